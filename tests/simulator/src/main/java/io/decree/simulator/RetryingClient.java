package io.decree.simulator;

import java.nio.ByteBuffer;

/**
 * A client that sends a request to one replica, and when no answer comes to the next one, until its
 * patience ends.
 *
 * @param <I> what it asks for
 * @param <O> what it is answered
 */
public final class RetryingClient<I, O> implements Client<I> {

    private static final int MOST_REQUEST_BYTES = 1 << 16;

    /**
     * The frames between clients and replicas.
     *
     * @param <I> what is asked for
     * @param <O> what is answered
     */
    public interface Dialect<I, O> {

        /**
         * Writes a request.
         *
         * @param client the number of the client's endpoint, by which replicas tell clients apart
         * @param sequence the number of the operation, the same in each repeat of it
         */
        void request(int client, long sequence, I input, ByteBuffer into);

        /** Reads a replica's frame and tells the reply what it says, if it says anything. */
        void reply(ByteBuffer frame, Reply<O> reply);
    }

    /**
     * What a replica may say. Words about another operation than the present one are not heard.
     *
     * @param <O> what is answered
     */
    public interface Reply<O> {

        /** The operation is done. */
        void done(long sequence, O output);

        /**
         * The operation had no effect and never will, whatever other copies of it are under way.
         */
        void refused(long sequence);

        /** Another replica has to be asked. */
        void redirect(long sequence, int node);
    }

    /**
     * How long a client waits.
     *
     * @param retryNanos after how long it asks again, elsewhere; {@link Long#MAX_VALUE} for never,
     *     which a system needs that would do a repeated request twice
     * @param giveUpNanos after how long it gives up
     */
    public record Patience(long retryNanos, long giveUpNanos) {}

    private final ClientPort<O> port;
    private final Dialect<I, O> dialect;
    private final Patience patience;
    private final ByteBuffer frame = ByteBuffer.allocate(MOST_REQUEST_BYTES);
    private final Ears ears = new Ears();

    private I input;
    private long sequence;
    private boolean waiting;
    private long waitedNanos;
    private int node;

    /** A client that has asked for nothing yet. */
    public RetryingClient(ClientPort<O> port, Dialect<I, O> dialect, Patience patience) {
        this.port = port;
        this.dialect = dialect;
        this.patience = patience;
        node = (int) Long.remainderUnsigned(port.random(), port.nodes());
    }

    @Override
    public void begin(I newInput) {
        input = newInput;
        sequence++;
        waiting = true;
        waitedNanos = 0;
        ask();
    }

    private void ask() {
        frame.clear();
        dialect.request(port.self(), sequence, input, frame);
        port.send(node, frame.flip());
        port.wakeAfter(nextWait());
    }

    private long nextWait() {
        return Math.min(patience.retryNanos, patience.giveUpNanos - waitedNanos);
    }

    @Override
    public void deliver(int from, ByteBuffer bytes) {
        ears.from = from;
        dialect.reply(bytes, ears);
    }

    @Override
    public void wake() {
        if (!waiting) {
            return;
        }
        waitedNanos += nextWait();
        node = (node + 1) % port.nodes();
        if (waitedNanos >= patience.giveUpNanos) {
            waiting = false;
            port.abandon();
        } else {
            ask();
        }
    }

    private final class Ears implements Reply<O> {
        private int from;

        private boolean hears(long about) {
            return waiting && about == sequence;
        }

        @Override
        public void done(long about, O output) {
            if (hears(about)) {
                waiting = false;
                node = from;
                port.complete(output);
            }
        }

        @Override
        public void refused(long about) {
            if (hears(about)) {
                waiting = false;
                port.refuse();
            }
        }

        @Override
        public void redirect(long about, int other) {
            if (hears(about) && other != node && other >= 0 && other < port.nodes()) {
                node = other;
                frame.clear();
                dialect.request(port.self(), sequence, input, frame);
                port.send(node, frame.flip());
            }
        }
    }
}
