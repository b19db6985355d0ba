package io.decree.simulator.replica;

import io.decree.runtime.port.Transport;
import io.decree.simulator.World;
import java.nio.ByteBuffer;

/**
 * The network between simulated replicas. It believes what a frame says about its sender: an
 * impostor gets as far as the core, which has to find him out.
 */
final class SimTransport implements Transport {

    private static final int SENDER_AT = 10;

    private final World world;
    private final FrameTap tap;
    private final ByteBuffer claim;
    private ByteBuffer arrived;
    private int to;

    /** Sees frames that are about to leave. */
    interface FrameTap {
        void before(int member, ByteBuffer frame);
    }

    SimTransport(World world, FrameTap tap, int longest) {
        this.world = world;
        this.tap = tap;
        claim = ByteBuffer.allocate(longest);
    }

    /** A frame arrived; the next poll hands it over. */
    void arrive(ByteBuffer frame) {
        arrived = frame;
    }

    @Override
    public ByteBuffer claim(int member, int length) {
        to = member;
        return claim.clear();
    }

    @Override
    public void commit() {
        claim.flip();
        tap.before(to, claim);
        world.send(to, claim);
    }

    @Override
    public void flush() {
        // Every frame leaves at once.
    }

    @Override
    public int poll(Receiver receiver, int most) {
        ByteBuffer frame = arrived;
        if (frame == null || most == 0) {
            return 0;
        }
        arrived = null;
        int from = frame.remaining() > SENDER_AT ? frame.get(frame.position() + SENDER_AT) : 0;
        receiver.receive(from, frame);
        return 1;
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
