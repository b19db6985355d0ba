package io.decree.runtime.port;

import java.nio.ByteBuffer;

/**
 * Moves frames between a replica and the clients that connected to it. Who a client is, and what
 * its frames say, is not the transport's business: it knows a frame's length and nothing else.
 *
 * <p>All methods belong to the event loop's thread, and none blocks. In the steady state nothing is
 * allocated. A client that sends what is no frame, sends too slowly to ever finish one, or does not
 * read its answers is disconnected and cannot hold up the others.
 */
public interface ClientTransport extends AutoCloseable {

    /** Takes what has arrived. */
    interface Receiver {

        /**
         * One frame.
         *
         * @param connection a number above 0 that is never used twice
         * @param frame its bytes from position to limit, the transport's again when this returns
         * @return whether the connection may stay; {@code false} when what it carried made no
         *     sense. It is ended then, after what was sent to it has left as far as possible
         */
        boolean receive(long connection, ByteBuffer frame);

        /**
         * A connection ended from which a frame was received; nothing can be sent to it any more.
         *
         * @param connection its number
         */
        void disconnected(long connection);
    }

    /**
     * Room for one frame, so that it is written where it leaves from. One claim is open at a time.
     *
     * @param connection whom to send to
     * @param length the frame's length in bytes
     * @return a buffer with at least so many bytes from position to limit; {@code null} when the
     *     connection ended or its queue is full
     */
    ByteBuffer claim(long connection, int length);

    /**
     * The longest frame for which there can be room: a longer one could only be lost, again and
     * again.
     *
     * @return a number of bytes, the same always
     */
    default int longestFrame() {
        return Integer.MAX_VALUE;
    }

    /** Sends what was written into the last claim: from where its position was to where it is. */
    void commit();

    /** Lets everything go that was committed. */
    void flush();

    /**
     * Hands over frames that have arrived, and tells of connections that ended.
     *
     * @param receiver gets them one after the other
     * @param most how many frames at most
     * @return how many there were
     */
    int poll(Receiver receiver, int most);

    /** Ends all connections. */
    @Override
    void close();
}
