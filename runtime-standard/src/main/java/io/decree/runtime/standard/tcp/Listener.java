package io.decree.runtime.standard.tcp;

import io.decree.runtime.Counters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.concurrent.TimeUnit;

/** A listening socket. */
final class Listener extends Registration {

    /** How many connections are accepted in one poll: others of the loop have to get their turn. */
    private static final int BURST = 16;

    private static final long REST_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    /** Takes a connection that was accepted, or closes it. */
    @FunctionalInterface
    interface Sink {
        void accepted(SocketChannel channel);
    }

    private final TcpLoop loop;
    private final ServerSocketChannel channel;
    private final InetSocketAddress address;

    private final Counters.Own<TcpCounter> counters;
    private boolean resting;
    private long restUntil;

    Listener(TcpLoop loop, InetSocketAddress wanted, Counters.Own<TcpCounter> counters) {
        this.loop = loop;
        this.counters = counters;
        channel = Channels.listen(wanted);
        try {
            address = (InetSocketAddress) channel.getLocalAddress();
            open(loop, channel, SelectionKey.OP_ACCEPT);
        } catch (IOException e) {
            Channels.close(channel);
            throw new UncheckedIOException("cannot listen at " + wanted, e);
        }
    }

    /** Where it listens; the port is the one that was taken when port 0 was asked for. */
    InetSocketAddress address() {
        return address;
    }

    void poll(long now, Sink sink) {
        if (resting && now - restUntil >= 0) {
            resting = false;
            want(SelectionKey.OP_ACCEPT);
        }
        if (!takeReady(SelectionKey.OP_ACCEPT)) {
            return;
        }
        for (int i = 0; i < BURST && isOpen(); i++) {
            SocketChannel accepted = accept(now);
            if (accepted == null) {
                return;
            }
            sink.accepted(accepted);
        }
    }

    private SocketChannel accept(long now) {
        SocketChannel accepted = null;
        try {
            accepted = channel.accept();
            if (accepted != null) {
                Channels.tune(accepted);
            }
            return accepted;
        } catch (IOException e) {
            Channels.close(accepted);
            rest(now);
            return null;
        }
    }

    /** Without a free file descriptor the selector would wake the loop for nothing, for ever. */
    private void rest(long now) {
        counters.add(TcpCounter.ACCEPTS_FAILED);
        resting = true;
        restUntil = now + REST_NANOS;
        want(0);
    }

    void close() {
        closeChannel();
        loop.releaseClosed();
    }
}
