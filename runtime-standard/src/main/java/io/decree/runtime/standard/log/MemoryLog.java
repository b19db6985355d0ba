package io.decree.runtime.standard.log;

import io.decree.runtime.port.Doorbell;
import io.decree.runtime.port.DurableLog;
import java.nio.ByteBuffer;

/**
 * A log that keeps nothing: for replicas that lose their state when they stop and come back as new
 * incarnations, and for measuring what the disk costs. What is forced counts as durable at the next
 * poll. One thread uses it.
 */
public final class MemoryLog implements DurableLog {

    private final ByteBuffer memory;
    private Runnable wake;
    private final long capacity;
    private boolean isClosed;
    private long address;
    private long lsn;
    private long durable;
    private long durableLsn;
    private long told;
    private long start;

    /**
     * An empty log.
     *
     * @param recordBytes the most bytes of one record
     * @param wake called by {@link #force}, because {@link #poll} has something to tell then, and
     *     by {@link #release}, because there is more room; a replica's bell takes its place
     */
    public MemoryLog(int recordBytes, Runnable wake) {
        this(recordBytes, Long.MAX_VALUE, wake);
    }

    /**
     * An empty log that is full like one on a disk of a certain size, until something is released.
     *
     * @param recordBytes the most bytes of one record
     * @param capacity how many bytes of records it holds
     * @param wake called by {@link #force}, because {@link #poll} has something to tell then, and
     *     by {@link #release}, because there is more room; a replica's bell takes its place
     */
    public MemoryLog(int recordBytes, long capacity, Runnable wake) {
        memory = ByteBuffer.allocateDirect(recordBytes);
        this.capacity = capacity;
        this.wake = wake;
    }

    @Override
    public boolean connect(Doorbell bell) {
        wake = bell::ring;
        return true;
    }

    @Override
    public long room() {
        return Math.min(space(), Integer.MAX_VALUE);
    }

    @Override
    public long space() {
        return isClosed ? 0 : capacity - (address - start);
    }

    @Override
    public long capacity() {
        return capacity;
    }

    @Override
    public long address() {
        return address;
    }

    @Override
    public long durableAddress() {
        return durable;
    }

    @Override
    public ByteBuffer claim(int length) {
        if (length <= 0 || length > memory.capacity()) {
            throw new IllegalArgumentException(
                    "a record of " + length + " bytes; the most is " + memory.capacity());
        }
        return length > space() ? null : memory.clear().limit(length);
    }

    @Override
    public void commit(long itsLsn) {
        address += memory.position();
        lsn = itsLsn;
        memory.clear();
    }

    @Override
    public void force() {
        if (durable != address) {
            durable = address;
            durableLsn = lsn;
            wake.run();
        }
    }

    @Override
    public int poll(Listener listener) {
        if (told == durable) {
            return 0;
        }
        told = durable;
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

    /** There is nothing to read: what was kept ended with the process. */
    @Override
    public void read(long from, Reader reader) {}

    @Override
    public void goOnAt(long end) {
        address = end;
        durable = end;
        told = end;
        start = end;
    }

    @Override
    public void release(long upTo) {
        if (upTo > start) {
            start = upTo;
            wake.run();
        }
    }

    @Override
    public void close() {
        isClosed = true;
    }
}
