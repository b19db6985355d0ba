package io.decree.runtime.standard.tcp;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/**
 * Frames that wait to be written to one connection: a ring of bytes with a bound, in which each
 * frame stands in one piece, so that it is encoded where it leaves from.
 *
 * <p>The bytes from {@code head} to {@code tail} wait; when the ring has wrapped, {@code tail} lies
 * below {@code head} and they wait from {@code head} to {@code wrap}, then from 0 to {@code tail}.
 */
final class SendQueue {

    private final BufferPool pool;
    private final int smallest;
    private final int most;
    private ByteBuffer buffer;
    private int head;
    private int tail;
    private int wrap;
    private int claimed;

    /** A queue that takes memory as it needs it, from {@code smallest} to {@code most} bytes. */
    SendQueue(BufferPool pool, int smallest, int most) {
        this.pool = pool;
        this.smallest = smallest;
        this.most = most;
    }

    /** Room for one frame from position to limit; null when there is not enough. */
    ByteBuffer claim(int length) {
        int at = buffer == null ? -1 : place(length);
        if (at < 0 && grow(length)) {
            at = place(length);
        }
        if (at < 0) {
            return null;
        }
        claimed = at;
        return buffer.limit(at + length).position(at);
    }

    /** Takes what was written into the last claim. Returns how many bytes these are. */
    int commit() {
        int end = buffer.position();
        int length = end - claimed;
        if (length <= 0) {
            return 0;
        }
        if (claimed < tail) {
            wrap = tail;
        }
        tail = end;
        return length;
    }

    boolean isEmpty() {
        return head == tail;
    }

    /** How many bytes wait. */
    int size() {
        return head <= tail ? tail - head : wrap - head + tail;
    }

    /** Writes as much as the channel takes. Returns how many bytes it took. */
    int writeTo(WritableByteChannel channel) throws IOException {
        int written = 0;
        while (head != tail) {
            int end = head < tail ? tail : wrap;
            buffer.limit(end).position(head);
            int count = channel.write(buffer);
            written += count;
            head += count;
            if (head < end) {
                return written;
            }
            if (end != tail) {
                head = 0;
            }
        }
        head = 0;
        tail = 0;
        return written;
    }

    /** Gives the memory back when nothing waits. */
    void trim() {
        if (buffer != null && isEmpty()) {
            release();
        }
    }

    /** Loses what waits. */
    void forget() {
        head = 0;
        tail = 0;
    }

    /** Loses what waits and gives the memory back. */
    void release() {
        forget();
        if (buffer != null) {
            pool.release(buffer);
            buffer = null;
        }
    }

    /** Where a frame fits without meeting what waits; -1 for nowhere. A full ring is not empty. */
    private int place(int length) {
        if (tail < head) {
            return head - tail > length ? tail : -1;
        }
        if (buffer.capacity() - tail >= length) {
            return tail;
        }
        return head > length ? 0 : -1;
    }

    private boolean grow(int length) {
        long wanted = Math.max((long) size() + length, smallest);
        int capacity = buffer == null ? 0 : buffer.capacity();
        wanted = Math.max(wanted, 2L * capacity);
        if (capacity >= most || (long) size() + length > most) {
            return false;
        }
        ByteBuffer larger = pool.acquire((int) Math.min(wanted, most));
        if (larger == null) {
            return false;
        }
        move(larger);
        return true;
    }

    private void move(ByteBuffer larger) {
        int size = size();
        if (buffer != null) {
            int first = head <= tail ? tail - head : wrap - head;
            larger.put(0, buffer.clear(), head, first);
            larger.put(first, buffer, 0, size - first);
            pool.release(buffer);
        }
        buffer = larger;
        head = 0;
        tail = size;
    }
}
