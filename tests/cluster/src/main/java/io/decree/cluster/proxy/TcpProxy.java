package io.decree.cluster.proxy;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Passes on what is sent from one member to another, until it is told to stop. It stands for the
 * wire between two machines, so it does not look at what it carries.
 *
 * <p>Any thread may call.
 */
public final class TcpProxy implements Closeable {

    /** How the wire is. */
    public enum State {
        /** Everything passes. */
        WHOLE,
        /** Connections stay and nothing passes, as when a cable was pulled. */
        SILENT,
        /** Connections are closed, and new ones at once. */
        CLOSED
    }

    private static final int CHUNK = 1 << 16;

    private final ServerSocket listener;
    private final InetSocketAddress target;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final Object change = new Object();
    private volatile State state = State.WHOLE;
    private volatile boolean ended;

    /**
     * Listens at any port of the loopback.
     *
     * @param target where to pass everything on to; nobody needs to listen there yet
     * @throws IOException when there is no port
     */
    public TcpProxy(InetSocketAddress target) throws IOException {
        this.target = target;
        listener = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        start(this::accept, "proxy-" + listener.getLocalPort());
    }

    /**
     * Where it listens.
     *
     * @return an address of the loopback
     */
    public InetSocketAddress address() {
        return (InetSocketAddress) listener.getLocalSocketAddress();
    }

    /**
     * Changes how the wire is.
     *
     * @param next from now on
     */
    public void set(State next) {
        synchronized (change) {
            state = next;
            change.notifyAll();
        }
        if (next == State.CLOSED) {
            closeAll();
        }
    }

    private void accept() {
        while (!ended) {
            try {
                Socket from = listener.accept();
                if (state == State.CLOSED) {
                    from.close();
                } else {
                    start(() -> connect(from), "proxy-connect");
                }
            } catch (IOException e) {
                // Closed, or a connection that ended before it was taken.
            }
        }
    }

    private void connect(Socket from) {
        Socket to = new Socket();
        try {
            from.setTcpNoDelay(true);
            to.setTcpNoDelay(true);
            sockets.add(from);
            sockets.add(to);
            awaitWhole();
            to.connect(target);
            start(() -> pump(from, to), "proxy-there");
            start(() -> pump(to, from), "proxy-back");
        } catch (IOException e) {
            close(from);
            close(to);
        }
    }

    private void pump(Socket from, Socket to) {
        byte[] chunk = new byte[CHUNK];
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int count = in.read(chunk); count >= 0; count = in.read(chunk)) {
                awaitWhole();
                out.write(chunk, 0, count);
            }
        } catch (IOException e) {
            // One of the two ended; so does the other.
        } finally {
            close(from);
            close(to);
        }
    }

    /** What was read before the wire went silent waits, and passes when it is whole again. */
    private void awaitWhole() throws IOException {
        synchronized (change) {
            while (state == State.SILENT && !ended) {
                try {
                    change.wait();
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
            }
        }
    }

    private void closeAll() {
        sockets.forEach(this::close);
    }

    private void close(Socket socket) {
        sockets.remove(socket);
        try {
            socket.close();
        } catch (IOException e) {
            // It is not used any more either way.
        }
    }

    private static void start(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        ended = true;
        set(State.CLOSED);
        listener.close();
    }
}
