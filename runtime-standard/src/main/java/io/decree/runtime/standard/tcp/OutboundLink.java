package io.decree.runtime.standard.tcp;

import io.decree.runtime.frame.FrameStream;
import io.decree.runtime.handshake.Handshake;
import io.decree.runtime.handshake.HandshakeResult;
import io.decree.runtime.handshake.Obstacles;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;

/** The connection that we begin to one other member, again and again: our frames leave on it. */
final class OutboundLink extends Registration {

    private enum State {
        WAITING,
        RESOLVING,
        CONNECTING,
        GREETING,
        UP
    }

    /** What a queue takes at first: to fill much more with zeros would hold the loop up. */
    private static final int FIRST_BYTES = 1 << 20;

    private final Shared shared;
    private final int peer;
    private final SendQueue queue;
    private final ByteBuffer incoming = ByteBuffer.allocateDirect(Handshake.LENGTH);
    private Resolver resolver;
    private SocketChannel channel;
    private State state = State.WAITING;
    private int failures;
    private boolean blocked;

    /** When the next attempt begins, or the present step has taken too long. */
    private long due;

    private final Silence silence = new Silence();
    private long sent;

    /** Read by any thread. */
    private volatile String problem = "not connected yet";

    /** Why no attempt can succeed; null when that is not known. Read by any thread. */
    private volatile String obstacle;

    OutboundLink(Shared shared, int peer, InetSocketAddress address) {
        this.shared = shared;
        this.peer = peer;
        resolver = new Resolver(address, shared.loop);
        int most = shared.options.queueBytes();
        queue = new SendQueue(shared.pool, Math.min(FIRST_BYTES, most), most);
    }

    // ---------------------------------------------------------------- sending

    ByteBuffer claim(int length) {
        if (state != State.UP) {
            shared.counters.add(TcpCounter.LOST_NOT_CONNECTED);
            return null;
        }
        ByteBuffer room = queue.claim(length);
        if (room == null) {
            flush();
            room = state == State.UP ? queue.claim(length) : null;
        }
        if (room == null) {
            shared.counters.add(TcpCounter.LOST_QUEUE_FULL);
        }
        return room;
    }

    void commit() {
        if (queue.commit() > 0) {
            shared.counters.add(TcpCounter.FRAMES_SENT);
        }
    }

    void flush() {
        if (state != State.UP || blocked || queue.isEmpty()) {
            return;
        }
        try {
            write();
        } catch (IOException e) {
            fail(TcpCounter.ENDED, e.getMessage());
        }
    }

    private void write() throws IOException {
        shared.counters.add(TcpCounter.BYTES_SENT, queue.writeTo(channel));
        sent = shared.now;
        blocked = !queue.isEmpty();
        want(blocked ? SelectionKey.OP_READ | SelectionKey.OP_WRITE : SelectionKey.OP_READ);
    }

    // ---------------------------------------------------------------- life

    boolean isUp() {
        return state == State.UP;
    }

    /** Why there is no connection; empty when there is one. */
    String problem() {
        return problem;
    }

    /** Why there never will be one unless somebody changes something; null if there may be. */
    String obstacle() {
        return obstacle;
    }

    /** The next attempt goes to another address. */
    void moveTo(InetSocketAddress address) {
        resolver = new Resolver(address, shared.loop);
        closeChannel();
        queue.forget();
        obstacle = null;
        state = State.WAITING;
        failures = 0;
        due = shared.now;
    }

    /** The member was heard of: there is no reason to wait any longer. */
    void hurry() {
        failures = 0;
        if (state == State.WAITING) {
            due = shared.now;
        }
    }

    void close() {
        closeChannel();
        queue.release();
        state = State.WAITING;
    }

    /** Does whatever can be done now. */
    void work() {
        try {
            switch (state) {
                case WAITING -> begin();
                case RESOLVING -> resolve();
                case CONNECTING -> finishConnect();
                case GREETING -> readWelcome();
                case UP -> keepUp();
            }
        } catch (IOException e) {
            fail(failure(), e.getMessage());
        }
    }

    private TcpCounter failure() {
        return switch (state) {
            case WAITING, RESOLVING, CONNECTING -> TcpCounter.CONNECTS_FAILED;
            case GREETING -> TcpCounter.HANDSHAKES_BROKEN_OFF;
            case UP -> TcpCounter.ENDED;
        };
    }

    private void begin() throws IOException {
        if (shared.now - due >= 0) {
            state = State.RESOLVING;
            resolver.ask();
            resolve();
        }
    }

    private void resolve() throws IOException {
        Object answer = resolver.take();
        if (answer instanceof InetSocketAddress address) {
            connect(address);
        } else if (answer != null) {
            fail(TcpCounter.NAMES_UNRESOLVED, "its name has no address: " + answer);
        }
    }

    private void connect(InetSocketAddress address) throws IOException {
        state = State.CONNECTING;
        due = shared.now + shared.options.connectNanos();
        channel = SocketChannel.open();
        open(shared.loop, channel, SelectionKey.OP_CONNECT);
        Channels.tune(channel);
        if (channel.connect(address)) {
            sayHello();
        }
    }

    private void finishConnect() throws IOException {
        if (takeReady(SelectionKey.OP_CONNECT) && channel.finishConnect()) {
            sayHello();
        } else if (shared.now - due >= 0) {
            fail(TcpCounter.CONNECTS_FAILED, "its address does not answer");
        }
    }

    private void sayHello() throws IOException {
        state = State.GREETING;
        due = shared.now + shared.options.handshakeNanos();
        want(SelectionKey.OP_READ);
        shared.handshake.hello(peer, incoming.clear());
        if (channel.write(incoming.flip()) < Handshake.LENGTH) {
            throw new IOException("a fresh connection does not take a handshake");
        }
        incoming.clear();
    }

    private void readWelcome() throws IOException {
        if (takeReady(SelectionKey.OP_READ)) {
            readSome();
            HandshakeResult result = shared.handshake.finish(peer, incoming.flip());
            incoming.compact();
            if (result == HandshakeResult.OK) {
                comeUp();
            } else if (result != HandshakeResult.TOO_SHORT) {
                notWelcome(result);
            }
        } else if (shared.now - due >= 0) {
            fail(TcpCounter.HANDSHAKES_LATE, "it does not answer the handshake");
        }
    }

    private void notWelcome(HandshakeResult result) {
        String what = Obstacles.describe(peer, result, shared.handshake);
        if (what != null) {
            obstacle = what;
        }
        String who = shared.handshake.isRefused() ? "it refused us: " : "we refused it: ";
        fail(TcpCounter.of(result), who + (what == null ? result : what));
    }

    private void comeUp() {
        state = State.UP;
        failures = 0;
        blocked = false;
        silence.heard(shared.now);
        sent = shared.now;
        problem = "";
        obstacle = null;
        shared.counters.add(TcpCounter.CONNECTED);
    }

    private void keepUp() throws IOException {
        if (takeReady(SelectionKey.OP_READ)) {
            readSome();
            swallowKeepAlives();
        } else if (silence.isTooLong(shared.now, shared.options.silenceNanos())) {
            fail(TcpCounter.SILENT, "nothing was heard of it for too long");
        }
        if (state == State.UP) {
            if (takeReady(SelectionKey.OP_WRITE)) {
                write();
            }
            keepAlive();
        }
    }

    private void readSome() throws IOException {
        int count = channel.read(incoming);
        if (count < 0) {
            throw new IOException("it ended the connection");
        }
        shared.counters.add(TcpCounter.BYTES_RECEIVED, count);
        silence.heard(shared.now);
    }

    /** Nothing else comes this way. */
    private void swallowKeepAlives() {
        incoming.flip();
        int most = FrameStream.KEEP_ALIVE;
        int from = 0;
        int length = FrameStream.length(incoming, from, incoming.limit(), most);
        while (length == FrameStream.KEEP_ALIVE) {
            from += length;
            length = FrameStream.length(incoming, from, incoming.limit(), most);
        }
        incoming.position(from).compact();
        if (length == FrameStream.BROKEN) {
            fail(TcpCounter.NO_FRAME, "it sent something where only keep-alives belong");
        }
    }

    private void keepAlive() throws IOException {
        boolean idle = shared.now - sent >= shared.options.keepAliveNanos() && queue.isEmpty();
        ByteBuffer room = idle ? queue.claim(FrameStream.KEEP_ALIVE) : null;
        if (room != null) {
            FrameStream.keepAlive(room);
            queue.commit();
            write();
        }
    }

    private void fail(TcpCounter counter, String reason) {
        shared.counters.add(counter);
        problem = reason;
        closeChannel();
        queue.forget();
        state = State.WAITING;
        failures++;
        due = shared.now + shared.backOff(failures);
    }
}
