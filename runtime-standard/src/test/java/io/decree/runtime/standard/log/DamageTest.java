package io.decree.runtime.standard.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.runtime.GroupId;
import io.decree.runtime.Identity;
import io.decree.runtime.record.LogEnd;
import io.decree.runtime.standard.disk.Block;
import io.decree.runtime.standard.disk.StorageException;
import io.decree.runtime.standard.disk.StorageException.Problem;
import io.decree.runtime.standard.testing.Damage;
import io.decree.runtime.standard.testing.TestDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever happens to the files of a log while nobody uses it: everything that was acknowledged is
 * read, or the log is refused. The log is in its third lap, begins and ends amid files, and holds
 * leftovers of earlier laps behind its end.
 */
class DamageTest {

    private static final Identity OTHER =
            new Identity(Replica.GROUP, 1, 3, Replica.IDENTITY.incarnation());

    /** How many records are there in the end, and one more. */
    private static final int COUNT = 15;

    private final LogWriter writer = new LogWriter("log");
    private final TestDisk disk = new TestDisk();
    @TempDir private Path temporary;
    private Path directory;
    private List<Long> acknowledged;

    @BeforeEach
    void write() throws IOException {
        directory = temporary.resolve("log");
        acknowledged = write(directory, Replica.IDENTITY);
    }

    private List<Long> write(Path path, Identity identity) throws IOException {
        List<Long> slots = new ArrayList<>();
        SegmentLog.create(path, identity, Replica.GEOMETRY, disk);
        try (Replica it = new Replica(path, identity, Replica.OPTIONS, writer, disk).goOn()) {
            for (long slot = 0; slot < 10 * COUNT - 1; slot++) {
                if (slot % COUNT == 0) {
                    it.log.release(it.log.address());
                    slots.clear();
                }
                assertTrue(it.vote(slot, (int) (slot * 13 % 600)));
                it.forced();
                slots.add(slot);
            }
        }
        return slots;
    }

    @AfterEach
    void closeWriter() {
        writer.close();
    }

    /** How the log ends; null when it is not even opened. */
    private LogEnd outcome() throws IOException {
        try (Replica it = open()) {
            if (it.scan.mayGoOn()) {
                int first = it.slots.indexOf(acknowledged.get(0));
                assertTrue(first >= 0, "lost: " + it.slots);
                assertEquals(acknowledged, it.slots.subList(first, it.slots.size()));
            }
            return it.end();
        } catch (StorageException e) {
            assertEquals(Problem.DAMAGED, e.problem());
            return null;
        }
    }

    private Replica open() throws IOException {
        return new Replica(directory, Replica.IDENTITY, Replica.OPTIONS, writer, disk);
    }

    private Path segment(int file) {
        return SegmentFiles.path(directory, file);
    }

    private Path mark() {
        return directory.resolve(MarkFile.NAME);
    }

    @Test
    void undamagedItIsWhole() throws IOException {
        assertEquals(COUNT - 1, acknowledged.size());
        try (Replica it = open()) {
            assertTrue(it.scan.mayGoOn());
            assertTrue(it.log.start() > Replica.GEOMETRY.bytes());
            assertEquals(Set.of(2, 3), filesInUse(it));
            assertEquals(it.scan.endAddress(), it.log.acknowledged());
        }
        outcome();
    }

    private static Set<Integer> filesInUse(Replica it) {
        Set<Integer> files = new HashSet<>();
        for (long at = it.log.start(); at < it.log.acknowledged(); at++) {
            files.add(Replica.GEOMETRY.file(Replica.GEOMETRY.segment(at)));
        }
        return files;
    }

    @Test
    void everyFlippedByteOfEveryFile() throws IOException {
        Map<LogEnd, Integer> counts = new EnumMap<>(LogEnd.class);
        for (int file = 0; file < Replica.GEOMETRY.segments(); file++) {
            for (int at = 0; at < Replica.GEOMETRY.segmentBytes(); at++) {
                int bits = at % 9 == 8 ? 0xFF : 1 << at % 9;
                Damage.flip(segment(file), at, bits);
                counts.merge(outcome(), 1, Integer::sum);
                Damage.flip(segment(file), at, bits);
            }
        }
        assertTrue(counts.get(LogEnd.CORRUPT) > 2000, counts::toString);
        assertTrue(counts.get(LogEnd.TORN_TAIL) > 2000, counts::toString);
        outcome();
    }

    @Test
    void everyErasedPlace() throws IOException {
        int corrupt = 0;
        for (int file = 0; file < Replica.GEOMETRY.segments(); file++) {
            byte[] before = Files.readAllBytes(segment(file));
            for (int at = 0; at < before.length; at += 8) {
                byte[] there = Arrays.copyOfRange(before, at, Math.min(at + 64, before.length));
                Damage.write(segment(file), at, new byte[there.length]);
                corrupt += outcome() == LogEnd.CORRUPT ? 1 : 0;
                Damage.write(segment(file), at, there);
            }
        }
        assertTrue(corrupt > 200, "" + corrupt);
    }

    @Test
    void everyFlippedByteOfTheMark() throws IOException {
        for (int at = 0; at < 2 * Block.LENGTH; at++) {
            Damage.flip(mark(), at, 1 << at % 8);
            assertTrue(outcome() != LogEnd.CORRUPT, "byte " + at);
            Damage.flip(mark(), at, 1 << at % 8);
        }
    }

    @Test
    void bothCopiesOfTheMark() throws IOException {
        Damage.flip(mark(), 50, 1);
        Damage.flip(mark(), Block.LENGTH + 50, 1);
        StorageException e = assertThrows(StorageException.class, this::open);
        assertEquals(Problem.DAMAGED, e.problem());
        assertTrue(e.getMessage().contains("keep this member stopped"), e.getMessage());
    }

    @Test
    void everyCutOfEveryFile() throws IOException {
        for (Path path : List.of(segment(0), segment(1), segment(2), segment(3))) {
            byte[] before = Files.readAllBytes(path);
            for (int length = before.length - 1; length >= 0; length--) {
                Damage.cut(path, length);
                assertEquals(null, outcome());
            }
            Files.write(path, before);
        }
        for (int length = 2 * Block.LENGTH - 1; length >= 0; length--) {
            Damage.cut(mark(), length);
            LogEnd end = outcome();
            assertTrue(end != LogEnd.CORRUPT && end == null == length < Block.LENGTH, "" + length);
        }
    }

    @Test
    void aFileThatIsGone() throws IOException {
        Files.delete(segment(1));
        assertEquals(null, outcome());
        Files.delete(mark());
        assertEquals(null, outcome());
    }

    @Test
    void filesThatChangedPlaces() throws IOException {
        Set<Integer> inUse;
        try (Replica it = open()) {
            inUse = filesInUse(it);
        }
        for (int one = 0; one < Replica.GEOMETRY.segments(); one++) {
            for (int two = 0; two < one; two++) {
                swap(segment(one), segment(two));
                LogEnd end = outcome();
                boolean isSeen = end == LogEnd.CORRUPT || end == LogEnd.FOREIGN;
                assertEquals(inUse.contains(one) || inUse.contains(two), isSeen);
                swap(segment(one), segment(two));
            }
        }
    }

    private static void swap(Path one, Path two) throws IOException {
        byte[] bytes = Files.readAllBytes(one);
        Files.write(one, Files.readAllBytes(two));
        Files.write(two, bytes);
    }

    @Test
    void filesOfAnotherMember() throws IOException {
        Path other = temporary.resolve("other");
        write(other, OTHER);
        int foreign = 0;
        for (int file = 0; file < Replica.GEOMETRY.segments(); file++) {
            byte[] before = Files.readAllBytes(segment(file));
            Files.copy(
                    SegmentFiles.path(other, file),
                    segment(file),
                    StandardCopyOption.REPLACE_EXISTING);
            foreign += outcome() == LogEnd.FOREIGN ? 1 : 0;
            Files.write(segment(file), before);
        }
        assertTrue(foreign > 0);
        Files.copy(other.resolve(MarkFile.NAME), mark(), StandardCopyOption.REPLACE_EXISTING);
        assertEquals(
                Problem.OTHER_REPLICA, assertThrows(StorageException.class, this::open).problem());
    }

    @Test
    void anotherGroupOrIncarnationIsRefused() {
        assertRefused(OTHER);
        assertRefused(new Identity(new GroupId(1, 1), 1, 2, Replica.IDENTITY.incarnation()));
        assertRefused(new Identity(Replica.GROUP, 1, 2, 1));
    }

    private void assertRefused(Identity identity) {
        StorageException e =
                assertThrows(
                        StorageException.class,
                        () -> new Replica(directory, identity, Replica.OPTIONS, writer, disk));
        assertEquals(Problem.OTHER_REPLICA, e.problem());
        assertTrue(e.getMessage().startsWith(mark().toString()), e.getMessage());
    }

    /** A file that was put back from a copy made earlier. */
    @Test
    void anOlderCopyOfAFile() throws IOException {
        List<byte[]> copies = new ArrayList<>();
        for (int file = 0; file < Replica.GEOMETRY.segments(); file++) {
            copies.add(Files.readAllBytes(segment(file)));
        }
        try (Replica it = open().goOn()) {
            for (long slot = 1000; slot < 1004; slot++) {
                assertTrue(it.vote(slot, 500));
                it.forced();
                acknowledged.add(slot);
            }
        }
        int corrupt = 0;
        for (int file = 0; file < Replica.GEOMETRY.segments(); file++) {
            byte[] now = Files.readAllBytes(segment(file));
            Files.write(segment(file), copies.get(file));
            corrupt += outcome() == LogEnd.CORRUPT ? 1 : 0;
            Files.write(segment(file), now);
        }
        assertTrue(corrupt > 0);
    }
}
