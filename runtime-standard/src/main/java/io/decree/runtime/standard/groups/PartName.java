package io.decree.runtime.standard.groups;

import io.decree.runtime.codec.Checksum;
import io.decree.runtime.standard.disk.DiskFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/**
 * What stands where a file's name is when its bytes are a part of a shared file: 8 letters, the
 * part's number and the file's length, 8 bytes each, little endian, and a CRC32C of all that in 4.
 *
 * @param part its number, from 0 on
 * @param length how long the file is
 */
record PartName(int part, long length) {

    private static final long LETTERS = 0x3154_5241_5043_4544L;
    private static final int CHECKED = 3 * Long.BYTES;
    private static final int BYTES = CHECKED + Integer.BYTES;

    static void write(DiskFile file, PartName name) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putLong(LETTERS).putLong(name.part).putLong(name.length);
        bytes.putInt(new Checksum().of(bytes, 0, CHECKED));
        file.writeFully(bytes.flip(), 0);
    }

    static PartName read(DiskFile file, Path path) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES).order(ByteOrder.LITTLE_ENDIAN);
        boolean isWhole = file.size() == BYTES;
        if (isWhole) {
            file.readFully(bytes, 0);
        }
        bytes.flip();
        if (!isWhole
                || bytes.getLong(0) != LETTERS
                || new Checksum().of(bytes, 0, CHECKED) != bytes.getInt(CHECKED)) {
            file.close();
            throw new IOException(path + " is no name of a part of a shared file, or is damaged");
        }
        return new PartName((int) bytes.getLong(Long.BYTES), bytes.getLong(2 * Long.BYTES));
    }
}
