package io.decree.runtime.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.decree.core.replica.RecordKind;
import io.decree.runtime.Identity;
import io.decree.runtime.testing.Arena;
import io.decree.runtime.testing.Samples;
import io.decree.runtime.testing.Texts;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** A log in memory: written, damaged and read back by tests. */
final class LogFile {

    final Arena store = new Arena(1 << 16);
    final ByteBuffer bytes;
    final List<Integer> starts = new ArrayList<>();
    final RecordWriter writer;
    final RecordReader reader;
    private final long address;
    private long lsn;

    LogFile(long address, int size) {
        this(Samples.SENDER, address, size);
    }

    LogFile(Identity identity, long address, int size) {
        this.address = address;
        bytes = ByteBuffer.allocate(size);
        writer = new RecordWriter(identity, Samples.LIMITS, store);
        writer.skipTo(address);
        reader = new RecordReader(identity, store);
    }

    /** Appends a record whose writer knows nothing to be durable. */
    LogFile append(RecordKind kind) {
        return append(kind, 0);
    }

    LogFile append(RecordKind kind, long durableTo) {
        starts.add(bytes.position());
        LogRecord record = Samples.record(kind, ++lsn, store);
        assertEquals(writer.length(record), writer.write(record, durableTo, bytes));
        return this;
    }

    /** A record of each kind; each knows that those before it are durable. */
    LogFile appendForced() {
        for (RecordKind kind : RecordKind.values()) {
            append(kind, writer.address());
        }
        return this;
    }

    /** Begins another life, which writes behind what can be read. */
    LogFile restart() {
        read(0);
        bytes.position((int) (reader.endAddress() - address));
        writer.goOnAfter(reader);
        lsn = 0;
        return this;
    }

    LogFile flip(int at) {
        bytes.put(at, (byte) (bytes.get(at) ^ 1));
        return this;
    }

    LogFile erase(int from, int to) {
        for (int i = from; i < to; i++) {
            bytes.put(i, (byte) 0);
        }
        return this;
    }

    int start(int record) {
        return starts.get(record);
    }

    /** The whole file, written or not. */
    ByteBuffer image() {
        return bytes.duplicate().clear();
    }

    /** What a new life reads, as lines. */
    List<String> read(long acknowledgedTo) {
        reader.open(image(), address, acknowledgedTo);
        return readOn();
    }

    List<String> readOn() {
        List<String> lines = new ArrayList<>();
        LogRecord record = new LogRecord();
        while (reader.next(record)) {
            lines.add(Texts.of(record, store));
        }
        return lines;
    }

    LogEnd end() {
        return end(0);
    }

    LogEnd end(long acknowledgedTo) {
        read(acknowledgedTo);
        return reader.end();
    }
}
