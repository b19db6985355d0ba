package io.decree.runtime.standard.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.core.replica.RecordKind;
import io.decree.runtime.GroupId;
import io.decree.runtime.Identity;
import io.decree.runtime.Limits;
import io.decree.runtime.codec.Checksum;
import io.decree.runtime.port.ValueStore;
import io.decree.runtime.record.LogRecord;
import io.decree.runtime.record.RecordWriter;
import io.decree.runtime.standard.disk.StorageException;
import io.decree.runtime.standard.disk.StorageException.Problem;
import io.decree.runtime.standard.log.LogGeometry;
import io.decree.runtime.standard.log.LogOptions;
import io.decree.runtime.standard.log.LogWriter;
import io.decree.runtime.standard.log.SegmentLog;
import io.decree.runtime.standard.testing.Damage;
import io.decree.runtime.standard.testing.FileFixture;
import io.decree.runtime.standard.testing.TestDisk;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a group agreed on is remembered with its log, and a start with something else refused. */
class AgreedLimitsTest implements ValueStore {

    private static final GroupId GROUP = new GroupId(0xABCD, 0x1234);
    private static final byte[] VALUE = {1, 2, 3};
    private static final Limits LIMITS = new Limits(1000, 8, 4096, 64, 32, 3);
    private static final AgreedLimits AGREED = new AgreedLimits(8, 1000, 64, 32, 3);
    private static final Limits MORE_SESSIONS = new Limits(1000, 8, 4096, 65, 32, 3);

    @TempDir private Path temporary;
    private Path path;
    private Path file;
    private ReplicaDirectory directory;

    @BeforeEach
    void init() throws IOException {
        path = temporary.resolve("replica");
        file = path.resolve("limits");
        ReplicaDirectory.init(path, GROUP, 2, new LogGeometry(1 << 12, 3));
        directory = ReplicaDirectory.open(path);
    }

    @AfterEach
    void close() throws IOException {
        directory.close();
    }

    @Override
    public ByteBuffer bytes(long handle) {
        return ByteBuffer.wrap(VALUE);
    }

    @Override
    public long keep(ByteBuffer bytes) {
        return 1;
    }

    private void log(RecordKind... kinds) throws IOException {
        Identity identity = directory.identity(1);
        LogOptions options = new LogOptions(1 << 12, 1 << 10, 0);
        try (LogWriter thread = new LogWriter("log");
                SegmentLog log =
                        SegmentLog.open(directory.log(), identity, options, thread, () -> {})) {
            log.goOnAt(0);
            RecordWriter writer = new RecordWriter(identity, LIMITS, this);
            LogRecord record = new LogRecord();
            for (RecordKind kind : kinds) {
                fill(record, kind);
                writer.write(record, log.durableAddress(), log.claim(200));
                log.commit(record.lsn);
            }
            log.force();
            while (log.durableAddress() < log.address()) {
                LockSupport.parkNanos(10_000);
            }
        }
    }

    private static void fill(LogRecord it, RecordKind kind) {
        it.kind = kind;
        it.lsn++;
        it.ballot = 65_538;
        it.slot = 0;
        it.value = 9;
        it.handle = 1;
        it.digest = new Checksum().digest(ByteBuffer.wrap(VALUE));
    }

    private void refused(Problem problem, Limits limits, String... words) {
        StorageException e = assertThrows(StorageException.class, () -> directory.agreeOn(limits));
        assertEquals(problem, e.problem());
        assertTrue(e.getMessage().startsWith(file + ": "), e.getMessage());
        for (String word : words) {
            assertTrue(e.getMessage().contains(word), e.getMessage());
        }
    }

    @Test
    void theFirstStartIsRememberedAndTheSameAgainIsFine() throws IOException {
        assertEquals(Optional.empty(), ReplicaDirectory.limitsOf(path));
        directory.agreeOn(LIMITS);
        assertEquals(Optional.of(AGREED), ReplicaDirectory.limitsOf(path));
        log(RecordKind.VOTE);
        directory.agreeOn(LIMITS);
        assertEquals(Optional.of(AGREED), ReplicaDirectory.limitsOf(path));
    }

    @Test
    void eachOtherNumberIsRefusedByName() throws IOException {
        directory.agreeOn(LIMITS);
        log(RecordKind.PROMISE, RecordKind.VOTE);
        refused(
                Problem.OTHER_LIMITS,
                MORE_SESSIONS,
                "the session table had 64 sessions, now 65. Start with the limits that the group"
                        + " was begun with");
        refused(
                Problem.OTHER_LIMITS,
                new Limits(1000, 8, 4096, 64, 31, 3),
                ": the session window had 32 commands, now 31. ");
        refused(
                Problem.OTHER_LIMITS,
                new Limits(999, 4, 4096, 64, 32, 3),
                ": the window had 8 slots, now 4; the longest value had 1000 bytes, now 999. ");

        assertEquals(Optional.of(AGREED), ReplicaDirectory.limitsOf(path));
    }

    /** With other majorities than the group's it could decide what the group does not. */
    @Test
    void anotherNumberOfMembersIsRefusedAndNoCommandPromised() throws IOException {
        directory.agreeOn(LIMITS);
        log(RecordKind.VOTE);
        for (int members : new int[] {0, 1, 2, 4, 5, 7}) {
            refused(
                    Problem.OTHER_LIMITS,
                    new Limits(1000, 8, 4096, 64, 32, members),
                    ": the group had 3 members, now " + members + ". Start with",
                    "no command that changes them");
        }
        StorageException e =
                assertThrows(StorageException.class, () -> directory.agreeOn(MORE_SESSIONS));
        assertFalse(e.getMessage().contains("addresses"), e.getMessage());
        assertEquals(Optional.of(AGREED), ReplicaDirectory.limitsOf(path));
    }

    /** Frames are forgotten with their connection. */
    @Test
    void theLongestFrameMayChange() throws IOException {
        directory.agreeOn(LIMITS);
        log(RecordKind.VOTE);
        directory.agreeOn(new Limits(1000, 8, 1 << 16, 64, 32, 3));
    }

    /** The others refused a member with wrong limits; it has campaigned, and restarted. */
    @Test
    void wrongLimitsCanBeCorrectedAsLongAsThereIsNoValue() throws IOException {
        directory.agreeOn(MORE_SESSIONS);
        log(RecordKind.PROMISE, RecordKind.CAMPAIGN, RecordKind.BASE);
        directory.agreeOn(LIMITS);
        assertEquals(Optional.of(AGREED), ReplicaDirectory.limitsOf(path));
    }

    @Test
    void aDecisionOrASnapshotIsAValueToo() throws IOException {
        directory.agreeOn(LIMITS);
        Path snapshot = Files.createFile(path.resolve("snapshots/snapshot-0000000000000000040"));
        refused(Problem.OTHER_LIMITS, MORE_SESSIONS, "now 65");
        Files.delete(snapshot);
        log(RecordKind.DECISION);
        refused(Problem.OTHER_LIMITS, MORE_SESSIONS, "now 65");
    }

    @Test
    void aLogThatCannotBeReadIsTakenForOneWithValues() throws IOException {
        directory.agreeOn(LIMITS);
        Files.delete(path.resolve("log/mark"));
        refused(Problem.OTHER_LIMITS, MORE_SESSIONS, "now 65");
    }

    @Test
    void aDirectoryThatWasMadeBeforeGetsTheFile() throws IOException {
        log(RecordKind.VOTE);
        directory.agreeOn(LIMITS);
        refused(Problem.OTHER_LIMITS, MORE_SESSIONS, "now 65");
    }

    @Test
    void everyDamagedByteAndEveryLengthIsSeen() throws IOException {
        directory.agreeOn(LIMITS);
        byte[] good = Files.readAllBytes(file);
        for (int at = 0; at < good.length; at++) {
            Damage.flip(file, at, 1 << at % 8);
            refused(Problem.DAMAGED, LIMITS, "is damaged", "Restore", "remove it and start");
            Damage.flip(file, at, 1 << at % 8);
        }
        for (int length = 0; length < good.length; length++) {
            Files.write(file, Arrays.copyOf(good, length));
            refused(Problem.DAMAGED, LIMITS, "is damaged");
        }
        Files.write(file, good);
        directory.agreeOn(LIMITS);
    }

    @Test
    void anotherReplicasFileAndANewerFormatAreNotTakenForDamage() throws IOException {
        Path other = temporary.resolve("other");
        ReplicaDirectory.init(other, GROUP, 1, new LogGeometry(1 << 12, 3));
        try (ReplicaDirectory its = ReplicaDirectory.open(other)) {
            its.agreeOn(LIMITS);
        }
        Files.copy(other.resolve("limits"), file);
        refused(Problem.OTHER_REPLICA, LIMITS, "of member 1", "swapped");
        ByteBuffer block = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        block.putInt(8, 2);
        block.putInt(0, new Checksum().of(block, 4, block.limit()));
        Files.write(file, block.array());
        refused(Problem.NEWER_FORMAT, LIMITS, "format 2", "later");
    }

    @Test
    void itIsThereAsAWholeOrNotAtAll() throws IOException {
        TestDisk disk = new TestDisk();
        disk.onForce = TestDisk.failing("bad sector");
        assertThrows(IOException.class, () -> directory.agreeOn(LIMITS, disk));
        assertFalse(Files.exists(file));
        assertTrue(Files.exists(path.resolve("limits.new")));
        directory.agreeOn(LIMITS);
        assertFalse(Files.exists(path.resolve("limits.new")));
        assertEquals(Optional.of(AGREED), ReplicaDirectory.limitsOf(path));
    }

    @Test
    void theFileOfVersion1() throws IOException {
        Identity owner =
                new Identity(
                        new GroupId(0x0123_4567_89AB_CDEFL, 0x0F1E_2D3C_4B5A_6978L),
                        1,
                        2,
                        0x1111_2222_3333_4444L);
        LimitsFile limits = new LimitsFile(path, new TestDisk());
        limits.write(owner, AGREED);
        FileFixture fixture = new FileFixture("limits-v1");
        fixture.check(
                file,
                "limits of member 2: window 8, longest value 1000, 64 sessions of 32, 3"
                        + " members");
        fixture.copyTo(file);
        assertEquals(AGREED, limits.read(owner));
    }
}
