package io.decree.runtime.standard.log;

import io.decree.runtime.Identity;
import io.decree.runtime.port.DurableLog;
import io.decree.runtime.standard.disk.Disk;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A log that is only looked at: nothing is written, and whoever uses it is not disturbed. While it
 * is in use, what is seen may be half written. One thread.
 */
public final class LogView implements Closeable {

    private final MarkFile mark;
    private final SegmentFiles files;

    private LogView(MarkFile mark, SegmentFiles files) {
        this.mark = mark;
        this.files = files;
    }

    /**
     * Opens a log.
     *
     * @param directory where it is
     * @param identity whose log it has to be
     * @return the view
     * @throws io.decree.runtime.standard.disk.StorageException as {@link SegmentLog#open}
     * @throws IOException when the file system fails
     */
    public static LogView open(Path directory, Identity identity) throws IOException {
        Disk disk = Disk.ofThisMachine();
        MarkFile mark = MarkFile.openToRead(directory, identity, disk);
        try {
            return new LogView(mark, SegmentFiles.openToRead(directory, mark.geometry(), disk));
        } catch (IOException | RuntimeException e) {
            mark.close();
            throw e;
        }
    }

    /**
     * How large the log is.
     *
     * @return what was settled when it was made
     */
    public LogGeometry geometry() {
        return mark.geometry();
    }

    /**
     * Where the log begins.
     *
     * @return an address
     */
    public long start() {
        return mark.start();
    }

    /**
     * Up to where the log is known to have been durable.
     *
     * @return an address
     */
    public long acknowledged() {
        return mark.acknowledged();
    }

    /**
     * How many copies of the mark are damaged: 1 after a crash that came while it was written.
     *
     * @return 0 or 1
     */
    public int damagedMarks() {
        return mark.damaged();
    }

    /**
     * Where an address is on the disk.
     *
     * @param address in the log
     * @return the file and the byte
     */
    public String place(long address) {
        int file = geometry().file(geometry().segment(address));
        return SegmentFiles.path(Path.of(""), file) + " at byte " + geometry().offset(address);
    }

    /**
     * Reads the log: see {@link DurableLog#read}.
     *
     * @param reader gets the parts in order
     * @throws IOException when a file cannot be read
     */
    public void read(DurableLog.Reader reader) throws IOException {
        new SegmentReader(files, mark).read(mark.start(), reader);
    }

    @Override
    public void close() throws IOException {
        files.close();
        mark.close();
    }
}
