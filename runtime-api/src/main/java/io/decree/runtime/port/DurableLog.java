package io.decree.runtime.port;

import java.nio.ByteBuffer;

/**
 * The log of one replica: records are appended in order, made durable in batches, and read back.
 *
 * <p><b>Durable</b> means: it can be read after any crash of the process, the operating system or
 * the power. A record counts as durable when a force that was asked for after its commit returned
 * without error, never earlier and not by the passing of time. What was read back after a crash may
 * not have been durable before: it has to be forced before anybody acts on it.
 *
 * <p><b>Failure is final</b> (st-5). After a write or force that failed, or whose outcome is
 * unknown, nothing is written or forced any more: a later success would not bring the lost bytes
 * back. The listener hears of it once, and every {@link #claim} from then on is {@code null}.
 *
 * <p>Appending, forcing and polling belong to the event loop's thread and do not wait for
 * others. An implementation may write on a thread of its own, or in {@link #poll} while its device
 * answers quickly. In the steady state nothing is allocated.
 */
public interface DurableLog extends AutoCloseable {

    /** Hears what became of what was written. */
    interface Listener {

        /**
         * All records up to this one are durable.
         *
         * @param lsn the number of a record, which never falls
         */
        void durable(long lsn);

        /** A write or a force failed, or nobody knows. Told once. */
        void failed();
    }

    /** Takes what is read. */
    @FunctionalInterface
    interface Reader {

        /**
         * One part of the log.
         *
         * @param image bytes from position to limit, the log's again when this returns
         * @param address the address of the first of them, a multiple of 8
         * @return whether to go on
         */
        boolean read(ByteBuffer image, long address);
    }

    /**
     * Gets to know the bell of the replica that polls it. It is called once, before it is
     * read.
     *
     * @param bell to be rung, by any thread, whenever there could be something to poll, or there is
     *     more {@link #room}
     * @return whether it is rung then; {@code false} when this has to be polled in each turn of the
     *     loop
     */
    default boolean connect(Doorbell bell) {
        return false;
    }

    /**
     * How much can be appended without waiting, neither for the disk nor for space on it. It is to
     * look at: a {@link #claim} that finds too little is {@code null}, and whoever claims has to
     * keep the record and try again, because a step's records cannot be taken back.
     *
     * @return a number of bytes
     */
    long room();

    /**
     * How many bytes of records the log takes until some of it is released, whatever the lengths of
     * the records are. Waiting for the disk does not make it more. Whoever appends keeps a part of
     * this for what must never find the log full.
     *
     * @return a number of bytes, which falls by no more than what is committed; {@link
     *     Long#MAX_VALUE} for no bound
     */
    long space();

    /**
     * How much the log can hold at most, from {@link #start} to its end.
     *
     * @return a number of bytes; {@link Long#MAX_VALUE} for no bound
     */
    long capacity();

    /**
     * The address of the next record.
     *
     * @return an address, the same until {@link #commit}
     */
    long address();

    /**
     * An address below which everything is durable: each record says so of those before it.
     *
     * @return an address that never falls
     */
    long durableAddress();

    /**
     * Room for one record, so that it is written where the disk takes it from. One claim is open at
     * a time. A record does not reach over the end of a file: {@link #address()} may have moved on
     * when this returns.
     *
     * @param length the record's length in bytes
     * @return a buffer with at least so many bytes from position to limit; {@code null} after a
     *     failure, or when there is less {@link #room()}
     */
    ByteBuffer claim(int length);

    /**
     * Appends what was written into the last claim: from where its position was to where it is.
     *
     * @param lsn the record's number, by which the listener will hear of it
     */
    void commit(long lsn);

    /**
     * Asks that everything committed so far be made durable. Returns at once; {@link #poll} tells
     * when it is done. Several may be under way.
     */
    void force();

    /**
     * Tells what has become durable, or failed, since the last time.
     *
     * @param listener hears of it
     * @return how much there was to tell
     */
    int poll(Listener listener);

    /**
     * Where the oldest record stands that may still be read.
     *
     * @return an address; the log's end when it is empty
     */
    long start();

    /**
     * Up to where the log is known to have been durable, from a mark that is kept outside of it. It
     * never claims too much; whether it is forced before anybody is told, or a little later, is the
     * implementation's to say.
     *
     * @return an address, the end of a record; 0 when nothing is known
     */
    long acknowledged();

    /**
     * Reads the log, from one thread, before anything is appended. Each part is what one file
     * holds, whatever that is: whole records, and behind the last one nothing, or what a crash or
     * an earlier use of the file left there.
     *
     * @param from where to begin, the address of a record
     * @param reader gets the parts in order
     * @throws java.io.UncheckedIOException when the log cannot be read
     */
    void read(long from, Reader reader);

    /**
     * Ends the reading: the log goes on here, and what a crash left behind is not read again. It
     * comes before the first claim, once.
     *
     * @param end the address behind the last good record
     */
    void goOnAt(long end);

    /**
     * Lets go of what stands below an address: a durable snapshot holds its effect. It may stay
     * readable for longer, and {@link #start} may lie below the address.
     *
     * @param address the address of a record
     */
    void release(long address);

    /** Ends the writing. What was not forced may be lost. */
    @Override
    void close();
}
