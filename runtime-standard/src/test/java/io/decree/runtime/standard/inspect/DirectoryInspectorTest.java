package io.decree.runtime.standard.inspect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.core.replica.RecordKind;
import io.decree.runtime.GroupId;
import io.decree.runtime.Identity;
import io.decree.runtime.Limits;
import io.decree.runtime.codec.Checksum;
import io.decree.runtime.port.DurableLog;
import io.decree.runtime.port.SnapshotStore;
import io.decree.runtime.port.ValueStore;
import io.decree.runtime.record.LogEnd;
import io.decree.runtime.record.LogRecord;
import io.decree.runtime.record.RecordWriter;
import io.decree.runtime.standard.directory.ReplicaDirectory;
import io.decree.runtime.standard.disk.StorageException;
import io.decree.runtime.standard.log.LogGeometry;
import io.decree.runtime.standard.log.LogOptions;
import io.decree.runtime.standard.log.LogWriter;
import io.decree.runtime.standard.log.SegmentLog;
import io.decree.runtime.standard.snapshot.FileSnapshotStore;
import io.decree.runtime.standard.testing.Damage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said about a directory with one record of each kind and a snapshot. */
class DirectoryInspectorTest implements ValueStore {

    private static final GroupId GROUP = new GroupId(0xABCD, 0x1234);
    private static final byte[] VALUE = "put key".getBytes(StandardCharsets.UTF_8);

    private static final long DIGEST = new Checksum().digest(ByteBuffer.wrap(VALUE));

    @TempDir private Path temporary;
    private Path path;
    private final List<String> records = new ArrayList<>();

    @Override
    public ByteBuffer bytes(long handle) {
        return ByteBuffer.wrap(VALUE);
    }

    @Override
    public long keep(ByteBuffer bytes) {
        return 1;
    }

    @BeforeEach
    void write() throws IOException {
        path = temporary.resolve("replica");
        ReplicaDirectory.init(path, GROUP, 2, new LogGeometry(1 << 12, 3));
        try (ReplicaDirectory directory = ReplicaDirectory.open(path);
                LogWriter thread = new LogWriter("log")) {
            directory.agreeOn(new Limits(100, 8, 1000, 16, 4, 3));
            writeLog(directory, thread);
            writeSnapshot(directory.snapshots(), directory.identity(1));
        }
    }

    private void writeLog(ReplicaDirectory directory, LogWriter thread) throws IOException {
        LogOptions options = new LogOptions(1 << 12, 1 << 10, 0);
        Identity identity = directory.identity(1);
        try (SegmentLog log =
                SegmentLog.open(directory.log(), identity, options, thread, () -> {})) {
            log.goOnAt(0);
            RecordWriter writer = new RecordWriter(identity, Limits.of(100, 1), this);
            long lsn = 0;
            for (RecordKind kind : RecordKind.values()) {
                append(log, writer, record(kind, ++lsn));
            }
        }
    }

    private static void append(SegmentLog log, RecordWriter writer, LogRecord record) {
        ByteBuffer claim = log.claim(200);
        writer.skipTo(log.address());
        writer.write(record, log.durableAddress(), claim);
        log.commit(record.lsn);
        log.force();
        awaitForce(log);
    }

    private static LogRecord record(RecordKind kind, long lsn) {
        LogRecord it = new LogRecord();
        it.kind = kind;
        it.lsn = lsn;
        it.epoch = 3;
        it.ballot = 65_538;
        it.slot = 40;
        it.value = 9;
        it.handle = 1;
        it.digest = DIGEST;
        return it;
    }

    private static void awaitForce(DurableLog log) {
        while (log.durableAddress() < log.address()) {
            LockSupport.parkNanos(10_000);
        }
    }

    private static void writeSnapshot(Path path, Identity identity) throws IOException {
        try (FileSnapshotStore store = FileSnapshotStore.open(path, identity);
                SnapshotStore.Writer writer = store.write(40)) {
            writer.write(ByteBuffer.wrap(VALUE));
            writer.commit();
        }
    }

    private Inspection inspect() throws IOException {
        records.clear();
        return DirectoryInspector.inspect(path, it -> records.add(it.line()));
    }

    @Test
    void everythingIsSaidOfASoundDirectory() throws IOException {
        Inspection it = inspect();
        assertTrue(it.isSound(), () -> it.problems().toString());
        assertEquals(
                List.of(
                        "directory   " + path,
                        "group       000000000000abcd0000000000001234",
                        "member      2",
                        "incarnation " + Long.toHexString(it.identity().incarnation()),
                        "limits      window 8 slots, longest value 100 bytes, 16 sessions of 4"
                                + " commands, 3 members",
                        "log         3 files of 4096 bytes, from address 0 on",
                        "mark        durable up to address 544",
                        "records     {BASE=1, CAMPAIGN=1, CHOSEN=1, DECISION=1, PROMISE=1, VOTE=1}",
                        "end         CLEAN_END at address 544, segment-000 at byte 544",
                        "            Nothing was meant to follow.",
                        "snapshot    before slot 40: 7 bytes",
                        "sound"),
                it.lines());
        assertEquals(
                List.of(
                        "address 0  bytes 80  lsn 1  epoch 3  kind PROMISE  ballot 65538",
                        "address 80  bytes 112  lsn 2  epoch 3  kind VOTE  ballot 65538  slot 40"
                                + "  value 9  digest "
                                + DIGEST,
                        "address 192  bytes 80  lsn 3  epoch 3  kind CAMPAIGN  ballot 65538",
                        "address 272  bytes 104  lsn 4  epoch 3  kind DECISION  slot 40  value 9"
                                + "  digest "
                                + DIGEST,
                        "address 376  bytes 80  lsn 5  epoch 3  kind BASE  slot 40",
                        "address 456  bytes 88  lsn 6  epoch 3  kind CHOSEN  slot 40  value 9"),
                records);
    }

    @Test
    void aDamagedLogIsNotSoundAndThePlaceIsNamed() throws IOException {
        Damage.flip(path.resolve("log/segment-000"), 200, 1);
        Inspection it = inspect();
        assertFalse(it.isSound());
        assertEquals(LogEnd.CORRUPT, it.log().orElseThrow().end());
        assertEquals(2, records.size());
        assertEquals(1, it.problems().size());
        assertTrue(
                it.problems().get(0).contains("address 192, segment-000 at byte 192. What was"),
                it.problems()::toString);
        assertEquals("NOT SOUND", it.lines().get(it.lines().size() - 1));
    }

    @Test
    void oneDamagedCopyOfTheMarkIsToldAndNoProblem() throws IOException {
        Damage.flip(path.resolve("log/mark"), 200, 1);
        Inspection it = inspect();
        assertTrue(it.isSound());
        assertTrue(it.lines().get(6).endsWith("(one copy is damaged, as a crash may leave it)"));
    }

    @Test
    void aLogThatCannotBeReadIsAProblem() throws IOException {
        Files.delete(path.resolve("log/segment-001"));
        Inspection it = inspect();
        assertTrue(it.log().isEmpty());
        assertTrue(it.problems().get(0).contains("a part of the log is missing"));
    }

    @Test
    void aDamagedSnapshotIsAProblem() throws IOException {
        Path file = path.resolve("snapshots/snapshot-0000000000000000040");
        Damage.flip(file, 30, 1);
        Inspection it = inspect();
        assertTrue(it.problems().get(0).startsWith(file + ": part 0 is damaged"));
        assertTrue(it.lines().contains("snapshot    before slot 40: DAMAGED"));
        assertTrue(Files.exists(file));
    }

    @Test
    void aLogWithoutItsBeginningNeedsASnapshot() throws IOException {
        path = temporary.resolve("other");
        ReplicaDirectory.init(path, GROUP, 2, new LogGeometry(1 << 12, 3));
        try (ReplicaDirectory directory = ReplicaDirectory.open(path);
                LogWriter thread = new LogWriter("log")) {
            writeMuch(directory, thread);
            assertTrue(inspect().problems().get(0).contains("no snapshot holds"));
            writeSnapshot(directory.snapshots(), directory.identity(1));
            assertTrue(inspect().isSound());
        }
    }

    private void writeMuch(ReplicaDirectory directory, LogWriter thread) throws IOException {
        LogOptions options = new LogOptions(1 << 12, 1 << 10, 0);
        Identity identity = directory.identity(1);
        try (SegmentLog log =
                SegmentLog.open(directory.log(), identity, options, thread, () -> {})) {
            log.goOnAt(0);
            RecordWriter writer = new RecordWriter(identity, Limits.of(100, 1), this);
            LogRecord record = record(RecordKind.BASE, 0);
            while (log.address() < 5000) {
                record.lsn++;
                append(log, writer, record);
            }
            log.release(log.address());
            while (log.start() == 0) {
                LockSupport.parkNanos(10_000);
            }
        }
    }

    @Test
    void damagedLimitsAreAProblemAndTheRestIsSaid() throws IOException {
        Damage.flip(path.resolve("limits"), 30, 1);
        Inspection it = inspect();
        assertEquals(1, it.problems().size());
        assertTrue(
                it.problems().get(0).startsWith(path.resolve("limits") + ": the file that says"));
        assertTrue(it.log().isPresent());
        assertTrue(it.limits().isEmpty());
        Files.delete(path.resolve("limits"));
        assertTrue(inspect().isSound());
    }

    @Test
    void whoseItIsHasToBeKnown() throws IOException {
        Damage.flip(path.resolve("identity"), 30, 1);
        StorageException e = assertThrows(StorageException.class, this::inspect);
        assertEquals(StorageException.Problem.DAMAGED, e.problem());
    }

    @Test
    void theFieldsAreForWhoeverWritesJson() throws IOException {
        assertEquals(
                List.of(
                        "directory",
                        "group",
                        "member",
                        "incarnation",
                        "limits",
                        "log",
                        "snapshots",
                        "problems",
                        "sound"),
                List.copyOf(inspect().fields().keySet()));
    }
}
