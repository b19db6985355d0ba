package io.decree.runtime.standard.tcp;

import io.decree.runtime.port.ClientTransport;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The server's end in tests of the client transport: remembers everything, may echo. */
final class ClientDesk implements ClientTransport.Receiver, AutoCloseable {

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(20);
    static final int FRAME_BYTES = 1 << 16;

    final TestClock clock = new TestClock(true);
    final TcpLoop loop;
    final TcpClientTransport transport;
    final List<Long> connections = new ArrayList<>();
    final List<Long> numbers = new ArrayList<>();
    final List<Long> ended = new ArrayList<>();

    /** How often each frame is sent back. */
    int echoes;

    boolean content = true;

    ClientDesk() {
        this(TcpClientOptions.of(FRAME_BYTES));
    }

    ClientDesk(TcpLoop loop) {
        this(TcpClientOptions.of(FRAME_BYTES), loop);
    }

    ClientDesk(TcpClientOptions options) {
        this(options, new TcpLoop());
    }

    private ClientDesk(TcpClientOptions options, TcpLoop loop) {
        this.loop = loop;
        transport = new TcpClientTransport(loop, clock, options, Frames.anyPort());
    }

    @Override
    public boolean receive(long connection, ByteBuffer frame) {
        int length = frame.remaining();
        long number = Frames.read(frame);
        connections.add(connection);
        numbers.add(number);
        for (int i = 0; i < echoes; i++) {
            send(connection, length, number);
        }
        return content;
    }

    boolean send(long connection, int length, long number) {
        ByteBuffer room = transport.claim(connection, length);
        if (room == null) {
            return false;
        }
        Frames.write(room, length, number);
        transport.commit();
        return true;
    }

    @Override
    public void disconnected(long connection) {
        ended.add(connection);
    }

    RawPeer connect() {
        return new RawPeer(transport.address());
    }

    int poll() {
        int count = transport.poll(this, 64);
        transport.flush();
        return count;
    }

    void await(BooleanSupplier holds) {
        long begin = System.nanoTime();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() - begin > PATIENCE_NANOS) {
                throw new AssertionError("in vain; " + transport.counters());
            }
            if (poll() == 0) {
                loop.park(TimeUnit.MILLISECONDS.toNanos(1));
            }
        }
    }

    long count(TcpCounter counter) {
        return transport.counters().get(counter);
    }

    @Override
    public void close() {
        transport.close();
        loop.close();
    }
}
