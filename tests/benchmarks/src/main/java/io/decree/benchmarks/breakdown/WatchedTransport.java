package io.decree.benchmarks.breakdown;

import io.decree.runtime.port.Transport;
import java.nio.ByteBuffer;

/** Tells a probe when frames arrive and leave. */
final class WatchedTransport implements Transport {

    private final Transport transport;
    private final MemberProbe probe;
    private final Receiver watching = this::receive;
    private Receiver receiver;

    WatchedTransport(Transport transport, MemberProbe probe) {
        this.transport = transport;
        this.probe = probe;
    }

    private boolean receive(int from, ByteBuffer frame) {
        probe.frame(from);
        return receiver.receive(from, frame);
    }

    @Override
    public int poll(Receiver itsReceiver, int most) {
        receiver = itsReceiver;
        return transport.poll(watching, most);
    }

    @Override
    public void flush() {
        transport.flush();
        probe.flushed();
    }

    @Override
    public ByteBuffer claim(int to, int length) {
        return transport.claim(to, length);
    }

    @Override
    public void commit() {
        transport.commit();
    }

    @Override
    public void close() {
        transport.close();
    }
}
