package io.decree.client;

import io.decree.replica.wire.Refusal;
import io.decree.replica.wire.WireKind;
import io.decree.replica.wire.WireMessage;
import io.decree.replica.wire.WireReader;
import io.decree.replica.wire.WireResult;
import io.decree.replica.wire.WireWriter;
import io.decree.runtime.frame.FrameStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.concurrent.TimeUnit;

/** A connection to one member, from the resolving of its name to its end. One thread. */
final class ServerLink {

    /** Takes the answers to requests. */
    @FunctionalInterface
    interface Sink {
        void received(WireMessage message, ByteBuffer frame) throws EndedException;
    }

    /** The connection is of no use, and why. */
    static final class EndedException extends Exception {

        private static final long serialVersionUID = 1;

        final FailureReason reason;

        EndedException(FailureReason reason, String message) {
            super(message);
            this.reason = reason;
        }
    }

    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);
    private static final long KEEP_ALIVE_NANOS = TimeUnit.SECONDS.toNanos(3);
    private static final long SILENCE_NANOS = TimeUnit.SECONDS.toNanos(10);

    final Member member;

    /** What the member said of itself; of use when it {@link #isReady()}. */
    final WireMessage welcome = new WireMessage();

    private final ClientOptions options;
    private final Selector selector;
    private final WireReader reader;
    private final WireWriter writer = new WireWriter();
    private final WireMessage incoming = new WireMessage();
    private final long deadline;
    private volatile Object resolved;
    private SocketChannel channel;

    /** What is to be sent, from 0 to the position. */
    private ByteBuffer unsent = ByteBuffer.allocate(4096);

    private ByteBuffer received = ByteBuffer.allocate(4096).order(ByteOrder.LITTLE_ENDIAN);
    private boolean ready;
    private long heard;
    private long sent;

    ServerLink(Member member, ClientOptions options, Selector selector, long now) {
        this.member = member;
        this.options = options;
        this.selector = selector;
        reader = new WireReader(options.frameMost());
        deadline = now + options.attempt().toNanos();
        heard = now;
        if (member.address.isUnresolved()) {
            Thread thread = new Thread(this::resolve, "decree-client-resolve-" + member.name);
            thread.setDaemon(true);
            thread.start();
        } else {
            resolved = member.address;
        }
    }

    /** A name server may take long to say that it does not know: the client does not wait. */
    private void resolve() {
        try {
            InetAddress address = InetAddress.getByName(member.address.getHostString());
            resolved = new InetSocketAddress(address, member.address.getPort());
        } catch (IOException | RuntimeException e) {
            resolved = e;
        }
        selector.wakeup();
    }

    /** Whether requests can be sent. */
    boolean isReady() {
        return ready;
    }

    /** Whether it can be worked on without waiting for anything. */
    boolean isFresh() {
        return channel == null && resolved != null;
    }

    /** Does whatever can be done now. */
    void work(long now, Sink sink) throws EndedException {
        try {
            if (channel == null) {
                connect(now);
            } else if (channel.isConnectionPending()) {
                finishConnect(now);
            } else {
                exchange(now, sink);
            }
        } catch (IOException e) {
            throw new EndedException(FailureReason.UNREACHABLE, e.getMessage());
        }
        if (!ready && now - deadline >= 0) {
            throw new EndedException(FailureReason.UNREACHABLE, "it does not answer");
        }
    }

    private void connect(long now) throws IOException, EndedException {
        Object address = resolved;
        if (address instanceof Exception) {
            throw new EndedException(FailureReason.UNREACHABLE, "its name has no address");
        }
        if (address != null) {
            channel = SocketChannel.open();
            channel.configureBlocking(false);
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            boolean connected = channel.connect((InetSocketAddress) address);
            channel.register(selector, SelectionKey.OP_CONNECT);
            if (connected) {
                sayHello(now);
            }
        }
    }

    private void finishConnect(long now) throws IOException {
        if (channel.finishConnect()) {
            sayHello(now);
        }
    }

    private void sayHello(long now) throws IOException {
        WireMessage hello = new WireMessage();
        hello.kind = WireKind.HELLO;
        hello.groupHigh = options.group().high();
        hello.groupLow = options.group().low();
        hello.lowest = 1;
        hello.highest = 1;
        hello.frameMost = options.frameMost();
        send(hello, NOTHING, now);
        flush();
    }

    /** Puts a message to what leaves with the next {@link #flush}. */
    void send(WireMessage message, ByteBuffer payload, long now) {
        makeRoom(message.kind.length(payload.remaining()));
        writer.write(message, payload, unsent);
        sent = now;
    }

    /** What waits is bounded by what the member lets be under way. */
    private void makeRoom(int length) {
        if (unsent.remaining() < length) {
            int needed = unsent.position() + length;
            unsent = ByteBuffer.allocate(2 * needed).put(unsent.flip());
        }
    }

    /** Sends as much as the socket takes. */
    void flush() throws IOException {
        if (unsent.position() > 0) {
            unsent.flip();
            channel.write(unsent);
            unsent.compact();
        }
        int write = unsent.position() == 0 ? 0 : SelectionKey.OP_WRITE;
        channel.keyFor(selector).interestOps(SelectionKey.OP_READ | write);
    }

    private void exchange(long now, Sink sink) throws IOException, EndedException {
        flush();
        read(now, sink);
        if (ready && now - heard >= SILENCE_NANOS) {
            throw new EndedException(FailureReason.UNREACHABLE, "it fell silent");
        }
        if (ready && unsent.position() == 0 && now - sent >= KEEP_ALIVE_NANOS) {
            FrameStream.keepAlive(unsent);
            sent = now;
            flush();
        }
    }

    private void read(long now, Sink sink) throws IOException, EndedException {
        int count = channel.read(received);
        while (count > 0) {
            heard = now;
            received.flip();
            take(sink);
            received.compact();
            count = channel.read(received);
        }
        if (count < 0) {
            throw new EndedException(FailureReason.UNREACHABLE, "it ended the connection");
        }
    }

    /** Takes all whole frames, and makes room for the one that is not whole. */
    private void take(Sink sink) throws EndedException {
        int length = nextLength();
        while (length > 0 && length <= received.remaining()) {
            int end = received.position() + length;
            if (length > FrameStream.KEEP_ALIVE) {
                takeFrame(sink);
            }
            received.limit(filled).position(end);
            length = nextLength();
        }
        if (length == FrameStream.BROKEN) {
            throw new EndedException(FailureReason.UNREACHABLE, "it sent what is no frame");
        }
        if (length > received.capacity()) {
            ByteBuffer larger = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
            received = larger.put(received).flip();
        }
    }

    /** Where the bytes end that came. */
    private int filled;

    private int nextLength() {
        filled = received.limit();
        return FrameStream.length(received, received.position(), filled, options.frameMost());
    }

    private void takeFrame(Sink sink) throws EndedException {
        if (reader.read(received, incoming) != WireResult.OK) {
            throw anotherProtocol();
        }
        if (ready) {
            int at = incoming.payloadAt;
            received.limit(at + incoming.payloadLength).position(at);
            sink.received(incoming, received);
        } else if (incoming.kind == WireKind.WELCOME) {
            beWelcome();
        } else if (incoming.kind == WireKind.REFUSAL) {
            throw refused(incoming.refusal);
        } else {
            throw anotherProtocol();
        }
    }

    /** It says what no member of any group says. */
    static EndedException anotherProtocol() {
        return new EndedException(FailureReason.UNREACHABLE, "it speaks another protocol");
    }

    private void beWelcome() {
        welcome.member = incoming.member;
        welcome.commandMost = incoming.commandMost;
        welcome.outstandingMost = incoming.outstandingMost;
        welcome.window = incoming.window;
        ready = true;
    }

    private EndedException refused(Refusal why) {
        return switch (why) {
            case WRONG_GROUP ->
                    new EndedException(
                            FailureReason.WRONG_GROUP,
                            "it belongs to another group than " + options.group());
            case NO_COMMON_VERSION ->
                    new EndedException(
                            FailureReason.NO_COMMON_VERSION,
                            "it speaks versions " + incoming.lowest + " to " + incoming.highest);
            case TOO_MANY_CLIENTS ->
                    new EndedException(
                            FailureReason.TOO_MANY_CLIENTS, "it has as many clients as it takes");
        };
    }

    void close() {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            // It is gone all the same.
        }
    }
}
