package io.decree.runtime.standard.log;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.core.replica.RecordKind;
import io.decree.runtime.GroupId;
import io.decree.runtime.Identity;
import io.decree.runtime.Limits;
import io.decree.runtime.codec.Checksum;
import io.decree.runtime.port.DurableLog;
import io.decree.runtime.record.LogEnd;
import io.decree.runtime.record.LogRecord;
import io.decree.runtime.record.LogScan;
import io.decree.runtime.record.RecordReader;
import io.decree.runtime.record.RecordWriter;
import io.decree.runtime.standard.disk.Disk;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** One life of what uses a log: reads it, goes on behind its end, appends votes and waits. */
final class Replica implements DurableLog.Listener, AutoCloseable {

    static final GroupId GROUP = new GroupId(0x0123_4567_89AB_CDEFL, 0x0F1E_2D3C_4B5A_6978L);
    static final Identity IDENTITY = new Identity(GROUP, 1, 2, 0x1111_2222_3333_4444L);
    static final Limits LIMITS = new Limits(872, 8, 4096);
    static final LogGeometry GEOMETRY = new LogGeometry(1 << 12, 4);
    static final LogOptions OPTIONS = new LogOptions(1 << 12, 1 << 10, 1_000_000);

    private static final long PATIENCE_SECONDS = 60;

    final SegmentLog log;
    final List<Long> slots = new ArrayList<>();
    final LogScan scan;
    final Semaphore woken = new Semaphore(0);
    long lsn;
    long durable;
    int failures;

    private final HeapStore store = new HeapStore();
    private final RecordReader reader;
    private final RecordWriter records;
    private final LogRecord record = new LogRecord();

    Replica(Path directory, LogWriter writer) throws IOException {
        this(directory, IDENTITY, OPTIONS, writer, Disk.ofThisMachine());
    }

    Replica(Path directory, Identity identity, LogOptions options, LogWriter writer, Disk disk)
            throws IOException {
        log = SegmentLog.open(directory, identity, options, writer, woken::release, disk);
        reader = new RecordReader(identity, store);
        records = new RecordWriter(identity, LIMITS, store);
        scan = new LogScan(reader, log.acknowledged(), it -> slots.add(it.slot));
        log.read(log.start(), scan);
    }

    LogEnd end() {
        return scan.end();
    }

    Replica goOn() {
        assertTrue(scan.mayGoOn(), () -> "the log ends " + scan.end());
        log.goOnAt(scan.endAddress());
        records.goOnAfter(reader);
        return this;
    }

    /** Appends a vote whose slot tells it from all others; false when there is no room. */
    boolean vote(long slot, int length) {
        fill(slot, length);
        int size = (int) records.length(record);
        ByteBuffer into = log.claim(size);
        if (into == null) {
            lsn--;
            return false;
        }
        records.skipTo(log.address());
        records.write(record, log.durableAddress(), into);
        log.commit(lsn);
        return true;
    }

    private void fill(long slot, int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) (slot + i);
        }
        record.kind = RecordKind.VOTE;
        record.lsn = ++lsn;
        record.ballot = 65_536;
        record.slot = slot;
        record.value = slot + 1;
        record.digest = new Checksum().digest(ByteBuffer.wrap(bytes));
        record.handle = length == 0 ? 0 : store.keep(ByteBuffer.wrap(bytes));
    }

    /** Asks for a force and waits until everything is durable or the log failed. */
    Replica forced() {
        log.force();
        while (durable < lsn && failures == 0) {
            await();
        }
        return this;
    }

    /** Waits for the writer to have something to tell. */
    void await() {
        if (log.poll(this) == 0) {
            awaitWake();
        }
    }

    void awaitWake() {
        try {
            assertTrue(woken.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS), "nobody woke");
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void durable(long upTo) {
        assertTrue(upTo > durable, upTo + " after " + durable);
        durable = upTo;
    }

    @Override
    public void failed() {
        failures++;
    }

    @Override
    public void close() {
        log.close();
    }
}
