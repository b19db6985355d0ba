package io.decree.runtime.standard.disk;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;

/** An open file. One thread writes and forces; reading may go on beside it. */
public interface DiskFile extends Closeable {

    /**
     * Writes at a place, perhaps less than asked for.
     *
     * @param bytes from position to limit; the position moves behind what was written
     * @param at an offset in the file
     * @return how many bytes were written
     * @throws IOException when nothing or something was written, nobody knows what
     */
    int write(ByteBuffer bytes, long at) throws IOException;

    /**
     * Reads from a place, perhaps less than there is room for.
     *
     * @param bytes gets them; the position moves behind what was read
     * @param at an offset in the file
     * @return how many bytes were read; -1 at the file's end
     * @throws IOException when they cannot be read
     */
    int read(ByteBuffer bytes, long at) throws IOException;

    /**
     * Makes durable what was written.
     *
     * @throws IOException when that failed or is unknown. What was written may be lost then even if
     *     a later force succeeds: an operating system may count pages as clean that it could not
     *     write
     */
    void force() throws IOException;

    /**
     * How long the file is.
     *
     * @return a number of bytes
     * @throws IOException when nobody knows
     */
    long size() throws IOException;

    /**
     * Writes at a place, all of it.
     *
     * @param bytes from position to limit
     * @param at an offset in the file
     * @throws IOException when that failed, or the disk takes nothing
     */
    default void writeFully(ByteBuffer bytes, long at) throws IOException {
        long next = at;
        while (bytes.hasRemaining()) {
            int count = write(bytes, next);
            if (count <= 0) {
                throw new IOException("the disk took nothing of " + bytes.remaining() + " bytes");
            }
            next += count;
        }
    }

    /**
     * Reads from a place as much as there is room for.
     *
     * @param bytes gets them
     * @param at an offset in the file
     * @throws EOFException when the file ends before that
     * @throws IOException when the bytes cannot be read
     */
    default void readFully(ByteBuffer bytes, long at) throws IOException {
        long next = at;
        while (bytes.hasRemaining()) {
            int count = read(bytes, next);
            if (count < 0) {
                throw new EOFException("the file ends before byte " + (next + bytes.remaining()));
            }
            next += count;
        }
    }
}
