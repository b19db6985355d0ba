package io.decree.runtime.standard.log;

import io.decree.runtime.Identity;
import io.decree.runtime.Limits;
import io.decree.runtime.port.Doorbell;
import io.decree.runtime.port.DurableLog;
import io.decree.runtime.standard.disk.Disk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * A log in files of equal length that were written once with zeros and are used in a ring. See the
 * package's page for what is where, and for what the mark promises.
 *
 * <p>One thread uses it, the event loop's. Another one writes: see {@link LogWriter}.
 */
public final class SegmentLog implements DurableLog {

    private final SegmentFiles files;
    private final MarkFile mark;
    private final LogGeometry geometry;
    private final LogOptions options;
    private final StagingRing staging;
    private final Appender appender;
    private final LogWriter writer;
    private LogWorker worker;
    private final Completions completions = new Completions();

    private boolean appends;
    private boolean isClosed;
    private boolean failureTold;
    private long address;
    private long claimed = -1;
    private ByteBuffer claim = ByteBuffer.allocate(0);
    private long committed;
    private long lsn;
    private long requested;

    private SegmentLog(
            SegmentFiles files,
            MarkFile mark,
            LogOptions options,
            LogWriter writer,
            Runnable wake) {
        this.files = files;
        this.mark = mark;
        this.geometry = mark.geometry();
        this.options = options;
        this.writer = writer;
        staging = new StagingRing(options);
        appender = new Appender(files, mark, staging, options, wake);
    }

    /**
     * Makes an empty log, with all the room that it will ever take.
     *
     * @param directory where nothing is yet
     * @param identity whose log it is
     * @param geometry how large it is
     * @throws IOException when the disk is too small or fails
     */
    public static void create(Path directory, Identity identity, LogGeometry geometry)
            throws IOException {
        create(directory, identity, geometry, Disk.ofThisMachine());
    }

    /**
     * Makes an empty log on a certain disk.
     *
     * @param directory where nothing is yet
     * @param identity whose log it is
     * @param geometry how large it is
     * @param disk the file system
     * @throws IOException when the disk is too small or fails
     */
    public static void create(Path directory, Identity identity, LogGeometry geometry, Disk disk)
            throws IOException {
        Files.createDirectory(directory);
        SegmentFiles.create(directory, geometry, disk);
        MarkFile.create(directory, identity, geometry, disk);
        disk.forceDirectory(directory);
    }

    /**
     * Opens a log. It is to be read next, and then {@link #goOnAt} begins the writing.
     *
     * @param directory in which {@link #create} made it
     * @param identity whose log it has to be
     * @param options how it is written
     * @param writer the thread that writes it
     * @param wake called by that thread when {@link #poll} has something to tell, or there is more
     *     room; it must not block. A replica's bell takes its place
     * @return the log
     * @throws io.decree.runtime.standard.disk.StorageException when a part of it is missing or was
     *     cut, when both copies of its mark are damaged, when it is somebody else's or of a newer
     *     format
     * @throws IOException when the file system fails
     * @throws IllegalArgumentException when the staging is larger than the log's segments
     */
    public static SegmentLog open(
            Path directory, Identity identity, LogOptions options, LogWriter writer, Runnable wake)
            throws IOException {
        return open(directory, identity, options, writer, wake, Disk.ofThisMachine());
    }

    /**
     * Opens a log on a certain disk, as {@link #open(Path, Identity, LogOptions, LogWriter,
     * Runnable)} does on this machine's.
     *
     * @param directory in which {@link #create} made it
     * @param identity whose log it has to be
     * @param options how it is written
     * @param writer the threads that write it
     * @param wake called by such a thread when there is something to tell; it must not block
     * @param disk the file system
     * @return the log
     * @throws IOException when the log is not sound or not ours, or the file system fails
     */
    public static SegmentLog open(
            Path directory,
            Identity identity,
            LogOptions options,
            LogWriter writer,
            Runnable wake,
            Disk disk)
            throws IOException {
        return open(directory, identity, geometry -> options, writer, wake, disk);
    }

    /**
     * Opens a log with the usual options for its own geometry, which was settled when it was made.
     *
     * @param directory in which {@link #create} made it
     * @param identity whose log it has to be
     * @param limits what the group agreed on
     * @param writer the threads that write it
     * @param wake called by such a thread when there is something to tell; it must not block
     * @param disk the file system
     * @return the log
     * @throws IOException when the log is not sound or not ours, or the file system fails
     * @throws IllegalArgumentException when the log's segments are too small for the limits
     */
    public static SegmentLog open(
            Path directory,
            Identity identity,
            Limits limits,
            LogWriter writer,
            Runnable wake,
            Disk disk)
            throws IOException {
        Function<LogGeometry, LogOptions> usual = geometry -> LogOptions.of(limits, geometry);
        return open(directory, identity, usual, writer, wake, disk);
    }

    private static SegmentLog open(
            Path directory,
            Identity identity,
            Function<LogGeometry, LogOptions> chosen,
            LogWriter writer,
            Runnable wake,
            Disk disk)
            throws IOException {
        MarkFile mark = MarkFile.open(directory, identity, disk);
        try {
            LogOptions options = chosen.apply(mark.geometry());
            options.checkFits(mark.geometry());
            SegmentFiles files = SegmentFiles.open(directory, mark.geometry(), disk);
            return new SegmentLog(files, mark, options, writer, wake);
        } catch (IOException | RuntimeException e) {
            mark.close();
            throw e;
        }
    }

    /**
     * How large the log is on disk.
     *
     * @return what was settled when it was made
     */
    public LogGeometry geometry() {
        return geometry;
    }

    /**
     * Why nothing is written any more.
     *
     * @return what the disk said; null while all is well
     */
    public IOException failure() {
        return appender.failure();
    }

    // Reading, before anything is appended.

    @Override
    public boolean connect(Doorbell bell) {
        if (appends) {
            throw new IllegalStateException("its writer knows already whom to tell");
        }
        appender.tell(bell::ring);
        return true;
    }

    @Override
    public long start() {
        return appends ? appender.start() : mark.start();
    }

    @Override
    public long acknowledged() {
        return appends ? appender.durable() : mark.acknowledged();
    }

    @Override
    public void read(long from, Reader reader) {
        try {
            new SegmentReader(files, mark).read(from, reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void goOnAt(long end) {
        if (appends) {
            throw new IllegalStateException("the log goes on already");
        }
        if (end < mark.acknowledged() || end < mark.start()) {
            throw new IllegalArgumentException(
                    "from " + end + " on, though " + mark.acknowledged() + " was durable");
        }
        try {
            new TailRewriter(files, mark).rewrite(end);
        } catch (IOException e) {
            appender.fail(e);
        }
        address = end;
        committed = end;
        requested = end;
        appender.begin(end);
        worker = writer.add(appender, options);
        appends = true;
    }

    // Appending.

    @Override
    public long room() {
        if (!appends || appender.failure() != null) {
            return 0;
        }
        long free =
                Math.min(staging.capacity() - (address - appender.written()), limit() - address);
        long rest = geometry.rest(address);
        // Where a file ends on the way, as much as one record may be left unused.
        long usable = free > rest ? free - options.recordBytes() : free;
        return Math.max(0, usable) & -Long.BYTES;
    }

    @Override
    public long space() {
        if (!appends || appender.failure() != null) {
            return 0;
        }
        long end = limit();
        long behind = Math.max(0, end - address - geometry.rest(address));
        long files = behind / geometry.segmentBytes();
        // At the end of each file on the way as much as one record may be left unused.
        return Math.max(0, end - address - files * options.recordBytes());
    }

    /** Behind the last file that nobody has to be able to read. */
    private long limit() {
        long first = geometry.segment(appender.start());
        return (first + geometry.segments()) * geometry.segmentBytes();
    }

    @Override
    public long capacity() {
        return geometry.bytes();
    }

    @Override
    public long address() {
        return address;
    }

    @Override
    public long durableAddress() {
        return appender.durable();
    }

    @Override
    public ByteBuffer claim(int length) {
        checkClaim(length);
        if (!appends || appender.failure() != null) {
            return null;
        }
        int rest = geometry.rest(address);
        long at = length <= rest ? address : address + rest;
        long end = at + length;
        if (end - appender.written() > staging.capacity() || end > limit()) {
            return null;
        }
        if (at != address) {
            skipTo(at);
        }
        claimed = at;
        claim = staging.claim(at, length);
        return claim;
    }

    private void checkClaim(int length) {
        if (length <= 0 || length > options.recordBytes()) {
            throw new IllegalArgumentException(
                    "a record of " + length + " bytes; the most is " + options.recordBytes());
        }
    }

    private void skipTo(long next) {
        staging.putZeros(address, next);
        appender.skipFrom(address);
        address = next;
    }

    @Override
    public void commit(long itsLsn) {
        long end = claimed + claim.position() - staging.index(claimed);
        if (claimed < 0 || end <= claimed || end % Long.BYTES != 0) {
            throw new IllegalStateException("a record from " + claimed + " to " + end);
        }
        staging.put(claimed, end);
        claimed = -1;
        address = end;
        committed = end;
        lsn = itsLsn;
    }

    @Override
    public void force() {
        if (requested == committed) {
            return;
        }
        requested = committed;
        completions.expect(committed, lsn);
        appender.request(committed);
        worker.wake();
    }

    @Override
    public int poll(Listener listener) {
        if (appends) {
            worker.polled();
        }
        boolean failed = appender.failure() != null;
        int told = completions.tell(appender.durable(), listener);
        if (failed && !failureTold) {
            failureTold = true;
            listener.failed();
            told++;
        }
        return told;
    }

    /** Lets go of whole files: so the log begins where a record is sure to begin. */
    @Override
    public void release(long upTo) {
        if (upTo > committed) {
            throw new IllegalArgumentException("nothing was written at " + upTo);
        }
        appender.release(upTo - geometry.offset(upTo));
        worker.wake();
    }

    @Override
    public void close() {
        if (isClosed) {
            return;
        }
        isClosed = true;
        try {
            if (appends) {
                appender.leave();
                worker.wake();
                appender.awaitEnd();
            }
            files.close();
            mark.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
