package io.decree.replica;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/**
 * The service's own state. Every replica applies the same commands in the same order, so the
 * copies stay equal if, and only if, the state machine is deterministic: it may look at its state,
 * the command and the {@link Entry}, and at nothing else. No clock, no random numbers, no iteration
 * over hash tables whose order differs, no other service.
 *
 * <p>One thread at a time calls it: the event loop's, or one of the replica's own, as {@link Apply}
 * says. What one call wrote the next one sees, whichever thread makes it.
 *
 * <p>The buffers are the replica's own and used again and again. Each is little endian and without
 * a mark when it is handed over, whatever was done with it before. A call may leave byte order,
 * position, limit and mark of all of them as it likes: they are set anew each time. It must not
 * keep a buffer, and must not write into one that it is given to read.
 */
public interface StateMachine {

    /**
     * Applies one command.
     *
     * @param entry where the command stands in the order of all commands
     * @param command its bytes, to be read from position to limit and not to be kept; little
     *     endian
     * @param result where the answer goes, from the position on; little endian, with room for
     *     {@link ReplicaOptions#answerBytes()}
     * @return how many bytes of answer were written; 0 for none. More than there is room for says
     *     that the answer has so many and was not written: the command has taken effect, and its
     *     client is told how long the answer would have been
     * @throws RuntimeException stops this replica, because what was changed before is unknown; a
     *     command that is wrong is to be answered, not to be thrown at
     */
    int apply(Entry entry, ByteBuffer command, ByteBuffer result);

    /**
     * Answers a question without changing anything.
     *
     * @param question its bytes, to be read from position to limit and not to be kept; little
     *     endian
     * @param answer where the answer goes, from the position on; little endian, with room for
     *     {@link ReplicaOptions#answerBytes()}
     * @return how many bytes of answer were written; 0 for none. More than there is room for says
     *     that the answer has so many and was not written: the client is told so
     * @throws RuntimeException refuses the question, as the buffer does for which the answer is too
     *     long; the state must be as it was
     */
    int query(ByteBuffer question, ByteBuffer answer);

    /**
     * Takes a picture of the state as it is now. It is written by another thread while further
     * commands are applied, so it must not change with them: copy, or copy on write. This thread
     * waits meanwhile, so it should be quick.
     *
     * @return the picture, which is written once or not at all
     */
    Snapshot capture();

    /**
     * Replaces the state by that of a picture, taken by this version or by an older one, here or on
     * another replica.
     *
     * @param source the bytes that {@link Snapshot#writeTo} wrote
     * @throws IOException when they cannot be read or are not what was written; it stops the
     *     replica
     */
    void restore(ReadableByteChannel source) throws IOException;

    /**
     * A number that is equal on two replicas whose states are equal, and very likely differs when
     * they differ. It tells a replica that went astray from the others; 0 on every replica says
     * that
     * the service has no such number.
     *
     * @return the digest of the state
     */
    default long digest() {
        return 0;
    }
}
