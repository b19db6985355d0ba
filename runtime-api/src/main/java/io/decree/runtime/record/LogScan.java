package io.decree.runtime.record;

import io.decree.runtime.Identity;
import io.decree.runtime.port.DurableLog;
import io.decree.runtime.port.ValueStore;
import java.nio.ByteBuffer;
import java.util.function.Consumer;

/**
 * Reads a whole log, of one file or of several, oldest record first, and says how it ends.
 *
 * <p>A file ends where no further record of the log stands in it; the next file goes on when its
 * first record is chained to the last one. Where none goes on, the log ends, and every file behind
 * is asked whether it knows of more: then something is missing in between.
 */
public final class LogScan {

    private final RecordReader reader;
    private final LogRecord record = new LogRecord();

    /** Behind the last record that was read. */
    private long endOfRecords;

    private long address;
    private boolean first;
    private boolean ended;
    private boolean vouched;
    private LogEnd end = LogEnd.CLEAN_END;

    /**
     * A scan of one replica's log.
     *
     * @param identity whose log it is
     * @param store where the bytes of values go
     */
    public LogScan(Identity identity, ValueStore store) {
        reader = new RecordReader(identity, store);
    }

    /**
     * Reads a log from its start.
     *
     * @param log not appended to yet
     * @param visitor gets every record; the struct is used again for the next one
     * @return how the log ends
     */
    public LogEnd read(DurableLog log, Consumer<LogRecord> visitor) {
        first = true;
        ended = false;
        vouched = false;
        end = LogEnd.CLEAN_END;
        endOfRecords = log.start();
        reader.open(ByteBuffer.allocate(0), log.start(), 0);
        reader.next(record);
        log.read(log.start(), (image, at) -> part(image, at, visitor));
        reader.rewind(endOfRecords);
        boolean missing = vouched || log.acknowledged() > endOfRecords;
        return missing && isAnEnd(end) ? LogEnd.CORRUPT : end;
    }

    /** Whether a log that ends like this may be written to. */
    private static boolean isAnEnd(LogEnd how) {
        return how == LogEnd.CLEAN_END || how == LogEnd.TORN_TAIL;
    }

    private boolean part(ByteBuffer image, long at, Consumer<LogRecord> visitor) {
        boolean goesOn = !ended && readPart(image.duplicate(), at, visitor);
        if (!goesOn) {
            ended = true;
            vouched |= reader.isVouchedForBy(image, at, endOfRecords);
        }
        return isAnEnd(end) && !vouched;
    }

    /** Whether a record of the log was found; the first file may have none. */
    private boolean readPart(ByteBuffer image, long at, Consumer<LogRecord> visitor) {
        if (first) {
            reader.open(image, at, 0);
        } else {
            reader.goOn(image, at);
        }
        boolean any = first;
        first = false;
        while (nextRecord()) {
            any = true;
            visitor.accept(record);
            endOfRecords = reader.endAddress();
        }
        LogEnd found = reader.end();
        if (any || !isAnEnd(found)) {
            end = found;
        }
        ended = end != LogEnd.CLEAN_END;
        return any;
    }

    private boolean nextRecord() {
        address = reader.endAddress();
        return reader.next(record);
    }

    /**
     * Where the record stands that the visitor was given.
     *
     * @return its address
     */
    public long address() {
        return address;
    }

    /**
     * The reader, for whoever goes on writing.
     *
     * @return of use after {@link #read}
     */
    public RecordReader reader() {
        return reader;
    }
}
