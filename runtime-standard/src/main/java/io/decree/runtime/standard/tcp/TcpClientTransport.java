package io.decree.runtime.standard.tcp;

import io.decree.runtime.Counters;
import io.decree.runtime.port.ClientTransport;
import io.decree.runtime.port.Clock;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.concurrent.TimeUnit;

/**
 * Frames between a replica and its clients over TCP.
 *
 * <p>Everything is bounded: the number of connections, the length of a frame, what waits for one
 * client, and the memory of all. A client that does not say anything, does not finish what it began
 * to say, or does not read its answers is disconnected and counted; the others do not notice.
 */
public final class TcpClientTransport implements ClientTransport {

    /** How often connections are looked at for being too slow. */
    private static final long CHECK_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private final Clock clock;
    private final ClientLinks links;
    private final Listener listener;
    private final Listener.Sink sink;
    private ClientLink claimed;
    private long seen;
    private long checked;
    private boolean closed;

    /**
     * Listens.
     *
     * @param loop of the thread that will call
     * @param clock drives time limits
     * @param options how to behave
     * @param listen where to listen; port 0 for any, which {@link #address()} tells
     * @throws CannotListenException when the address cannot be had
     */
    public TcpClientTransport(
            TcpLoop loop, Clock clock, TcpClientOptions options, InetSocketAddress listen) {
        this.clock = clock;
        links = new ClientLinks(loop, options);
        links.now = clock.nanos();
        checked = links.now;
        sink = links::accepted;
        listener = new Listener(loop, listen, links.counters);
    }

    /**
     * Where it listens.
     *
     * @return the address with the port that was taken
     */
    public InetSocketAddress address() {
        return listener.address();
    }

    /**
     * What happened so far. Any thread may look.
     *
     * @return the same object always
     */
    public Counters<TcpCounter> counters() {
        return links.counters;
    }

    /**
     * How many connections are open.
     *
     * @return at most as many as the options say
     */
    public int connections() {
        return links.open();
    }

    /**
     * How much memory was taken for connections and is not given back to the system.
     *
     * @return at most as many bytes as the options say
     */
    public long memoryBytes() {
        return links.pool.heldBytes();
    }

    @Override
    public ByteBuffer claim(long connection, int length) {
        claimed = links.find(connection);
        if (claimed == null) {
            links.counters.add(TcpCounter.LOST_NOT_CONNECTED);
            return null;
        }
        ByteBuffer room = claimed.claim(length);
        if (room == null) {
            links.counters.add(TcpCounter.LOST_QUEUE_FULL);
        }
        return room;
    }

    @Override
    public int longestFrame() {
        return links.options.frameBytes();
    }

    @Override
    public void commit() {
        claimed.commit();
    }

    @Override
    public void flush() {
        links.flush();
    }

    @Override
    public int poll(Receiver receiver, int most) {
        if (closed) {
            return 0;
        }
        links.now = clock.nanos();
        links.receiver = receiver;
        seen = links.loop.refresh(seen);
        listener.poll(links.now, sink);
        int count = links.deliver(most);
        if (links.now - checked >= CHECK_NANOS) {
            checked = links.now;
            links.keepUp();
        }
        links.tellEnded();
        return count;
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            links.close();
            listener.close();
        }
    }
}
