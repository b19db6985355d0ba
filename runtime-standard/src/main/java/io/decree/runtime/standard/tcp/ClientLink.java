package io.decree.runtime.standard.tcp;

import io.decree.runtime.frame.FrameStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;

/** One client's connection. */
final class ClientLink extends FrameLink {

    /** Identifies the connection; its lower bits are its place in the table. */
    final long number;

    private final ClientLinks links;
    private final TcpClientOptions options;
    private final SocketChannel channel;
    private final SendQueue queue;
    private boolean known;
    private boolean blocked;
    private final long opened;
    private long sent;
    private long progress;

    ClientLink(ClientLinks links, SocketChannel channel, long number) throws IOException {
        super(channel, links.counters, framesOf(links));
        this.links = links;
        this.options = links.options;
        this.channel = channel;
        this.number = number;
        queue = new SendQueue(links.pool, BufferPool.SMALLEST, options.queueBytes());
        opened = links.now;
        sent = links.now;
        heard(links.now);
        open(links.loop, channel, SelectionKey.OP_READ);
    }

    private static ReceiveBuffer framesOf(ClientLinks links) {
        return new ReceiveBuffer(links.pool, BufferPool.SMALLEST, links.options.frameBytes());
    }

    /** Puts itself into the list of those that are looked at in the next poll. */
    @Override
    void ready(int operations) {
        super.ready(operations);
        links.list(this);
    }

    /** Does what it became ready for. Returns how many frames were handed over. */
    int poll(int most) {
        if (isOpen() && takeReady(SelectionKey.OP_WRITE)) {
            blocked = false;
            flush();
        }
        int count = isOpen() ? deliver(links.now, most) : 0;
        if (isOpen() && (count == most || isReady(SelectionKey.OP_READ))) {
            links.list(this);
        } else if (isOpen()) {
            trimFrames();
        }
        return count;
    }

    @Override
    boolean hand(ByteBuffer frame) {
        known = true;
        boolean stays = links.receiver.receive(number, frame);
        if (!stays) {
            flush();
        }
        return stays;
    }

    /** Whether the receiver has heard of it, and has to be told when it ends. */
    boolean isKnown() {
        return known;
    }

    ByteBuffer claim(int length) {
        ByteBuffer room = queue.claim(length);
        if (room == null) {
            flush();
            room = isOpen() ? queue.claim(length) : null;
        }
        return room;
    }

    void commit() {
        if (queue.commit() > 0) {
            links.counters.add(TcpCounter.FRAMES_SENT);
            links.dirty(this);
        }
    }

    void flush() {
        if (!isOpen() || blocked || queue.isEmpty()) {
            return;
        }
        try {
            write();
        } catch (IOException e) {
            close(TcpCounter.ENDED);
        }
    }

    private void write() throws IOException {
        links.counters.add(TcpCounter.BYTES_SENT, queue.writeTo(channel));
        sent = links.now;
        progress = links.now;
        blocked = !queue.isEmpty();
        want(blocked ? SelectionKey.OP_READ | SelectionKey.OP_WRITE : SelectionKey.OP_READ);
        queue.trim();
    }

    /** Closes it when it is too slow in one way or another. */
    void keepUp() {
        long now = links.now;
        if (!known && now - opened >= options.firstFrameNanos()) {
            close(TcpCounter.HANDSHAKES_LATE);
        } else if (isLate(now, options.frameNanos())) {
            close(TcpCounter.FRAMES_LATE);
        } else if (blocked && now - progress >= options.stallNanos()) {
            close(TcpCounter.NOT_READING);
        } else if (isSilent(now, options.silenceNanos())) {
            close(TcpCounter.SILENT);
        } else if (known && now - sent >= options.keepAliveNanos()) {
            keepAlive();
        }
    }

    private void keepAlive() {
        ByteBuffer room = queue.isEmpty() ? queue.claim(FrameStream.KEEP_ALIVE) : null;
        if (room != null) {
            FrameStream.keepAlive(room);
            queue.commit();
            flush();
        }
    }

    @Override
    void close() {
        if (isOpen()) {
            super.close();
            queue.release();
            links.ended(this);
        }
    }
}
