package io.decree.runtime.standard.groups;

import io.decree.runtime.port.Doorbell;
import io.decree.runtime.port.Transport;
import java.nio.ByteBuffer;

/** One group's way through the shared transport. */
final class GroupTransport implements Transport {

    final long high;
    final long low;

    private final SharedTransport shared;

    /** Null where nobody calls the shared transport in each turn: then each poll does it. */
    private Doorbell bell;

    private Receiver receiver;

    /** Whether it wanted frames when it polled last: one whose log has no room wants none. */
    private boolean wants;

    private int received;

    /** What its replica threw, or the transport below: it is thrown in the replica's own turn. */
    private Throwable failure;

    GroupTransport(SharedTransport shared, long high, long low) {
        this.shared = shared;
        this.high = high;
        this.low = low;
    }

    @Override
    public boolean connect(Doorbell itsBell) {
        bell = itsBell;
        bell.share(shared);
        return true;
    }

    @Override
    public ByteBuffer claim(int to, int length) {
        return shared.claim(to, length);
    }

    @Override
    public void commit() {
        shared.commit();
    }

    /** What was committed leaves when the turn ends. */
    @Override
    public void flush() {
        if (bell == null) {
            shared.end();
            rethrow();
        }
    }

    @Override
    public int poll(Receiver itsReceiver, int most) {
        receiver = itsReceiver;
        wants = most > 0;
        if (bell == null) {
            shared.begin();
        }
        rethrow();
        int count = received;
        received = 0;
        return count;
    }

    /** Whether it takes frames. */
    boolean takes() {
        return receiver != null && wants && failure == null;
    }

    /** A frame came that it did not want: should it want frames again, it has to say so. */
    void miss() {
        if (receiver != null) {
            ring();
        }
    }

    boolean receive(int from, ByteBuffer frame) {
        if (received++ == 0) {
            ring();
        }
        try {
            return receiver.receive(from, frame);
        } catch (RuntimeException | Error e) {
            failure = e;
            return true;
        }
    }

    /** The transport below failed. */
    void fail(Throwable cause) {
        failure = cause;
        ring();
    }

    private void ring() {
        if (bell != null) {
            bell.ring();
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
