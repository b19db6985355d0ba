package io.decree.runtime.standard.tcp;

import io.decree.runtime.Counters;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;

/** A connection from which frames are read. */
abstract class FrameLink extends Registration {

    /** How often one poll reads from one connection: keep-alives in masses hold up nobody. */
    private static final int READS = 8;

    private final SocketChannel channel;
    private final Counters.Own<TcpCounter> counters;
    private final ReceiveBuffer frames;
    private final Silence silence = new Silence();

    /** When the frame was begun that is not whole yet. */
    private long begun;

    FrameLink(SocketChannel channel, Counters.Own<TcpCounter> counters, ReceiveBuffer frames) {
        this.channel = channel;
        this.counters = counters;
        this.frames = frames;
    }

    /** Gives a frame to whom it is for. Returns whether the connection may stay. */
    abstract boolean hand(ByteBuffer frame);

    /** Hands over frames. Returns how many there were; at most so many. */
    final int deliver(long now, int most) {
        int count = 0;
        int reads = 0;
        while (count < most && isOpen()) {
            ByteBuffer frame = frames.next();
            if (frame != null) {
                count++;
                begun = now;
                counters.add(TcpCounter.FRAMES_RECEIVED);
                if (!hand(frame)) {
                    close(TcpCounter.REJECTED);
                }
            } else if (frames.isBroken()) {
                close(TcpCounter.NO_FRAME);
            } else if (reads++ == READS || !read(now)) {
                break;
            }
        }
        return count;
    }

    private boolean read(long now) {
        if (!isReady(SelectionKey.OP_READ)) {
            return false;
        }
        try {
            begun = frames.isEmpty() ? now : begun;
            int count = frames.read(channel);
            if (count < 0) {
                close(count == ReceiveBuffer.NO_MEMORY ? TcpCounter.NO_MEMORY : TcpCounter.ENDED);
                return false;
            }
            took(count, now);
            return count > 0;
        } catch (IOException e) {
            close(TcpCounter.ENDED);
            return false;
        }
    }

    private void took(int count, long now) {
        counters.add(TcpCounter.BYTES_RECEIVED, count);
        if (count > 0) {
            heard(now);
        }
        if (!frames.isFull()) {
            takeReady(SelectionKey.OP_READ);
        }
    }

    final void heard(long now) {
        silence.heard(now);
    }

    /** Whether nothing came for so long. To be asked once in a poll, after the delivery. */
    final boolean isSilent(long now, long most) {
        return !isReady(SelectionKey.OP_READ) && silence.isTooLong(now, most);
    }

    /** Whether a frame was begun so long ago and is still not whole. */
    final boolean isLate(long now, long most) {
        return !isReady(SelectionKey.OP_READ) && !frames.isEmpty() && now - begun >= most;
    }

    /** Gives back memory that is not needed now. */
    final void trimFrames() {
        frames.trim();
    }

    final void close(TcpCounter counter) {
        counters.add(counter);
        close();
    }

    /** Closes the channel and gives the memory back. */
    void close() {
        closeChannel();
        frames.release();
    }
}
