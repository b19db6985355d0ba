package io.decree.runtime.standard.log;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The half of a log that the writer's thread works on: it brings to disk what the other half put
 * into the staging ring. Both halves know four addresses, each of which one thread moves forward
 * and the other reads: requested and released are the loop's; written and durable are the writer's.
 *
 * <p>Before the first byte goes into a file, everything before it is forced, and a mark that says
 * so too. So only one file at a time has anything to force, and nobody has to look for records
 * further than one file behind the mark.
 */
final class Appender {

    private final SegmentFiles files;
    private final MarkFile mark;
    private final LogGeometry geometry;
    private final StagingRing staging;
    private final long markDelayNanos;

    /** Set before the writer's thread knows of this log. */
    private Runnable progress;

    private volatile long requested;
    private volatile long released;
    private volatile long gapStart = -1;
    private volatile boolean leaving;

    private volatile long written;
    private volatile long durable;
    private volatile long start;
    private volatile IOException failure;

    /** Up to where the mark was up to date when the log last lay still. */
    private volatile long marked;

    private long forced;
    private boolean hasWorked;
    private long lastWorkNanos;
    private final CountDownLatch ended = new CountDownLatch(1);

    /** Held by whoever writes: a writer's thread, or the loop where it does so itself. */
    private final ReentrantLock writing = new ReentrantLock();

    Appender(
            SegmentFiles files,
            MarkFile mark,
            StagingRing staging,
            LogOptions options,
            Runnable progress) {
        this.files = files;
        this.mark = mark;
        this.geometry = mark.geometry();
        this.staging = staging;
        this.markDelayNanos = options.markDelayNanos();
        this.progress = progress;
    }

    /** Who hears of progress instead. Before {@link #begin}. */
    void tell(Runnable listener) {
        progress = listener;
    }

    /** Begins behind what was read and is durable; the mark says so. */
    void begin(long end) {
        requested = end;
        written = end;
        forced = end;
        durable = end;
        marked = mark.acknowledged();
        start = mark.start();
        released = start;
    }

    // The loop's thread.

    void request(long address) {
        requested = address;
    }

    void release(long address) {
        released = Math.max(released, address);
    }

    /** The end of a file will hold zeros from here on. */
    void skipFrom(long address) {
        gapStart = address;
    }

    /** Asks the writer to let go of this log. */
    void leave() {
        leaving = true;
    }

    /** Waits until the writer has let go. */
    void awaitEnd() {
        boolean interrupted = false;
        boolean done = false;
        while (!done) {
            try {
                ended.await();
                done = true;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    // Any thread.

    long written() {
        return written;
    }

    /** Up to where records are durable: never amid the zeros at the end of a file. */
    long durable() {
        return durable;
    }

    /** From where on the log has to stay readable: the mark on disk says so. */
    long start() {
        return start;
    }

    IOException failure() {
        return failure;
    }

    boolean isLeaving() {
        return leaving;
    }

    boolean hasWork() {
        return failure == null && (written < requested || hasRelease());
    }

    private boolean hasRelease() {
        return start < released && released <= durable;
    }

    /** Whether there is so little to do that it can be done in passing. */
    boolean hasLittleWork(int bytes) {
        return !leaving && !hasRelease() && requested - written <= bytes;
    }

    /** Whether nothing became durable since the mark was brought up to date. */
    boolean isMarked() {
        return marked >= durable;
    }

    /** Writes and forces, unless somebody else does so just now. */
    boolean tryWork() {
        if (!writing.tryLock()) {
            return false;
        }
        try {
            writeRequested();
            forceWritten();
        } finally {
            writing.unlock();
        }
        return true;
    }

    // Whoever writes: the writer's thread, or the loop in its place.

    /** Gives to the operating system what was asked for. */
    void write() {
        writing.lock();
        try {
            writeRequested();
        } finally {
            writing.unlock();
        }
    }

    private void writeRequested() {
        if (failure != null || written >= requested) {
            return;
        }
        try {
            long to = requested;
            while (written < to) {
                writePiece(to);
            }
        } catch (IOException | RuntimeException e) {
            failFinally(e);
        }
    }

    private void writePiece(long to) throws IOException {
        long from = written;
        if (geometry.offset(from) == 0) {
            forceFile();
            writeMark();
        }
        ByteBuffer piece = staging.take(from, Math.min(to, from + geometry.rest(from)));
        int length = piece.remaining();
        files.write(piece, from);
        written = from + length;
    }

    /** Forces what was written, and then lets it be known; the slow part of all this. */
    boolean force() {
        writing.lock();
        try {
            return forceWritten();
        } finally {
            writing.unlock();
        }
    }

    private boolean forceWritten() {
        if (failure != null || (forced >= written && !hasRelease())) {
            return false;
        }
        hasWorked = true;
        try {
            forceFile();
            release();
            progress.run();
        } catch (IOException | RuntimeException e) {
            failFinally(e);
        }
        return true;
    }

    private void forceFile() throws IOException {
        long end = written;
        if (forced < end) {
            files.force(end - 1);
            forced = end;
            long records = recordsEnd(end);
            if (markDelayNanos == 0) {
                mark.write(start, records);
            }
            durable = records;
        }
    }

    /** Room is used again only when no copy of the mark sends a reader there any more. */
    private void release() throws IOException {
        if (hasRelease()) {
            long next = released;
            mark.writeTwice(next, durable);
            start = next;
        }
    }

    /** Where the last record ends that ends at or before an address up to which all is written. */
    private long recordsEnd(long address) {
        long gap = gapStart;
        boolean endsFile = geometry.offset(address) == 0;
        boolean inFile = gap < address && address - gap < geometry.segmentBytes();
        return endsFile && inFile && gap >= 0 ? gap : address;
    }

    private void writeMark() throws IOException {
        if (mark.acknowledged() < durable) {
            mark.write(start, durable);
        }
    }

    /**
     * Brings the mark up to date when the log has lain still for long enough, whatever other logs
     * have the writer do.
     *
     * @return in how many nanoseconds to ask again; very many when there is nothing to do
     */
    long rest(long now) {
        writing.lock();
        try {
            return restUntilMarked(now);
        } finally {
            writing.unlock();
        }
    }

    private long restUntilMarked(long now) {
        if (hasWorked) {
            hasWorked = false;
            lastWorkNanos = now;
        }
        if (failure != null || mark.acknowledged() >= durable) {
            marked = durable;
            return Long.MAX_VALUE;
        }
        long left = lastWorkNanos + markDelayNanos - now;
        if (left > 0) {
            return left;
        }
        bringMarkUpToDate();
        marked = durable;
        return Long.MAX_VALUE;
    }

    private void bringMarkUpToDate() {
        try {
            writeMark();
        } catch (IOException | RuntimeException e) {
            failFinally(e);
        }
    }

    /** Whether the writer may let go: everything that was asked for is done. */
    boolean canEnd() {
        return leaving && !hasWork();
    }

    /** Ends the writing: what is durable is marked, what was not forced may be lost. */
    void end() {
        if (failure == null) {
            bringMarkUpToDate();
        }
        ended.countDown();
    }

    void fail(IOException why) {
        if (failure == null) {
            failure = why;
            progress.run();
        }
    }

    /** Nothing is written any more: a later success would not bring back what is lost now. */
    private void failFinally(Exception e) {
        fail(e instanceof IOException io ? io : new IOException(e));
    }
}
