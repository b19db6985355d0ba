package io.decree.runtime.port;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * Keeps snapshots of the state machine. A snapshot is named by the first slot whose value it does
 * not hold the effect of.
 *
 * <p>A snapshot is there as a whole and durable, or not at all: a crash while one is written leaves
 * the one before (sn-2). Its bytes are checked when they are read.
 *
 * <p>None of this is for the event loop's thread: everything may block and throw. One thread
 * writes; several may read, also while another snapshot is written.
 */
public interface SnapshotStore extends AutoCloseable {

    /** A snapshot that comes into being. */
    interface Writer extends Closeable {

        /**
         * Appends bytes.
         *
         * @param bytes from position to limit
         * @throws IOException when the disk is full or fails; the snapshot is lost then
         */
        void write(ByteBuffer bytes) throws IOException;

        /**
         * Makes the snapshot durable and then the newest. After this it survives every crash.
         *
         * @throws IOException when that failed or is unknown: the snapshot must not be counted on
         */
        void commit() throws IOException;

        /** Ends the writing. Without a commit nothing is left of it. */
        @Override
        void close() throws IOException;
    }

    /** A snapshot that is read. It stays readable until it is closed. */
    interface Reader extends Closeable {

        /**
         * The whole snapshot's length.
         *
         * @return a number of bytes
         */
        long length();

        /**
         * What the whole snapshot's bytes come to, so that one who has copied them part by part can
         * tell that all parts are of this snapshot. It was computed when they were written.
         *
         * @return the CRC32C of all bytes, from 0 to 2^32 - 1
         */
        long digest();

        /**
         * Reads from anywhere, so that a copy can be resumed.
         *
         * @param offset of the first byte
         * @param into gets as many bytes as it has room for and as there are
         * @return how many; 0 at the end
         * @throws IOException when the bytes cannot be read or are not those that were written
         */
        int read(long offset, ByteBuffer into) throws IOException;
    }

    /**
     * The newest snapshot.
     *
     * @return its name; 0 when there is none
     */
    long newest();

    /**
     * The snapshots that were found to be damaged when the store was opened, and set aside: the
     * newest one is older than it was.
     *
     * @return what is wrong with each of them, the newest first; empty when all is well
     */
    default List<? extends IOException> damaged() {
        return List.of();
    }

    /**
     * Begins a snapshot.
     *
     * @param end its name, above that of the newest
     * @return its writer
     * @throws IOException when it cannot be begun
     */
    Writer write(long end) throws IOException;

    /**
     * Opens a snapshot.
     *
     * @param end its name
     * @return its reader
     * @throws IOException when there is none of that name, or it cannot be read
     */
    Reader read(long end) throws IOException;

    /**
     * Removes older snapshots, as soon as nobody reads them.
     *
     * @param end the oldest name to keep; the newest snapshot always stays
     * @param except an older one that stays too, because another member copies it; 0 for none
     * @throws IOException when one cannot be removed
     */
    void removeBelow(long end, long except) throws IOException;

    /** Ends the store: nothing is written or removed from then on. Any thread may call it. */
    @Override
    void close() throws IOException;
}
