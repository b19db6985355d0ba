package io.decree.simulator.toy;

import io.decree.simulator.World;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.zip.CRC32C;

/** A log of promises and votes, and what has to wait until they are durable. */
final class PaxosLog {

    private static final int ENTRY = 3 * Long.BYTES;
    private static final int LENGTH = ENTRY + Integer.BYTES;

    private final World world;
    private final ArrayDeque<Held> held = new ArrayDeque<>();
    private long end;
    private long durable;

    private record Held(long position, Runnable send) {}

    /** Whoever takes in what was read; a promise is an entry of slot -1. */
    interface Reader {
        void read(long slot, long ballot, long value);
    }

    PaxosLog(World world) {
        this.world = world;
    }

    void recover(ByteBuffer image, Reader reader) {
        while (image.remaining() - end >= LENGTH) {
            int at = (int) end;
            if (image.getInt(at + ENTRY) != checksum(image.slice(at, ENTRY))) {
                break;
            }
            reader.read(image.getLong(at), image.getLong(at + 8), image.getLong(at + 16));
            end += LENGTH;
        }
        world.truncate(end);
        world.force();
    }

    void append(long slot, long ballot, long value) {
        ByteBuffer record = ByteBuffer.allocate(LENGTH);
        record.putLong(slot).putLong(ballot).putLong(value);
        record.putInt(checksum(record.slice(0, ENTRY))).flip();
        end = world.append(record);
        world.force();
    }

    private int checksum(ByteBuffer entry) {
        CRC32C crc = new CRC32C();
        crc.update(ByteBuffer.allocate(Long.BYTES).putLong(0, end + 1));
        crc.update(entry);
        return (int) crc.getValue();
    }

    /** Does something once all that was written so far is durable. */
    void whenDurable(Runnable send) {
        if (end <= durable) {
            send.run();
        } else {
            held.add(new Held(end, send));
        }
    }

    void durable(long lsn) {
        durable = lsn;
        while (!held.isEmpty() && held.peek().position() <= durable) {
            held.poll().send().run();
        }
    }
}
