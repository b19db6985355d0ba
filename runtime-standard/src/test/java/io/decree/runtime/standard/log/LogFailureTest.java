package io.decree.runtime.standard.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.runtime.standard.disk.StorageException;
import io.decree.runtime.standard.disk.StorageException.Problem;
import io.decree.runtime.standard.testing.TestDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a disk may refuse, and what a log makes of it. */
class LogFailureTest {

    private final LogWriter writer = writer();
    private final TestDisk disk = new TestDisk();
    @TempDir private Path temporary;
    private Path directory;

    @BeforeEach
    void create() throws IOException {
        directory = temporary.resolve("log");
        SegmentLog.create(directory, Replica.IDENTITY, Replica.GEOMETRY, disk);
    }

    @AfterEach
    void closeWriter() {
        writer.close();
    }

    /** Who writes the logs. */
    LogWriter writer() {
        return new LogWriter("log");
    }

    private Replica open(long markDelayNanos) throws IOException {
        LogOptions options = new LogOptions(1 << 12, 1 << 10, markDelayNanos);
        return new Replica(directory, Replica.IDENTITY, options, writer, disk).goOn();
    }

    /** One good batch, then the fault: it is told once, and nothing is ever tried again. */
    private void assertFinal(long markDelayNanos, Runnable fault, String why) throws IOException {
        try (Replica it = open(markDelayNanos)) {
            it.vote(1, 10);
            it.forced();
            fault.run();
            it.vote(2, 10);
            it.forced();
            assertEquals(1, it.failures);
            assertEquals(1, it.durable);
            assertEquals(why, it.log.failure().getMessage());
            heal();
            roundsOfTheWriter();
            long touched = disk.touched(directory);
            assertEquals(0, it.log.room());
            assertNull(it.log.claim(64));
            it.log.force();
            it.log.release(it.log.start());
            roundsOfTheWriter();
            assertEquals(0, it.log.poll(it));
            it.log.close();
            assertEquals(1, it.failures);
            assertEquals(touched, disk.touched(directory));
        }
        try (Replica it = open(markDelayNanos)) {
            assertEquals(1L, it.slots.get(0));
        }
    }

    /** Another log on the same writer, which has to go round for it. */
    private void roundsOfTheWriter() throws IOException {
        Path other = temporary.resolve("other" + disk.writes.get());
        SegmentLog.create(other, Replica.IDENTITY, Replica.GEOMETRY, disk);
        try (Replica it =
                new Replica(other, Replica.IDENTITY, Replica.OPTIONS, writer, disk).goOn()) {
            it.vote(1, 10);
            assertEquals(1, it.forced().durable);
        }
    }

    private void heal() {
        disk.onWrite = TestDisk.NONE;
        disk.onForce = TestDisk.NONE;
        disk.most = Integer.MAX_VALUE;
    }

    private static TestDisk.Fault at(String name, String why) {
        return path -> {
            if (path.toString().contains(name)) {
                throw new IOException(why);
            }
        };
    }

    @Test
    void aForceThatFailedIsFinal() throws IOException {
        assertFinal(1_000_000, () -> disk.onForce = at("segment", "bad sector"), "bad sector");
    }

    @Test
    void aWriteThatFailedIsFinal() throws IOException {
        assertFinal(
                1_000_000, () -> disk.onWrite = at("segment", "no space left"), "no space left");
    }

    @Test
    void aDiskThatTakesNothingFails() throws IOException {
        assertFinal(Long.MAX_VALUE / 2, () -> disk.most = 0, "the disk took nothing of 120 bytes");
    }

    @Test
    void aMarkThatCannotBeWrittenIsFinalToo() throws IOException {
        assertFinal(0, () -> disk.onWrite = at("mark", "bad sector"), "bad sector");
        assertFinal(0, () -> disk.onForce = at("mark", "bad sector"), "bad sector");
    }

    @Test
    void aMarkThatCannotBeWrittenLaterFailsTheLogToo() throws IOException {
        try (Replica it = open(1_000_000)) {
            disk.onForce = at("mark", "bad sector");
            it.vote(1, 10);
            it.forced();
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            while (it.failures == 0 && System.nanoTime() < deadline) {
                it.log.poll(it);
            }
            assertEquals(1, it.failures);
            assertNull(it.log.claim(64));
        }
    }

    @Test
    void aDiskThatTakesLittleAtATimeIsServedInManyWrites() throws IOException {
        disk.most = 7;
        try (Replica it = open(0)) {
            for (int i = 0; i < 20; i++) {
                it.vote(i, 300);
                it.forced();
            }
        }
        try (Replica it = open(0)) {
            assertEquals(20, it.slots.size());
        }
    }

    @Test
    void whatWasReadCannotBeMadeDurable() throws IOException {
        try (Replica it = open(Long.MAX_VALUE / 2)) {
            it.vote(1, 10);
            it.forced();
        }
        disk.onForce = TestDisk.failing("bad sector");
        try (Replica it = open(0)) {
            assertEquals(List.of(1L), it.slots);
            assertNull(it.log.claim(64));
            assertEquals(1, it.log.poll(it));
            assertEquals(1, it.failures);
        }
    }

    @Test
    void aLogThatIsTooLargeForTheDiskIsNotMade() {
        disk.free = Replica.GEOMETRY.bytes() - 1;
        StorageException e =
                assertThrows(
                        StorageException.class,
                        () ->
                                SegmentLog.create(
                                        temporary.resolve("large"),
                                        Replica.IDENTITY,
                                        Replica.GEOMETRY,
                                        disk));
        assertEquals(Problem.NO_SPACE, e.problem());
        assertTrue(e.getMessage().contains("16384"), e.getMessage());
    }

    @Test
    void aFullDiskDoesNotConcernALogThatWasMade() throws IOException {
        long length = Files.size(SegmentFiles.path(directory, 0));
        try (Replica it = open(0)) {
            for (int i = 0; i < 100; i++) {
                it.log.release(it.log.address());
                it.vote(i, 700);
                it.forced();
            }
        }
        try (var files = Files.list(directory)) {
            assertEquals(Replica.GEOMETRY.segments() + 1, files.count());
        }
        assertEquals(length, Files.size(SegmentFiles.path(directory, 0)));
    }
}
