package io.decree.replica.loop;

import io.decree.core.replica.Effect;
import io.decree.runtime.Identity;
import io.decree.runtime.Limits;
import io.decree.runtime.port.ValueStore;
import io.decree.runtime.record.LogRecord;
import io.decree.runtime.record.RecordReader;
import io.decree.runtime.record.RecordWriter;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Writes the core's records, and knows which record ends where: forces are told as positions. */
final class LogFile {

    private final Outside outside;
    private final RecordWriter writer;
    private final ByteBuffer buffer;
    private final LogRecord record = new LogRecord();
    private long[] ends = new long[64];
    private long first = 1;
    private int size;
    private long durable;
    private long recovered;

    LogFile(Outside outside, Identity identity, Limits limits, ValueStore store) {
        this.outside = outside;
        writer = new RecordWriter(identity, limits, store);
        buffer = ByteBuffer.allocate(limits.valueLength() + 256);
    }

    /**
     * Goes on behind the last good record; what a crash left there is cut off. What was read may
     * still be in a cache only: it is forced before anybody is told of it.
     */
    void cutAfter(RecordReader reader) {
        outside.truncate(reader.endAddress());
        writer.goOnAfter(reader);
        recovered = reader.endAddress();
        outside.force();
    }

    /** Whether everything that recovery read is durable. */
    boolean isRecovered(long position) {
        return position >= recovered;
    }

    void append(Effect effect) {
        buffer.clear();
        int length = writer.write(record.set(effect), durable, buffer);
        if (length == 0) {
            throw new IllegalStateException("a record is longer than a value may be");
        }
        long end = outside.append(buffer.flip());
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, 2 * size);
        }
        ends[size++] = end;
    }

    /** The number of the last record that ends at or before a position; 0 for none of this life. */
    long lastRecordAt(long position) {
        durable = Math.max(durable, Math.min(position, writer.address()));
        int done = 0;
        while (done < size && ends[done] <= position) {
            done++;
        }
        System.arraycopy(ends, done, ends, 0, size - done);
        size -= done;
        first += done;
        return first - 1;
    }
}
