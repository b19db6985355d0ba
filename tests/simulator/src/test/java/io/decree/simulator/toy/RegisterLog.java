package io.decree.simulator.toy;

import io.decree.simulator.World;
import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/** Records of a fixed size with a checksum over what they say and where they stand. */
final class RegisterLog {

    private static final int CHECKSUM = Integer.BYTES;
    private static final int LENGTH = CHECKSUM + 33;

    private final World world;
    private final Bug bug;
    private long end;

    RegisterLog(World world, Bug bug) {
        this.world = world;
        this.bug = bug;
    }

    /** Whoever takes in what was read. */
    interface Reader {
        void read(ByteBuffer entry);
    }

    /** Reads all good records, and cuts off what follows them. */
    void recover(ByteBuffer image, Reader reader) {
        while (image.remaining() - end >= LENGTH) {
            ByteBuffer entry = image.slice((int) end + CHECKSUM, LENGTH - CHECKSUM);
            int said = image.getInt((int) end);
            if (bug != Bug.NO_CHECKSUM && said != checksum(entry, end)) {
                break;
            }
            reader.read(entry);
            end += LENGTH;
        }
        world.truncate(end);
    }

    /** Writes a record and asks for a force; returns the position behind it. */
    long append(ByteBuffer entry) {
        ByteBuffer record = ByteBuffer.allocate(LENGTH);
        record.putInt(checksum(entry, end)).put(entry.duplicate()).flip();
        end = world.append(record);
        world.force();
        return end;
    }

    long end() {
        return end;
    }

    private static int checksum(ByteBuffer entry, long position) {
        CRC32C crc = new CRC32C();
        crc.update(ByteBuffer.allocate(Long.BYTES).putLong(0, position + 1));
        crc.update(entry.duplicate());
        return (int) crc.getValue();
    }
}
