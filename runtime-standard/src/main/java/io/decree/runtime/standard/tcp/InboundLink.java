package io.decree.runtime.standard.tcp;

import io.decree.runtime.frame.FrameStream;
import io.decree.runtime.handshake.Handshake;
import io.decree.runtime.handshake.HandshakeResult;
import io.decree.runtime.port.Transport;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;

/** A connection that somebody began, who turns out to be a member or not: its frames come on it. */
final class InboundLink extends FrameLink {

    /** The answer of {@link #greet()} while nobody knows who it is. */
    static final int NOBODY = -1;

    private static final int SMALLEST = 1 << 16;

    /** Connections are numbered in the order in which they were accepted. */
    final long serial;

    private final Shared shared;
    private final SocketChannel channel;

    /** The handshake, later what is left of a keep-alive. Anybody can make one of these. */
    private final ByteBuffer small = ByteBuffer.allocate(Handshake.LENGTH);

    private final long due;
    private int member = NOBODY;
    private Transport.Receiver receiver;
    private long sent;

    InboundLink(Shared shared, SocketChannel channel, long serial) throws IOException {
        super(channel, shared.counters, framesOf(shared));
        this.shared = shared;
        this.channel = channel;
        this.serial = serial;
        due = shared.now + shared.options.handshakeNanos();
        open(shared.loop, channel, SelectionKey.OP_READ);
    }

    private static ReceiveBuffer framesOf(Shared shared) {
        int smallest = Math.min(SMALLEST, shared.frameMost);
        return new ReceiveBuffer(shared.pool, smallest, shared.frameMost);
    }

    /** Goes on with the handshake; a connection that is closed afterwards did not survive it. */
    int greet() {
        try {
            if (takeReady(SelectionKey.OP_READ)) {
                readHello();
            } else if (shared.now - due >= 0) {
                close(TcpCounter.HANDSHAKES_LATE);
            }
        } catch (IOException e) {
            close(TcpCounter.HANDSHAKES_BROKEN_OFF);
        }
        return member;
    }

    private void readHello() throws IOException {
        int count = channel.read(small);
        if (count < 0) {
            close(TcpCounter.HANDSHAKES_BROKEN_OFF);
            return;
        }
        shared.counters.add(TcpCounter.BYTES_RECEIVED, count);
        ByteBuffer answer = ByteBuffer.allocate(Handshake.LENGTH);
        HandshakeResult result = shared.handshake.accept(small.flip(), answer);
        small.compact();
        if (result == HandshakeResult.TOO_SHORT) {
            return;
        }
        channel.write(answer.flip());
        if (result == HandshakeResult.OK) {
            comeUp();
        } else {
            close(TcpCounter.of(result));
        }
    }

    private void comeUp() {
        member = shared.handshake.peer();
        heard(shared.now);
        sent = shared.now;
        small.limit(0);
        shared.counters.add(TcpCounter.ACCEPTED);
    }

    /** Hands over frames. Returns how many there were; at most so many. */
    int deliver(Transport.Receiver to, int most) {
        receiver = to;
        if (isOpen()) {
            want(SelectionKey.OP_READ);
        }
        return deliver(shared.now, most);
    }

    /** What waits here, and is not taken now, must not wake the loop again and again. */
    void rest() {
        if (isOpen() && isReady(SelectionKey.OP_READ)) {
            want(0);
        }
    }

    @Override
    boolean hand(ByteBuffer frame) {
        return receiver.receive(member, frame);
    }

    /** Closes it when it is silent, and says that we are there. Comes after {@link #deliver}. */
    void keepUp() {
        if (isSilent(shared.now, shared.options.silenceNanos())) {
            close(TcpCounter.SILENT);
        } else if (shared.now - sent >= shared.options.keepAliveNanos()) {
            keepAlive();
        }
    }

    /** A part of a keep-alive that did not leave is sent before the next one begins. */
    private void keepAlive() {
        try {
            if (!small.hasRemaining()) {
                FrameStream.keepAlive(small.clear());
                small.flip();
            }
            shared.counters.add(TcpCounter.BYTES_SENT, channel.write(small));
            sent = shared.now;
        } catch (IOException e) {
            close(TcpCounter.ENDED);
        }
    }
}
