package io.decree.runtime.port;

import java.nio.ByteBuffer;

/**
 * Moves frames between the members of a group. It knows a frame's length and nothing else of it.
 *
 * <p>A frame may be lost, delayed, overtaken or doubled: the protocol lives with all of that. What
 * a transport owes is that it does not block, does not grow without bound, and does not give a
 * frame of one connection out as one of another. Checksums inside the frames find altered bytes.
 *
 * <p>All methods belong to the event loop's thread, and none blocks. Threads of the implementation
 * never call in. In the steady state nothing is allocated.
 */
public interface Transport extends AutoCloseable {

    /** Takes the frames that have arrived. */
    @FunctionalInterface
    interface Receiver {

        /**
         * One frame.
         *
         * @param from the member at the other end of the connection, as its handshake said
         * @param frame its bytes from position to limit, the transport's again when this returns
         * @return whether the connection may stay; {@code false} when what it carried was no frame,
         *     so that nobody knows where the next one begins
         */
        boolean receive(int from, ByteBuffer frame);
    }

    /**
     * Gets to know the bell of the replica that polls it. It is called once, before the first
     * frame.
     *
     * @param bell to be rung, by any thread, whenever there could be something to poll
     * @return whether it is rung then; {@code false} when this has to be polled in each turn of the
     *     loop, whose parker is woken by what arrives
     */
    default boolean connect(Doorbell bell) {
        return false;
    }

    /**
     * Room for one frame, so that it is written where it leaves from. One claim is open at a time.
     *
     * @param to the member to send to
     * @param length the frame's length in bytes
     * @return a buffer with at least so many bytes from position to limit; {@code null} when there
     *     is no connection or its queue is full, and then the frame is lost
     */
    ByteBuffer claim(int to, int length);

    /**
     * Sends what was written into the last claim: from where its position was to where it is. It
     * may wait for {@link #flush()}.
     */
    void commit();

    /** Lets everything go that was committed. The loop calls it when a batch of work is done. */
    void flush();

    /**
     * Hands over frames that have arrived.
     *
     * @param receiver gets them one after the other
     * @param most how many at most, so that no peer keeps the loop to itself; with 0 connections
     *     are looked after all the same, and what arrives on them keeps nobody from sleeping until
     *     somebody takes it
     * @return how many there were
     */
    int poll(Receiver receiver, int most);

    /**
     * Why a member cannot be talked to before somebody changes something: it has other limits, or
     * its address leads to somebody else. A member that merely does not answer is none of these.
     *
     * @param member its number
     * @return a sentence that names the member, what is wrong and what to do; {@code null} while
     *     nothing of the kind is known. It stays until there is a connection
     */
    default String obstacle(int member) {
        return null;
    }

    /** Ends all connections. What was not sent is lost. */
    @Override
    void close();
}
