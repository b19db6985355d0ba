package io.decree.runtime.standard.tcp;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.Channel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;

/** How sockets are opened and closed here. */
final class Channels {

    private static final int BACKLOG = 128;

    private Channels() {}

    static ServerSocketChannel listen(InetSocketAddress address) {
        ServerSocketChannel channel = null;
        try {
            channel = ServerSocketChannel.open();
            channel.setOption(StandardSocketOptions.SO_REUSEADDR, true);
            channel.bind(address, BACKLOG);
            return channel;
        } catch (IOException | RuntimeException e) {
            close(channel);
            throw new CannotListenException(address, remedy(e), e);
        }
    }

    private static String remedy(Exception cause) {
        if (cause instanceof BindException) {
            return "stop the process that has the port, or configure an address of this machine"
                    + " with a free port";
        }
        return "configure an address of this machine with a port that this user may take";
    }

    /** What is written together leaves together already: the kernel must not wait for more. */
    static void tune(SocketChannel channel) throws IOException {
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    }

    /** A channel that cannot be closed is gone all the same. */
    static void close(Channel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            // The other side or the network was faster.
        }
    }
}
