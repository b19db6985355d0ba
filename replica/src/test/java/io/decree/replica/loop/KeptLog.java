package io.decree.replica.loop;

import io.decree.runtime.port.DurableLog;
import java.nio.ByteBuffer;

/** A log in memory that several lives of a replica use one after the other. */
final class KeptLog implements DurableLog {

    private static final int CAPACITY = 1 << 18;

    private final ByteBuffer bytes = ByteBuffer.allocate(CAPACITY);
    private int start;
    private int end;
    private int durable;
    private long lsn;
    private long durableLsn;
    private boolean news;

    /** Whether the disk does nothing for now: what is forced becomes durable with {@link #wake}. */
    boolean sleeps;

    /** Whether the disk is so far behind that nothing more can be handed to it. */
    boolean isBehind;

    /** Whether what is released is gone. */
    boolean forgets;

    @Override
    public long room() {
        return isBehind ? 0 : (long) CAPACITY - end;
    }

    @Override
    public long space() {
        return (long) CAPACITY - end;
    }

    @Override
    public long capacity() {
        return CAPACITY;
    }

    @Override
    public long address() {
        return end;
    }

    @Override
    public long durableAddress() {
        return durable;
    }

    @Override
    public ByteBuffer claim(int length) {
        return isBehind ? null : bytes.clear().position(end);
    }

    @Override
    public void commit(long itsLsn) {
        end = bytes.position();
        lsn = itsLsn;
    }

    void wake() {
        sleeps = false;
        force();
    }

    @Override
    public void force() {
        if (sleeps) {
            return;
        }
        durable = end;
        durableLsn = lsn;
        news = true;
    }

    @Override
    public int poll(Listener listener) {
        if (!news) {
            return 0;
        }
        news = false;
        listener.durable(durableLsn);
        return 1;
    }

    @Override
    public long start() {
        return start;
    }

    @Override
    public long acknowledged() {
        return 0;
    }

    @Override
    public void read(long from, Reader reader) {
        reader.read(bytes.duplicate().position((int) from).limit(end), from);
    }

    @Override
    public void goOnAt(long itsEnd) {
        end = (int) itsEnd;
        durable = sleeps ? 0 : end;
        lsn = 0;
        durableLsn = 0;
        news = false;
    }

    @Override
    public void release(long address) {
        // It is large enough otherwise.
        start = forgets ? (int) address : start;
    }

    @Override
    public void close() {
        // The next life goes on with it.
    }
}
