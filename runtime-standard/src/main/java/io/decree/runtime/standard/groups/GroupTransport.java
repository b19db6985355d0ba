package io.decree.runtime.standard.groups;

import io.decree.runtime.port.Transport;
import java.nio.ByteBuffer;

/** One group's way through the shared transport. */
final class GroupTransport implements Transport {

    final long high;
    final long low;

    private final SharedTransport shared;
    private Receiver receiver;

    /** The turn in which it polled last. */
    private long turn;

    /** Whether it wanted frames then: one whose log has no room wants none. */
    private boolean wants;

    private int received;

    /** What its replica threw while another one's turn was on: it is thrown in its own. */
    private Throwable failure;

    GroupTransport(SharedTransport shared, long high, long low) {
        this.shared = shared;
        this.high = high;
        this.low = low;
    }

    @Override
    public ByteBuffer claim(int to, int length) {
        return shared.claim(to, length);
    }

    @Override
    public void commit() {
        shared.commit();
    }

    @Override
    public void flush() {
        shared.flush(this);
    }

    @Override
    public int poll(Receiver itsReceiver, int most) {
        receiver = itsReceiver;
        wants = most > 0;
        turn = shared.poll(turn, most);
        rethrow();
        int count = received;
        received = 0;
        return count;
    }

    /** Whether it took frames in this turn or in the one before. */
    boolean takes(long now) {
        return receiver != null && wants && now - turn <= 1 && failure == null;
    }

    boolean receive(int from, ByteBuffer frame) {
        received++;
        try {
            return receiver.receive(from, frame);
        } catch (RuntimeException | Error e) {
            failure = e;
            return true;
        }
    }

    private void rethrow() {
        if (failure instanceof RuntimeException e) {
            throw e;
        }
        if (failure instanceof Error e) {
            throw e;
        }
    }

    @Override
    public void close() {
        receiver = null;
        shared.remove(this);
    }
}
