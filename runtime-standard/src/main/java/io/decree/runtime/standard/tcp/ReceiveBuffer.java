package io.decree.runtime.standard.tcp;

import io.decree.runtime.frame.FrameStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/**
 * Cuts the bytes of one connection into frames. It holds memory only while there are bytes in it,
 * and no more than one frame of the greatest length needs, whatever the other side sends.
 */
final class ReceiveBuffer {

    /** The answer of {@link #read} when the pool's budget is spent. */
    static final int NO_MEMORY = -2;

    private final BufferPool pool;
    private final int smallest;
    private final int frameMost;
    private ByteBuffer buffer;
    private int start;
    private int end;
    private boolean broken;
    private boolean full;
    private long keepAlives;

    ReceiveBuffer(BufferPool pool, int smallest, int frameMost) {
        this.pool = pool;
        this.smallest = smallest;
        this.frameMost = frameMost;
    }

    /**
     * Reads once, when {@link #next()} has found nothing more. Returns how many bytes came, -1 at
     * the end of the stream, {@link #NO_MEMORY}.
     */
    int read(ReadableByteChannel channel) throws IOException {
        if (!makeRoom()) {
            return NO_MEMORY;
        }
        buffer.limit(buffer.capacity()).position(end);
        int read = channel.read(buffer);
        end = buffer.position();
        full = end == buffer.capacity();
        return read;
    }

    /**
     * The next frame, from position to limit of a buffer that is valid until the next call of
     * anything here; null when there is none that is whole.
     */
    ByteBuffer next() {
        int length = nextLength();
        while (length == FrameStream.KEEP_ALIVE) {
            start += length;
            keepAlives++;
            length = nextLength();
        }
        broken = length == FrameStream.BROKEN;
        if (length <= 0 || length > end - start) {
            return null;
        }
        buffer.limit(start + length).position(start);
        start += length;
        return buffer;
    }

    /** Whether the last {@link #next()} found what is no frame. */
    boolean isBroken() {
        return broken;
    }

    /** Whether the last read may have left something behind. */
    boolean isFull() {
        return full;
    }

    /** Whether there is nothing, not even the beginning of a frame. */
    boolean isEmpty() {
        return start == end;
    }

    /** How many keep-alives came. */
    long keepAlives() {
        return keepAlives;
    }

    /** Gives the memory back when nothing is in it. */
    void trim() {
        if (buffer != null && start == end) {
            release();
        }
    }

    /** Forgets what is there and gives the memory back. */
    void release() {
        if (buffer != null) {
            pool.release(buffer);
            buffer = null;
        }
        start = 0;
        end = 0;
        broken = false;
        full = false;
    }

    private int nextLength() {
        return buffer == null
                ? FrameStream.TOO_SHORT
                : FrameStream.length(buffer.clear(), start, end, frameMost);
    }

    private boolean makeRoom() {
        int needed = Math.max(nextLength(), FrameStream.PREFIX);
        if (buffer == null || needed > buffer.capacity()) {
            return move(Math.max(needed, smallest));
        }
        if (start == end || needed > buffer.capacity() - start) {
            buffer.limit(end).position(start);
            end = buffer.compact().position();
            start = 0;
        }
        return true;
    }

    private boolean move(int capacity) {
        ByteBuffer larger = pool.acquire(capacity);
        if (larger == null) {
            return false;
        }
        int held = end - start;
        if (buffer != null) {
            larger.put(0, buffer.clear(), start, held);
            pool.release(buffer);
        }
        buffer = larger;
        start = 0;
        end = held;
        return true;
    }
}
