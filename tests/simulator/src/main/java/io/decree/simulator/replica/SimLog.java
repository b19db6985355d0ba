package io.decree.simulator.replica;

import io.decree.runtime.port.DurableLog;
import io.decree.simulator.Observation;
import io.decree.simulator.World;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;

/** A log on a simulated disk: one file, of which a released beginning is not read again. */
final class SimLog implements DurableLog {

    private record Written(long lsn, long end) {}

    /** More than a run writes. */
    private static final long SIZE = 1L << 40;

    /** What is left of a full log: several values would fit, but nobody may log them. */
    private static final long KEPT = 1 << 14;

    private static final int RECORD_KIND_AT = 9;

    /** The numbers of the records that hold values: votes and decisions. */
    private static final String VALUE_RECORDS = "\2\4";

    private final World world;
    private final ByteBuffer image;
    private final Remains remains;
    private final ByteBuffer claim;
    private final ArrayDeque<Written> written = new ArrayDeque<>();
    private long lsn;
    private long end;
    private long durable;
    private boolean failed;
    private boolean told;
    private boolean news;

    /** What the replica was told last when it asked for room. */
    private boolean full;

    SimLog(World world, ByteBuffer image, Remains remains, int longest) {
        this.world = world;
        this.image = image;
        this.remains = remains;
        claim = ByteBuffer.allocate(longest);
    }

    /** The disk says up to where everything lasts. */
    void durableTo(long position) {
        durable = Math.max(durable, position);
        news = true;
    }

    void fail() {
        failed = true;
    }

    @Override
    public long room() {
        return Long.MAX_VALUE;
    }

    @Override
    public long space() {
        full = world.isLogFull();
        if (full) {
            remains.filled();
        }
        return full ? KEPT : SIZE;
    }

    @Override
    public long capacity() {
        return SIZE;
    }

    @Override
    public long address() {
        return end;
    }

    @Override
    public long durableAddress() {
        return Math.min(durable, end);
    }

    @Override
    public ByteBuffer claim(int length) {
        return failed ? null : claim.clear();
    }

    @Override
    public void commit(long recordLsn) {
        claim.flip();
        if (full) {
            checkReserve();
        }
        end = world.append(claim);
        written.add(new Written(recordLsn, end));
    }

    /** What is left of a full log is for records without values. */
    private void checkReserve() {
        boolean hasValue = VALUE_RECORDS.indexOf(claim.get(RECORD_KIND_AT)) >= 0;
        world.observe(new Observation.Holding("values in a full log", hasValue ? 1 : 0, 0));
    }

    @Override
    public void force() {
        world.force();
    }

    @Override
    public int poll(Listener listener) {
        if (failed) {
            if (!told) {
                told = true;
                listener.failed();
            }
            return 0;
        }
        if (!news) {
            return 0;
        }
        news = false;
        while (!written.isEmpty() && written.peek().end() <= durable) {
            lsn = written.poll().lsn();
        }
        listener.durable(lsn);
        return 1;
    }

    @Override
    public long start() {
        return Math.min(remains.released(), image.limit());
    }

    @Override
    public long acknowledged() {
        return 0;
    }

    @Override
    public void read(long from, Reader reader) {
        ByteBuffer part = image.duplicate();
        part.position(Math.toIntExact(from));
        reader.read(part.slice(), from);
    }

    @Override
    public void goOnAt(long newEnd) {
        world.truncate(newEnd);
        end = newEnd;
    }

    @Override
    public void release(long address) {
        remains.release(address);
    }

    @Override
    public void close() {
        // The disk outlives every life.
    }
}
