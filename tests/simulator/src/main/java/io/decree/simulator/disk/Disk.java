package io.decree.simulator.disk;

import io.decree.simulator.kernel.Event;
import io.decree.simulator.kernel.Scheduler;
import io.decree.simulator.kernel.SimRandom;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * One node's log: bytes that are appended, forced, and read once at a restart.
 *
 * <p>A position in the log (LSN) is a number of bytes from its beginning. Written bytes wait in
 * memory until a force carries them to the platter. A loss of power keeps the platter, and of the
 * waiting bytes a random part. A failed force drops what it covered, and a later force does not
 * bring it back although it succeeds, as Linux does since always: who fails once must stop.
 */
public final class Disk {

    private static final int SLOW_PER_MILLE = 100;
    private static final int SLOW_FACTOR = 10;

    private final Scheduler scheduler;
    private final DiskListener listener;
    private final SimRandom random;
    private final TailFate fate = new TailFate();

    private byte[] memory = new byte[1024];
    private int end;
    private byte[] platter = new byte[1024];
    private int platterEnd;

    /** Where the bytes begin that differ, or may differ, between memory and platter. */
    private int forced;

    private boolean full;
    private boolean writing;
    private boolean dropped;
    private boolean failed;
    private boolean failNextWrite;
    private boolean failNextForce;
    private long leastDelayNanos = 50_000;
    private long mostDelayNanos = 1_000_000;
    private long lastCompletion;

    /**
     * Counts the lives of the node: a force of an earlier life must not complete in a later one.
     */
    private int life;

    private long appends;
    private long forces;
    private long failedWrites;
    private long failedForces;

    /** An empty disk. */
    public Disk(Scheduler scheduler, SimRandom random, DiskListener listener) {
        this.scheduler = scheduler;
        this.random = random;
        this.listener = listener;
    }

    /** Writes the remaining bytes of a record behind all others; returns the position behind it. */
    public long append(ByteBuffer record) {
        writing = true;
        appends++;
        int length = record.remaining();
        memory = withRoom(memory, end + length);
        if (failNextWrite) {
            failNextWrite = false;
            failed = true;
            failedWrites++;
            Arrays.fill(memory, end, end + length, (byte) 0);
            scheduler.after(0, ifAlive(listener::storageFailed));
        } else {
            record.get(record.position(), memory, end, length);
        }
        end += length;
        return end;
    }

    /**
     * Asks that all bytes written so far be made to last. The listener hears of it later; forces
     * complete in the order in which they were asked for.
     */
    public void force() {
        writing = true;
        long delay = random.between(leastDelayNanos, mostDelayNanos);
        // Real disks are now and then much slower than usual; the time in between finds bugs.
        delay *= random.chance(SLOW_PER_MILLE) ? SLOW_FACTOR : 1;
        lastCompletion = Math.max(lastCompletion, scheduler.now() + delay);
        int upTo = end;
        scheduler.at(lastCompletion, ifAlive(() -> complete(upTo)));
    }

    private void complete(int upTo) {
        if (failNextForce) {
            failNextForce = false;
            failed = true;
            failedForces++;
            dropped = true;
            // The bytes stay unwritten, and count as written: so does a page cache after an error.
            forced = Math.max(forced, upTo);
            listener.storageFailed();
            return;
        }
        forces++;
        carry(upTo);
        listener.durable(upTo);
    }

    private void carry(int upTo) {
        platter = withRoom(platter, upTo);
        if (upTo > forced) {
            System.arraycopy(memory, forced, platter, forced, upTo - forced);
            forced = upTo;
        }
        // What a truncation cut off ends here for good.
        Arrays.fill(platter, upTo, Math.max(upTo, platterEnd), (byte) 0);
        platterEnd = upTo;
    }

    /**
     * Cuts the log off at a position, before the first append of a life: so one removes the torn
     * tail that a crash left. Like an append it lasts once it was forced.
     *
     * @throws IllegalStateException after an append or a force
     */
    public void truncate(long lsn) {
        if (writing) {
            throw new IllegalStateException("truncate before the first append or force of a life");
        }
        if (lsn < 0 || lsn > end) {
            throw new IllegalArgumentException("position " + lsn + ": the log ends at " + end);
        }
        end = (int) lsn;
        forced = Math.min(forced, end);
    }

    /**
     * Ends a life of the node: unforced bytes meet their fate, forces under way do not complete.
     */
    public void crash(CrashKind kind) {
        life++;
        writing = false;
        failed = false;
        disarm();
        lastCompletion = scheduler.now();
        if (kind == CrashKind.POWER || dropped) {
            dropped = false;
            losePower();
        }
    }

    private void losePower() {
        platter =
                fate.decide(
                        random,
                        forced,
                        Arrays.copyOf(platter, platterEnd),
                        Arrays.copyOf(memory, end));
        platterEnd = platter.length;
        memory = platter.clone();
        end = platterEnd;
        forced = platterEnd;
    }

    /** A copy of what can be read of the log now, ready to be read from its beginning. */
    public ByteBuffer image() {
        return ByteBuffer.wrap(Arrays.copyOf(memory, end));
    }

    /** The position behind the last record. */
    public long end() {
        return end;
    }

    /** Lets the next append fail. */
    public void failNextWrite() {
        failNextWrite = true;
    }

    /** Lets the next force fail when it would complete. */
    public void failNextForce() {
        failNextForce = true;
    }

    /** Whether a write or force failed in this life. */
    public boolean hasFailed() {
        return failed;
    }

    /** Lets no more writes and forces fail. */
    public void disarm() {
        failNextWrite = false;
        failNextForce = false;
    }

    /** Whether the room that is meant for the log has come to its end, but for a small reserve. */
    public boolean isFull() {
        return full;
    }

    /** Lets the log be full, or have room again. */
    public void fill(boolean isFull) {
        full = isFull;
    }

    /** Sets how long a force takes; one in ten takes ten times as long. */
    public void delay(long leastNanos, long mostNanos) {
        if (leastNanos < 0 || mostNanos < leastNanos) {
            throw new IllegalArgumentException(
                    "a force of " + leastNanos + " to " + mostNanos + " ns");
        }
        leastDelayNanos = leastNanos;
        mostDelayNanos = mostNanos;
    }

    /** What the disk did so far. */
    public DiskCounts counts() {
        return new DiskCounts(
                appends,
                forces,
                failedWrites,
                failedForces,
                fate.lost(),
                fate.torn(),
                fate.scattered());
    }

    private Event ifAlive(Event event) {
        int born = life;
        return () -> {
            if (life == born) {
                event.happen();
            }
        };
    }

    private static byte[] withRoom(byte[] bytes, int length) {
        return length <= bytes.length ? bytes : Arrays.copyOf(bytes, length * 2);
    }
}
