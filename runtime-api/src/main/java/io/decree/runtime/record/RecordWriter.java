package io.decree.runtime.record;

import io.decree.runtime.Identity;
import io.decree.runtime.Limits;
import io.decree.runtime.codec.ByteSink;
import io.decree.runtime.codec.Checksum;
import io.decree.runtime.codec.ValueBytes;
import io.decree.runtime.port.ValueStore;
import java.nio.ByteBuffer;

/**
 * Writes the records of one replica's log, in order, into buffers that the log's implementation
 * brings to disk. One thread at a time; nothing is allocated.
 */
public final class RecordWriter {

    private final Identity identity;
    private final Limits limits;
    private final ValueBytes values;
    private final Checksum checksum = new Checksum();
    private final ByteSink sink = new ByteSink();
    private long address;
    private long lsn;
    private int previous;

    /**
     * A writer for an empty log.
     *
     * @param identity whose log it is
     * @param limits what the group agreed on
     * @param store where the bytes of values are
     */
    public RecordWriter(Identity identity, Limits limits, ValueStore store) {
        this.identity = identity;
        this.limits = limits;
        this.values = new ValueBytes(store);
    }

    /**
     * Goes on where a log that was read ends. The records of a new life begin with LSN 1.
     *
     * @param reader one whose {@link RecordReader#next} returned false
     * @throws IllegalStateException unless the log ended cleanly or in a torn tail
     */
    public void goOnAfter(RecordReader reader) {
        LogEnd end = reader.end();
        if (end != LogEnd.CLEAN_END && end != LogEnd.TORN_TAIL) {
            throw new IllegalStateException("nothing may be written into this log: " + end);
        }
        address = reader.endAddress();
        previous = reader.lastChecksum();
        lsn = 0;
    }

    /**
     * Skips what is left of a file that is too full for the next record; it must hold zeros.
     *
     * @param next where the next record begins, a multiple of 8 not below {@link #address()}
     */
    public void skipTo(long next) {
        if (next < address || next % RecordLayout.ALIGNMENT != 0) {
            throw new IllegalArgumentException("from " + address + " to " + next);
        }
        address = next;
    }

    /**
     * Where the next record begins.
     *
     * @return an address in the log
     */
    public long address() {
        return address;
    }

    /**
     * Writes one record.
     *
     * @param it what to keep; its LSN follows that of the record before
     * @param durableTo an address below which everything is known to be durable
     * @param target gets the record at its position, which moves behind it; becomes little endian
     * @return the record's length; 0 when it does not fit, and then nothing has changed
     * @throws IllegalArgumentException when a field lies outside its range or LSNs have a gap
     */
    public int write(LogRecord it, long durableTo, ByteBuffer target) {
        check(it, durableTo);
        int start = target.position();
        sink.open(target, start + RecordLayout.VERSION_AT, target.limit());
        writeHeader(it, durableTo);
        writeFields(it);
        while (!sink.isFull() && (sink.at() - start) % RecordLayout.ALIGNMENT != 0) {
            sink.putByte(0);
        }
        return sink.isFull() ? 0 : finish(it, target, start);
    }

    /**
     * How long a record is on disk.
     *
     * @param it whose kind and handle count
     * @return a number of bytes, a multiple of 8
     */
    public long length(LogRecord it) {
        long length = RecordLayout.BODY_AT;
        length += RecordLayout.hasBallot(it.kind) ? Long.BYTES : 0;
        length += RecordLayout.hasSlot(it.kind) ? Long.BYTES : 0;
        length += RecordLayout.hasId(it.kind) ? Long.BYTES : 0;
        length += RecordLayout.hasValue(it.kind) ? values.length(it.handle) : 0;
        return length + (-length & RecordLayout.ALIGNMENT - 1);
    }

    private void writeHeader(LogRecord it, long durableTo) {
        sink.putByte(RecordLayout.VERSION);
        sink.putByte(RecordLayout.code(it.kind));
        sink.putByte(identity.member());
        sink.putByte(0);
        sink.putInt(previous);
        sink.putLong(address);
        sink.putLong(durableTo);
        sink.putLong(it.lsn);
        sink.putLong(identity.group().high());
        sink.putLong(identity.group().low());
        sink.putLong(identity.incarnation());
        sink.putLong(it.epoch);
    }

    private void writeFields(LogRecord it) {
        if (RecordLayout.hasBallot(it.kind)) {
            sink.putLong(it.ballot);
        }
        if (RecordLayout.hasSlot(it.kind)) {
            sink.putLong(it.slot);
        }
        if (RecordLayout.hasId(it.kind)) {
            sink.putLong(it.value);
        }
        if (RecordLayout.hasValue(it.kind)) {
            values.write(sink, it.digest, it.handle, limits.valueLength());
        }
    }

    private int finish(LogRecord it, ByteBuffer target, int start) {
        int end = sink.at();
        target.putInt(start + RecordLayout.LENGTH_AT, end - start);
        previous = checksum.of(target, start + RecordLayout.LENGTH_AT, end);
        target.putInt(start + RecordLayout.CHECKSUM_AT, previous);
        target.position(end);
        address += end - start;
        lsn = it.lsn;
        return end - start;
    }

    private void check(LogRecord it, long durableTo) {
        if (!RecordLayout.isInRange(it)) {
            throw new IllegalArgumentException(it.kind + ": a field is out of range");
        }
        if (it.lsn != lsn + 1) {
            throw new IllegalArgumentException("record " + it.lsn + " after record " + lsn);
        }
        if (durableTo < 0 || durableTo > address) {
            throw new IllegalArgumentException("durable to " + durableTo + " at " + address);
        }
    }
}
