/**
 * A log on an ordinary disk.
 *
 * <p><b>Files.</b> {@code segment-000}, {@code segment-001} and so on have equal lengths and no
 * headers. The byte with address a is in file a / length modulo their count, at a modulo length.
 * All were written with zeros when the log was made: so a disk that becomes full later does not
 * concern the log, and a force has nothing to do but to bring home what was written. They are used
 * in a ring; what an earlier lap left in a file is told by the addresses that its records carry. A
 * record does not reach over the end of a file; zeros fill what is left of it.
 *
 * <p><b>Threads.</b> The event loop puts records into a ring of memory ({@code StagingRing}) and
 * asks for forces; a thread of a {@link io.decree.runtime.standard.log.LogWriter} writes what has
 * gathered, forces once, and wakes the loop. Neither waits for the other. With {@link
 * io.decree.runtime.standard.log.LogWriter#helpedByLoop} the loop does that itself while there is
 * little to write and the device is quick; then it waits for the device. Before a file gets its
 * first byte, everything before it is forced and marked. So a tail can be torn in the last file
 * only.
 *
 * <p><b>The mark</b> ({@code mark}: two blocks, written by turns) says up to where the log was
 * durable, and from where on it may be read. With it a torn tail, which nobody was told of, is told
 * from damage to what somebody counts on: the log must reach at least as far as the mark. The mark
 * never claims too much. It may claim too little for a short time, because a mark that is forced
 * before anybody is told costs a second force for each batch. While batches follow each other, the
 * records of each vouch for the batch before; when the log lies still, the mark is brought up to
 * date after {@link io.decree.runtime.standard.log.LogOptions#markDelayNanos}. What is not seen is
 * therefore this alone: the last batch is told to be durable, then the machine stops before the
 * next batch or the mark is durable, and that same batch is damaged on the disk. With a delay of 0
 * the mark is forced first, and that is seen too.
 *
 * <p><b>Room.</b> A file is used again when everything in it was released and both blocks of the
 * mark say so: then no reader is sent there, whichever block survives.
 *
 * <p><b>Failure.</b> After a write or a force that failed, nothing is written any more; see {@link
 * io.decree.runtime.port.DurableLog}. What the next process reads behind the mark is written again
 * before it is forced, since a system may show what it could not write.
 */
package io.decree.runtime.standard.log;
