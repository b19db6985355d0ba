package io.decree.runtime.standard.tcp;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/** The other end of a connection in a test's hands: it sends what it likes and reads when it likes. */
final class RawPeer implements AutoCloseable {

    private final SocketChannel channel;
    private final ByteBuffer received = ByteBuffer.allocate(1 << 20);
    private final ByteBuffer drain = ByteBuffer.allocateDirect(1 << 16);
    private boolean ended;

    RawPeer(InetSocketAddress address) {
        try {
            channel = SocketChannel.open(address);
            channel.configureBlocking(false);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Sends as much as the socket takes; returns how much that was. */
    int send(byte... bytes) {
        return send(ByteBuffer.wrap(bytes));
    }

    int send(ByteBuffer bytes) {
        try {
            return channel.write(bytes);
        } catch (IOException e) {
            ended = true;
            return 0;
        }
    }

    /** Everything that came so far. */
    ByteBuffer received() {
        try {
            ended |= channel.read(received) < 0;
        } catch (IOException e) {
            ended = true;
        }
        return received.duplicate().flip();
    }

    /** Throws away what came, so that there is room again. */
    void drain() {
        try {
            ended |= channel.read(drain.clear()) < 0;
        } catch (IOException e) {
            ended = true;
        }
    }

    /** Whether the other side closed the connection. */
    boolean isEnded() {
        received();
        return ended;
    }

    @Override
    public void close() {
        Channels.close(channel);
    }
}
