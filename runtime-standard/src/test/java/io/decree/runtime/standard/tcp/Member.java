package io.decree.runtime.standard.tcp;

import io.decree.runtime.Identity;
import io.decree.runtime.Limits;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** One member of a test: a transport on a loop of its own, and what it received. */
final class Member implements AutoCloseable {

    /** What arrived, as "sender:number". */
    final List<String> received = new ArrayList<>();

    final TcpLoop loop = new TcpLoop();
    final TcpTransport transport;

    /** What it answers to its transport about every frame. */
    boolean content = true;

    Member(int number, TestClock clock) {
        this(Frames.identity(number), clock, TcpOptions.DEFAULT, Frames.anyPort());
    }

    Member(Identity identity, TestClock clock, TcpOptions options, InetSocketAddress listen) {
        this(identity, clock, options, listen, Frames.LIMITS);
    }

    Member(
            Identity identity,
            TestClock clock,
            TcpOptions options,
            InetSocketAddress listen,
            Limits limits) {
        transport = new TcpTransport(loop, clock, identity, limits, options, listen);
    }

    int poll() {
        int count = transport.poll(this::receive, 64);
        transport.flush();
        return count;
    }

    private boolean receive(int from, ByteBuffer frame) {
        received.add(from + ":" + Frames.read(frame));
        return content;
    }

    boolean send(int to, int length, long number) {
        ByteBuffer room = transport.claim(to, length);
        if (room == null) {
            return false;
        }
        Frames.write(room, length, number);
        transport.commit();
        return true;
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
