package io.decree.runtime.record;

import io.decree.runtime.port.DurableLog;
import java.nio.ByteBuffer;
import java.util.function.Consumer;

/**
 * Reads a log of several files to its end, and looks behind the end for what says that it should
 * not be there. One thread; a scan is used once.
 *
 * <pre>{@code
 * LogScan scan = new LogScan(reader, log.acknowledged(), core::recover);
 * log.read(log.start(), scan);
 * if (scan.mayGoOn()) {
 *     log.goOnAt(scan.endAddress());
 *     writer.goOnAfter(reader);
 * }
 * }</pre>
 */
public final class LogScan implements DurableLog.Reader {

    private final RecordReader reader;
    private final long acknowledged;
    private final Consumer<LogRecord> records;
    private final LogRecord record = new LogRecord();
    private boolean isOpen;
    private long recordAddress;
    private LogEnd end = LogEnd.CLEAN_END;

    /**
     * A scan of a whole log.
     *
     * @param reader of the replica's log; at the end it is where the log ends
     * @param acknowledged an address up to which the log is known to have been durable
     * @param records gets each record, in order; the same object is filled again
     */
    public LogScan(RecordReader reader, long acknowledged, Consumer<LogRecord> records) {
        this.reader = reader;
        this.acknowledged = acknowledged;
        this.records = records;
    }

    @Override
    public boolean read(ByteBuffer image, long address) {
        if (end == LogEnd.TORN_TAIL) {
            lookBehind(image, address);
        } else {
            readOn(image, address);
        }
        return mayGoOnAt(end);
    }

    private void readOn(ByteBuffer image, long address) {
        if (isOpen) {
            reader.goOn(image, address);
        } else {
            reader.open(image, address, 0);
            isOpen = true;
        }
        recordAddress = address;
        while (reader.next(record)) {
            records.accept(record);
            recordAddress = reader.endAddress();
        }
        end = reader.end();
    }

    private void lookBehind(ByteBuffer image, long address) {
        if (reader.isVouchedForBy(image, address)) {
            end = LogEnd.CORRUPT;
        }
    }

    /**
     * Where the record stands that was handed over last.
     *
     * @return its address, of use while it is handed over
     */
    public long recordAddress() {
        return recordAddress;
    }

    /**
     * How the log ends, when all of it was read.
     *
     * @return the reason
     */
    public LogEnd end() {
        return mayGoOnAt(end) && acknowledged > endAddress() ? LogEnd.CORRUPT : end;
    }

    /**
     * Whether records may be appended at the end.
     *
     * @return whether it is clean or torn
     */
    public boolean mayGoOn() {
        return mayGoOnAt(end());
    }

    private static boolean mayGoOnAt(LogEnd end) {
        return end == LogEnd.CLEAN_END || end == LogEnd.TORN_TAIL;
    }

    /**
     * Where the log ends.
     *
     * @return the address behind the last good record
     */
    public long endAddress() {
        return reader.endAddress();
    }
}
