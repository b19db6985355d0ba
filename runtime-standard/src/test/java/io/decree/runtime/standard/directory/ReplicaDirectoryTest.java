package io.decree.runtime.standard.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.runtime.GroupId;
import io.decree.runtime.Identity;
import io.decree.runtime.codec.Checksum;
import io.decree.runtime.standard.disk.StorageException;
import io.decree.runtime.standard.disk.StorageException.Problem;
import io.decree.runtime.standard.log.LogGeometry;
import io.decree.runtime.standard.log.LogOptions;
import io.decree.runtime.standard.log.LogWriter;
import io.decree.runtime.standard.log.SegmentLog;
import io.decree.runtime.standard.testing.Damage;
import io.decree.runtime.standard.testing.TestDisk;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** A directory is made once, by wish, and opened by whom it belongs to and nobody else. */
class ReplicaDirectoryTest {

    private static final GroupId GROUP = new GroupId(0xABCD, 0x1234);
    private static final LogGeometry LOG = new LogGeometry(1 << 12, 3);

    @TempDir private Path temporary;
    private Path path;

    @BeforeEach
    void name() {
        path = temporary.resolve("replica");
    }

    private void init() throws IOException {
        ReplicaDirectory.init(path, GROUP, 2, LOG);
    }

    /** What the system throws then has a message of nothing but the path. */
    @Test
    void aDirectoryThatThisUserMayNotWriteIsRefused() {
        TestDisk disk = new TestDisk();
        Identity identity = new Identity(GROUP, 1, 2, 3);
        disk.onWrite =
                file -> {
                    throw new AccessDeniedException(file.toString());
                };
        refused(
                Problem.NOT_ALLOWED,
                () -> ReplicaDirectory.init(path, identity, LOG, disk),
                "this user may not read or write it",
                "Run as the user");
        disk.onWrite =
                file -> {
                    throw new FileSystemException(file.toString(), null, "Read-only file system");
                };
        refused(
                Problem.NOT_ALLOWED,
                () -> ReplicaDirectory.init(path, identity, LOG, disk),
                "Read-only file system",
                "mount its disk for writing");
    }

    /** A directory where its lock should be stands for one that may not be written: root may all. */
    @Test
    void aLockThatCannotBeOpenedIsRefusedByName() throws IOException {
        init();
        Files.delete(path.resolve("lock"));
        Files.createDirectory(path.resolve("lock"));
        refused(Problem.NOT_ALLOWED, () -> ReplicaDirectory.open(path), "lock", "writing");
    }

    private void refused(Problem problem, Executable what, String... words) {
        StorageException e = assertThrows(StorageException.class, what);
        assertEquals(problem, e.problem());
        assertTrue(e.getMessage().startsWith(temporary.toString()), e.getMessage());
        for (String word : words) {
            assertTrue(e.getMessage().contains(word), e.getMessage());
        }
    }

    private void opened() throws IOException {
        ReplicaDirectory.open(path, GROUP, 2).close();
    }

    @Test
    void itSaysWhoseItIs() throws IOException {
        init();
        Identity identity;
        try (ReplicaDirectory directory = ReplicaDirectory.open(path, GROUP, 2)) {
            identity = directory.identity(77);
            assertEquals(GROUP, identity.group());
            assertEquals(2, identity.member());
            assertEquals(77, identity.localGroup());
            assertTrue(Files.isDirectory(directory.log()));
            assertTrue(Files.isDirectory(directory.snapshots()));
        }
        assertEquals(identity, ReplicaDirectory.identityOf(path, 77));
        opened();
    }

    @Test
    void everyDirectoryIsAnotherIncarnation() throws IOException {
        init();
        Path other = temporary.resolve("other");
        ReplicaDirectory.init(other, GROUP, 2, LOG);
        assertNotEquals(
                ReplicaDirectory.identityOf(path, 1).incarnation(),
                ReplicaDirectory.identityOf(other, 1).incarnation());
    }

    @Test
    void aMissingDirectoryIsNotMade() {
        refused(Problem.MISSING, this::opened, "--init");
    }

    @Test
    void anEmptyDirectoryIsALostDisk() throws IOException {
        Files.createDirectories(path.resolve("lost+found"));
        refused(Problem.EMPTY, this::opened, "mounted", "keep this member stopped");
    }

    @Test
    void anEmptyFileSystemCanBeUsed() throws IOException {
        Files.createDirectories(path.resolve("lost+found"));
        init();
        opened();
    }

    @Test
    void whatDecreeDidNotMakeIsRefused() throws IOException {
        Files.createDirectories(path);
        Files.writeString(path.resolve("notes.txt"), "mine");
        refused(Problem.NOT_OURS, this::opened, "--init");
        refused(Problem.ALREADY_THERE, this::init, "notes.txt");
    }

    @Test
    void anInitThatDidNotEndIsRefused() throws IOException {
        init();
        Files.move(path.resolve("identity"), path.resolve("identity.new"));
        refused(Problem.NOT_OURS, this::opened, "did not end");
        refused(Problem.ALREADY_THERE, this::init, "remove this one");
    }

    @Test
    void anInitThatFailsLeavesNothing() throws IOException {
        TestDisk disk = new TestDisk();
        Identity identity = new Identity(GROUP, 1, 2, 3);
        disk.free = 100;
        refused(Problem.NO_SPACE, () -> ReplicaDirectory.init(path, identity, LOG, disk), "100");
        disk.free = Long.MAX_VALUE;
        disk.onForce = TestDisk.failing("bad sector");
        assertThrows(IOException.class, () -> ReplicaDirectory.init(path, identity, LOG, disk));
        try (var files = Files.list(path)) {
            assertEquals(0, files.count());
        }
        init();
        opened();
    }

    @Test
    void aDirectoryIsMadeOnce() throws IOException {
        init();
        Identity before = ReplicaDirectory.identityOf(path, 1);
        refused(Problem.ALREADY_THERE, this::init, "identity");
        assertEquals(before, ReplicaDirectory.identityOf(path, 1));
        path = Files.createFile(temporary.resolve("file"));
        refused(Problem.ALREADY_THERE, this::init, "not a directory");
    }

    @Test
    void everyDamagedByteOfTheIdentityIsSeen() throws IOException {
        init();
        Path file = path.resolve("identity");
        for (int at = 0; at < Files.size(file); at++) {
            Damage.flip(file, at, 1 << at % 8);
            refused(Problem.DAMAGED, this::opened, "identity", "Restore");
            Damage.flip(file, at, 1 << at % 8);
        }
        opened();
        for (int length = (int) Files.size(file) - 1; length >= 0; length--) {
            Damage.cut(file, length);
            refused(Problem.DAMAGED, this::opened, "identity");
        }
    }

    @Test
    void aNewerFormatIsNotTakenForDamage() throws IOException {
        init();
        Path file = path.resolve("identity");
        ByteBuffer block = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        block.putInt(8, 2);
        block.putInt(0, new Checksum().of(block, 4, block.limit()));
        Files.write(file, block.array());
        refused(Problem.NEWER_FORMAT, this::opened, "format 2", "later");
    }

    @Test
    void anotherGroupOrMemberIsRefused() throws IOException {
        init();
        refused(
                Problem.OTHER_REPLICA,
                () -> ReplicaDirectory.open(path, new GroupId(0xABCD, 0x1235), 2),
                GROUP.toString(),
                "000000000000abcd0000000000001235");
        refused(
                Problem.OTHER_REPLICA,
                () -> ReplicaDirectory.open(path, GROUP, 3),
                "member 2, not to member 3");
    }

    @Test
    void theLogOfAnotherMemberIsRefused() throws IOException {
        init();
        Path other = temporary.resolve("other");
        ReplicaDirectory.init(other, GROUP, 1, LOG);
        LogOptions options = new LogOptions(1 << 12, 1 << 10, 0);
        try (LogWriter writer = new LogWriter("log");
                ReplicaDirectory directory = ReplicaDirectory.open(path)) {
            refused(
                    Problem.OTHER_REPLICA,
                    () ->
                            SegmentLog.open(
                                    other.resolve("log"),
                                    directory.identity(1),
                                    options,
                                    writer,
                                    () -> {}),
                    "member 1");
        }
    }

    @Test
    void oneUserAtATimeEvenWithinAProcess() throws IOException {
        init();
        try (ReplicaDirectory directory = ReplicaDirectory.open(path)) {
            refused(Problem.IN_USE, this::opened, "this process");
            assertEquals(2, directory.identity(1).member());
        }
        opened();
    }

    @Test
    void oneProcessAtATime() throws Exception {
        init();
        Process holder = startHolder();
        try (BufferedReader says =
                new BufferedReader(
                        new InputStreamReader(holder.getInputStream(), StandardCharsets.UTF_8))) {
            assertEquals("holds " + path, says.readLine());
            refused(Problem.IN_USE, this::opened, "another process");
            // A second try must not have taken the lock away from the one who has it.
            refused(Problem.IN_USE, this::opened, "another process");
        } finally {
            holder.destroyForcibly();
        }
        assertTrue(holder.waitFor(60, TimeUnit.SECONDS));
        opened();
    }

    @Test
    void aSecondTryInTheProcessDoesNotLoseTheLock() throws Exception {
        init();
        try (ReplicaDirectory directory = ReplicaDirectory.open(directory())) {
            refused(Problem.IN_USE, this::opened, "this process");
            String error =
                    new String(
                            startHolder().getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(error.contains("another process uses this directory"), error);
            assertEquals(2, directory.identity(1).member());
        }
    }

    private Process startHolder() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        path.toString())
                .start();
    }

    /** The same directory by another name. */
    private Path directory() {
        return path.resolve("..").resolve("replica");
    }
}
