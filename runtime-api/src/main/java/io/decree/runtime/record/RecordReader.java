package io.decree.runtime.record;

import io.decree.core.replica.RecordKind;
import io.decree.runtime.Identity;
import io.decree.runtime.codec.ByteSource;
import io.decree.runtime.codec.ValueBytes;
import io.decree.runtime.port.ValueStore;
import java.nio.ByteBuffer;

/**
 * Reads a log back, oldest record first, and then says how it ends. Whatever the bytes are, it
 * throws nothing and allocates nothing. One thread at a time.
 *
 * <pre>{@code
 * reader.open(image, 0, acknowledged);
 * while (reader.next(record)) {
 *     core.recover(record);
 * }
 * switch (reader.end()) { ... }
 * }</pre>
 */
public final class RecordReader {

    private final RecordCheck check;
    private final ByteSource source = new ByteSource();
    private final ValueBytes values;
    private ByteBuffer image = ByteBuffer.allocate(0);
    private long address;
    private long acknowledged;
    private int start;
    private int at;
    private long logEnd;
    private boolean first;
    private long lastLsn;
    private int lastChecksum;
    private LogEnd end = LogEnd.CLEAN_END;

    /**
     * A reader of one replica's log.
     *
     * @param identity whose log it is
     * @param store where the bytes of values go
     */
    public RecordReader(Identity identity, ValueStore store) {
        this.check = new RecordCheck(identity);
        this.values = new ValueBytes(store);
    }

    /**
     * Begins with the oldest record there is, which stands where the bytes begin.
     *
     * @param bytes the log, or the first file of it, from position to limit; becomes little endian
     * @param itsAddress the address of the first byte, a multiple of 8
     * @param acknowledgedTo an address up to which the log is known to have been durable, from a
     *     mark that was kept elsewhere; 0 when there is none, and for a log of several files, where
     *     only the last one's end can be compared with it: see {@link LogScan}
     */
    public void open(ByteBuffer bytes, long itsAddress, long acknowledgedTo) {
        acknowledged = acknowledgedTo;
        first = true;
        lastLsn = 0;
        lastChecksum = 0;
        logEnd = itsAddress;
        begin(bytes, itsAddress);
    }

    /**
     * Goes on in the next file, after the one before ended cleanly. If no record of the log is
     * there, the log ends where it ended before.
     *
     * @param bytes the file, from position to limit; becomes little endian
     * @param itsAddress the address of its first byte, a multiple of 8
     */
    public void goOn(ByteBuffer bytes, long itsAddress) {
        begin(bytes, itsAddress);
    }

    private void begin(ByteBuffer bytes, long itsAddress) {
        if (itsAddress < 0 || itsAddress % RecordLayout.ALIGNMENT != 0) {
            throw new IllegalArgumentException("address " + itsAddress);
        }
        image = bytes;
        address = itsAddress;
        start = bytes.position();
        at = start;
        end = null;
        check.open(image, start, address);
    }

    /**
     * Reads the next record.
     *
     * @param into gets the record; of no use when the answer is false
     * @return whether there was one; otherwise {@link #end()} says why not
     */
    public boolean next(LogRecord into) {
        if (end != null) {
            return false;
        }
        RecordCheck.Finding finding = check.at(at);
        if (finding == RecordCheck.Finding.GOOD && !isNext()) {
            finding = RecordCheck.Finding.LEFTOVER;
        }
        if (finding == RecordCheck.Finding.GOOD && isBeginningGone()) {
            end = LogEnd.CORRUPT;
            return false;
        }
        if (finding != RecordCheck.Finding.GOOD) {
            end = endOf(finding);
            return false;
        }
        return read(into);
    }

    private boolean isNext() {
        return first || check.previous() == lastChecksum;
    }

    /** Nothing stands where the log begins, and yet it goes on in a later file. */
    private boolean isBeginningGone() {
        return first && address + (at - start) > logEnd;
    }

    private boolean read(LogRecord into) {
        if (!fill(into)) {
            // It verifies, and yet no release of this version wrote it.
            end = LogEnd.CORRUPT;
            return false;
        }
        if (RecordLayout.hasValue(into.kind)) {
            into.handle = values.keep();
            if (!values.isKept(into.handle)) {
                end = LogEnd.STORE_FULL;
                return false;
            }
        }
        first = false;
        lastLsn = into.lsn;
        lastChecksum = check.checksum();
        at += check.length();
        logEnd = address + (at - start);
        return true;
    }

    private boolean fill(LogRecord into) {
        RecordKind kind = RecordLayout.kind(check.kind());
        if (kind == null) {
            return false;
        }
        into.kind = kind;
        into.lsn = check.lsn();
        into.epoch = check.epoch();
        source.open(image, at + RecordLayout.BODY_AT, at + check.length());
        if (RecordLayout.hasBallot(kind)) {
            into.ballot = source.getLong();
        }
        if (RecordLayout.hasSlot(kind)) {
            into.slot = source.getLong();
        }
        if (RecordLayout.hasId(kind)) {
            into.value = source.getLong();
        }
        if (RecordLayout.hasValue(kind)) {
            if (values.read(source, Integer.MAX_VALUE) != ValueBytes.Result.OK) {
                return false;
            }
            into.digest = values.digest();
        }
        return isPadded() && RecordLayout.isInRange(into) && follows(into.lsn);
    }

    /** What is left is less than the alignment, and zero. */
    private boolean isPadded() {
        if (source.isExhausted() || source.remaining() >= RecordLayout.ALIGNMENT) {
            return false;
        }
        int sum = 0;
        while (source.remaining() > 0) {
            sum |= source.getByte();
        }
        return sum == 0;
    }

    private boolean follows(long lsn) {
        return first || lsn == 1 || lsn == lastLsn + 1;
    }

    private LogEnd endOf(RecordCheck.Finding finding) {
        if (finding == RecordCheck.Finding.FOREIGN) {
            return LogEnd.FOREIGN;
        }
        if (finding == RecordCheck.Finding.UNKNOWN_VERSION) {
            return LogEnd.UNKNOWN_VERSION;
        }
        if (acknowledged > endAddress() || check.vouches(at, endAddress())) {
            return LogEnd.CORRUPT;
        }
        return finding == RecordCheck.Finding.BAD ? LogEnd.TORN_TAIL : LogEnd.CLEAN_END;
    }

    /**
     * How the log ends.
     *
     * @return the reason
     * @throws IllegalStateException while {@link #next} has not returned false
     */
    public LogEnd end() {
        if (end == null) {
            throw new IllegalStateException("there may be more records");
        }
        return end;
    }

    /**
     * Where the log ends: behind the last record that was read.
     *
     * @return an address, at which the next record may be written unless the log is damaged
     */
    public long endAddress() {
        return logEnd;
    }

    /**
     * What the next record has to be chained to.
     *
     * @return the checksum of the last record that was read; 0 when there was none
     */
    public int lastChecksum() {
        return lastChecksum;
    }

    /**
     * Whether a later file says that the log was durable beyond the end that was found. A log of
     * several files that ends before its last file has to ask for each file behind.
     *
     * @param later a file of the log, from position to limit; becomes little endian
     * @param itsAddress the address of its first byte
     * @return whether the log is corrupt
     */
    public boolean isVouchedForBy(ByteBuffer later, long itsAddress) {
        check.open(later, later.position(), itsAddress);
        boolean vouched = check.vouches(later.position(), endAddress());
        check.open(image, start, address);
        return vouched;
    }
}
