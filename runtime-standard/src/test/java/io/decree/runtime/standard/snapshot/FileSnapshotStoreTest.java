package io.decree.runtime.standard.snapshot;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.runtime.GroupId;
import io.decree.runtime.Identity;
import io.decree.runtime.port.SnapshotStore;
import io.decree.runtime.standard.disk.StorageException;
import io.decree.runtime.standard.disk.StorageException.Problem;
import io.decree.runtime.standard.testing.Damage;
import io.decree.runtime.standard.testing.TestDisk;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A snapshot is there as a whole, or not at all, or it says that it is damaged. */
class FileSnapshotStoreTest {

    private static final Identity OWNER = new Identity(new GroupId(1, 2), 1, 3, 4);

    @TempDir private Path directory;
    private final TestDisk disk = new TestDisk();

    private FileSnapshotStore open() throws IOException {
        return FileSnapshotStore.open(directory, OWNER, 0, disk);
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private static void write(SnapshotStore store, long end, int length) throws IOException {
        try (SnapshotStore.Writer writer = store.write(end)) {
            ByteBuffer source = ByteBuffer.wrap(bytes(length));
            while (source.hasRemaining()) {
                int count = Math.min(source.remaining(), 1000);
                writer.write(source.slice(source.position(), count));
                source.position(source.position() + count);
            }
            writer.commit();
        }
    }

    private static byte[] read(SnapshotStore store, long end, int step) throws IOException {
        try (SnapshotStore.Reader reader = store.read(end)) {
            ByteBuffer all = ByteBuffer.allocate((int) reader.length());
            int count = -1;
            while (count != 0) {
                ByteBuffer some = ByteBuffer.allocate(step);
                count = reader.read(all.position(), some);
                assertEquals(count, some.position());
                all.put(some.flip());
            }
            assertFalse(all.hasRemaining());
            CRC32C digest = new CRC32C();
            digest.update(all.flip());
            assertEquals(digest.getValue(), reader.digest());
            return all.array();
        }
    }

    private Path path(long end) {
        return SnapshotNames.path(directory, end);
    }

    @Test
    void whatIsWrittenComesBackWhateverItsLength() throws IOException {
        int[] lengths = {0, 1, Part.CAPACITY - 1, Part.CAPACITY, Part.CAPACITY + 1, 200_000};
        try (FileSnapshotStore store = open()) {
            assertEquals(0, store.newest());
            for (int i = 0; i < lengths.length; i++) {
                write(store, i + 1, lengths[i]);
                assertEquals(i + 1, store.newest());
            }
        }
        try (FileSnapshotStore store = open()) {
            assertEquals(lengths.length, store.newest());
            for (int i = 0; i < lengths.length; i++) {
                assertArrayEquals(bytes(lengths[i]), read(store, i + 1, 777));
                assertArrayEquals(bytes(lengths[i]), read(store, i + 1, 100_000));
            }
        }
    }

    /** Forces of the log would wait for all of it otherwise. */
    @Test
    void aLongOneIsForcedAgainAndAgainOnItsWay() throws IOException {
        int most = SnapshotWriter.PARTS_BETWEEN_FORCES;
        long[] unforced = {0, 0};
        disk.onWrite = path -> unforced[1] = Math.max(unforced[1], ++unforced[0]);
        disk.onForce = path -> unforced[0] = 0;
        try (FileSnapshotStore store = open()) {
            write(store, 1, 5 * most * Part.CAPACITY);
        }
        assertEquals(most, unforced[1]);
        assertEquals(0, unforced[0], "the last block is forced too");
    }

    @Test
    void aForceThatFailsOnTheWayEndsIt() throws IOException {
        try (FileSnapshotStore store = open()) {
            disk.onForce = TestDisk.failing("force");
            SnapshotStore.Writer writer = store.write(1);
            ByteBuffer much =
                    ByteBuffer.wrap(bytes(SnapshotWriter.PARTS_BETWEEN_FORCES * Part.CAPACITY));
            assertThrows(IOException.class, () -> writer.write(much));
            disk.onForce = TestDisk.NONE;
            assertThrows(IllegalStateException.class, writer::commit);
            writer.close();
            assertEquals(0, store.newest());
        }
    }

    @Test
    void aCopyCanBeResumedAnywhere() throws IOException {
        byte[] all = bytes(200_000);
        try (FileSnapshotStore store = open()) {
            write(store, 9, all.length);
            try (SnapshotStore.Reader reader = store.read(9)) {
                for (int at : new int[] {150_000, 3, Part.CAPACITY - 1, 199_999, 200_000, 70_000}) {
                    ByteBuffer two = ByteBuffer.allocate(2);
                    assertEquals(Math.min(2, all.length - at), reader.read(at, two));
                    for (int i = 0; i < two.position(); i++) {
                        assertEquals(all[at + i], two.get(i));
                    }
                }
            }
        }
    }

    @Test
    void withoutACommitNothingIsLeft() throws IOException {
        try (FileSnapshotStore store = open()) {
            write(store, 1, 10);
            try (SnapshotStore.Writer writer = store.write(2)) {
                writer.write(ByteBuffer.wrap(bytes(100_000)));
                assertThrows(IllegalStateException.class, () -> store.write(3));
            }
            assertEquals(1, store.newest());
            assertThrows(StorageException.class, () -> store.read(2));
            store.write(2).write(ByteBuffer.wrap(bytes(100_000)));
        }
        try (var files = Files.list(directory)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void whatACrashLeftIsRemoved() throws IOException {
        Path leftover = Files.createFile(SnapshotNames.unfinished(path(7)));
        try (FileSnapshotStore store = open()) {
            assertEquals(0, store.newest());
            assertFalse(Files.exists(leftover));
        }
    }

    /** The smallest file is long: each byte at both ends, and some between, which are alike. */
    @Test
    void damageAnywhereIsSeen() throws IOException {
        try (FileSnapshotStore store = open()) {
            write(store, 1, Part.CAPACITY + 500);
        }
        long length = Files.size(path(1));
        for (long at = 0; at < length; at += at < 64 || at >= length - 128 ? 1 : 131) {
            Damage.flip(path(1), at, 1 << at % 8);
            assertThrows(StorageException.class, this::verify, "byte " + at);
            Damage.flip(path(1), at, 1 << at % 8);
        }
        verify();
    }

    /** Those at the borders of blocks, and some between. */
    @Test
    void aCutAnywhereIsSeen() throws IOException {
        try (FileSnapshotStore store = open()) {
            write(store, 1, Part.CAPACITY + 500);
        }
        long length = Files.size(path(1)) - 1;
        while (length >= 0) {
            Damage.cut(path(1), length);
            assertThrows(StorageException.class, this::verify, "at " + length);
            length -= length % 4096 < 3 ? 1 : 509;
        }
    }

    private void verify() throws IOException {
        try (SnapshotFile file = SnapshotFile.open(path(1), 1, OWNER, disk)) {
            file.verify();
        }
    }

    @Test
    void aDamagedNewestGivesWayToTheOneBeforeAndSaysSo() throws IOException {
        try (FileSnapshotStore store = open()) {
            write(store, 10, 1000);
            write(store, 20, 1000);
            write(store, 30, 1000);
        }
        Damage.flip(path(30), 500, 1);
        Damage.cut(path(20), 100);
        try (FileSnapshotStore store = open()) {
            assertEquals(10, store.newest());
            assertArrayEquals(bytes(1000), read(store, 10, 1000));
            assertEquals(2, store.damaged().size());
            assertEquals(path(30), store.damaged().get(0).path());
            assertTrue(store.damaged().get(0).getMessage().contains("part 0 is damaged"));
            write(store, 30, 2000);
        }
        try (FileSnapshotStore store = open()) {
            assertEquals(30, store.newest());
            assertTrue(store.damaged().isEmpty());
        }
    }

    @Test
    void damageThatComesLaterIsSeenByWhoReads() throws IOException {
        try (FileSnapshotStore store = open()) {
            write(store, 1, 100_000);
            Damage.flip(path(1), Part.LENGTH + 77, 4);
            assertThrows(StorageException.class, () -> read(store, 1, 1000));
        }
    }

    @Test
    void snapshotsOfOthersAreRefused() throws IOException {
        try (FileSnapshotStore store = open()) {
            write(store, 1, 100);
        }
        assertRefused(new Identity(new GroupId(1, 3), 1, 3, 4));
        assertRefused(new Identity(new GroupId(1, 2), 1, 4, 4));
        assertRefused(new Identity(new GroupId(1, 2), 1, 3, 5));
    }

    private void assertRefused(Identity other) {
        StorageException e =
                assertThrows(
                        StorageException.class,
                        () -> FileSnapshotStore.open(directory, other, 0, disk));
        assertEquals(Problem.OTHER_REPLICA, e.problem());
        assertTrue(e.getMessage().contains(path(1).toString()));
    }

    @Test
    void aSnapshotUnderTheNameOfAnotherIsDamaged() throws IOException {
        try (FileSnapshotStore store = open()) {
            write(store, 1, 100);
        }
        Files.move(path(1), path(2));
        try (FileSnapshotStore store = open()) {
            assertEquals(0, store.newest());
            assertEquals(1, store.damaged().size());
        }
    }

    @Test
    void aFullDiskIsRefusedBeforeItIsFull() throws IOException {
        disk.free = 10_000_000;
        try (FileSnapshotStore store = FileSnapshotStore.open(directory, OWNER, 9_000_000, disk)) {
            SnapshotStore.Writer writer = store.write(1);
            ByteBuffer much = ByteBuffer.wrap(bytes(100_000));
            StorageException e = assertThrows(StorageException.class, () -> writer.write(much));
            assertEquals(Problem.NO_SPACE, e.problem());
            assertThrows(IllegalStateException.class, writer::commit);
            writer.close();
            assertEquals(0, store.newest());
            disk.free = Long.MAX_VALUE;
            write(store, 1, 100_000);
        }
    }

    @Test
    void aWriteOrForceThatFailsLeavesTheSnapshotBefore() throws IOException {
        try (FileSnapshotStore store = open()) {
            write(store, 1, 100);
            disk.onForce = TestDisk.failing("force");
            assertThrows(IOException.class, () -> write(store, 2, 100));
            disk.onForce = TestDisk.NONE;
            disk.onWrite = TestDisk.failing("no space left");
            assertThrows(IOException.class, () -> write(store, 2, 100));
            disk.onWrite = TestDisk.NONE;
            assertEquals(1, store.newest());
        }
        try (FileSnapshotStore store = open()) {
            assertEquals(1, store.newest());
        }
    }

    @Test
    void oldOnesAreRemovedAndWhoReadsThemGoesOn() throws IOException {
        try (FileSnapshotStore store = open()) {
            write(store, 5, 100);
            write(store, 10, 100_000);
            write(store, 20, 100);
            write(store, 30, 100);
            store.removeBelow(20, 10);
            assertThrows(StorageException.class, () -> store.read(5));
            try (SnapshotStore.Reader reader = store.read(10)) {
                store.removeBelow(20, 0);
                assertEquals(2, reader.read(90_000, ByteBuffer.allocate(2)));
            }
            assertThrows(StorageException.class, () -> store.read(10));
            assertEquals(100, read(store, 20, 50).length);
            store.removeBelow(Long.MAX_VALUE, 0);
            assertEquals(30, store.newest());
            assertEquals(100, read(store, 30, 50).length);
            assertThrows(IllegalArgumentException.class, () -> store.write(30));
        }
    }

    /** Work that waited for its turn may come after the end, when another store has the directory. */
    @Test
    void whoComesAfterTheEndChangesNothing() throws IOException {
        FileSnapshotStore ended = open();
        write(ended, 1, 100);
        write(ended, 2, 100);
        ended.close();
        FileSnapshotStore next = open();
        assertThrows(IOException.class, () -> ended.write(3));
        assertThrows(IOException.class, () -> ended.removeBelow(2, 0));
        assertFalse(Files.exists(SnapshotNames.unfinished(path(3))));
        assertArrayEquals(bytes(100), read(next, 1, 1000));
    }

    @Test
    void aMissingDirectoryIsNotAnEmptyOne() {
        directory = directory.resolve("gone");
        StorageException e = assertThrows(StorageException.class, this::open);
        assertEquals(Problem.MISSING, e.problem());
    }
}
