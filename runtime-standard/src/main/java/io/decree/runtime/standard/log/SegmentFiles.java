package io.decree.runtime.standard.log;

import io.decree.runtime.standard.disk.Disk;
import io.decree.runtime.standard.disk.DiskFile;
import io.decree.runtime.standard.disk.StorageException;
import io.decree.runtime.standard.disk.StorageException.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * The files of a log, as one space of addresses: segment number n lies in file n modulo their
 * count, and a file has no header, so that an address alone says where a byte is.
 */
final class SegmentFiles implements Closeable {

    private static final int ZEROS = 1 << 16;

    private final LogGeometry geometry;
    private final DiskFile[] files;

    private SegmentFiles(LogGeometry geometry) {
        this.geometry = geometry;
        this.files = new DiskFile[geometry.segments()];
    }

    static Path path(Path directory, int file) {
        return directory.resolve(String.format(Locale.ROOT, "segment-%03d", file));
    }

    /**
     * Makes all files. The zeros are really written: room that is only promised is first taken, and
     * noted by the file system, when it is written to, and each force would wait for that.
     */
    static void create(Path directory, LogGeometry geometry, Disk disk) throws IOException {
        refuseAFullDisk(directory, geometry, disk);
        ByteBuffer zeros = ByteBuffer.allocateDirect(Math.min(ZEROS, geometry.segmentBytes()));
        for (int i = 0; i < geometry.segments(); i++) {
            try (DiskFile file = disk.create(path(directory, i))) {
                for (long at = 0; at < geometry.segmentBytes(); at += zeros.capacity()) {
                    file.writeFully(zeros.clear(), at);
                }
                file.force();
            }
        }
    }

    private static void refuseAFullDisk(Path directory, LogGeometry geometry, Disk disk)
            throws IOException {
        long free = disk.free(directory);
        if (free < geometry.bytes()) {
            throw new StorageException(
                    Problem.NO_SPACE,
                    directory,
                    "the log takes " + geometry.bytes() + " bytes, the disk has room for " + free,
                    "Make room, or choose fewer or smaller segments");
        }
    }

    static SegmentFiles open(Path directory, LogGeometry geometry, Disk disk) throws IOException {
        SegmentFiles files = new SegmentFiles(geometry);
        files.openAll(directory, disk::open);
        return files;
    }

    static SegmentFiles openToRead(Path directory, LogGeometry geometry, Disk disk)
            throws IOException {
        SegmentFiles files = new SegmentFiles(geometry);
        files.openAll(directory, disk::openToRead);
        return files;
    }

    private void openAll(Path directory, Opener opener) throws IOException {
        try {
            for (int i = 0; i < files.length; i++) {
                Path path = path(directory, i);
                files[i] = open(path, opener);
                checkLength(path, files[i].size());
            }
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    private static DiskFile open(Path path, Opener opener) throws IOException {
        try {
            return opener.open(path);
        } catch (NoSuchFileException e) {
            throw damaged(path, "a part of the log is missing");
        }
    }

    private void checkLength(Path path, long size) throws IOException {
        if (size != geometry.segmentBytes()) {
            throw damaged(path, "the file has " + size + " bytes, not " + geometry.segmentBytes());
        }
    }

    private static StorageException damaged(Path path, String what) {
        return new StorageException(
                Problem.DAMAGED,
                path,
                what,
                "Put back what was there; if it is lost, this replica cannot vouch for anything any"
                        + " more: "
                        + StorageException.KEEP_STOPPED);
    }

    /** Writes bytes that lie within one segment. */
    void write(ByteBuffer bytes, long address) throws IOException {
        file(address).writeFully(bytes, geometry.offset(address));
    }

    /** Reads bytes that lie within one segment. */
    void read(ByteBuffer bytes, long address) throws IOException {
        file(address).readFully(bytes, geometry.offset(address));
    }

    /** Forces the segment that holds an address. */
    void force(long address) throws IOException {
        file(address).force();
    }

    private DiskFile file(long address) {
        return files[geometry.file(geometry.segment(address))];
    }

    @Override
    public void close() throws IOException {
        for (DiskFile file : files) {
            if (file != null) {
                file.close();
            }
        }
    }
}
