package io.decree.runtime.standard.tcp;

import io.decree.runtime.Identity;
import io.decree.runtime.handshake.Handshake;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;

/** A member that welcomes others and then neither reads nor says anything. */
final class SilentListener implements AutoCloseable {

    private final Handshake handshake;
    private final ServerSocketChannel listener;
    private final ByteBuffer hello = ByteBuffer.allocate(Handshake.LENGTH);
    private SocketChannel channel;

    SilentListener(Identity identity) throws IOException {
        handshake = new Handshake(identity, Frames.LIMITS);
        listener = ServerSocketChannel.open();
        listener.setOption(StandardSocketOptions.SO_RCVBUF, 1 << 14);
        listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        listener.configureBlocking(false);
    }

    InetSocketAddress address() throws IOException {
        return (InetSocketAddress) listener.getLocalAddress();
    }

    /** Goes on with whatever connection there is. */
    void shakeHands() {
        try {
            if (channel == null) {
                channel = listener.accept();
            } else if (hello.hasRemaining() && channel.read(hello) >= 0 && !hello.hasRemaining()) {
                ByteBuffer answer = ByteBuffer.allocate(Handshake.LENGTH);
                handshake.accept(hello.flip(), answer);
                channel.write(answer.flip());
                hello.position(hello.limit());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        Channels.close(channel);
        Channels.close(listener);
    }
}
