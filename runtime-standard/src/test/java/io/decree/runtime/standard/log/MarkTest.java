package io.decree.runtime.standard.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.runtime.standard.disk.Block;
import io.decree.runtime.standard.testing.Damage;
import io.decree.runtime.standard.testing.TestDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A copy of the mark that is damaged costs nothing: the other one leads to everything that was
 * acknowledged, whenever the process ended and however long the last mark was ago.
 */
class MarkTest {

    private static final LogOptions RARELY_MARKED =
            new LogOptions(1 << 12, 1 << 10, Long.MAX_VALUE / 2);
    private static final int BATCHES = 120;

    private final LogWriter writer = writer();
    private final TestDisk disk = new TestDisk();
    private final List<Long> acknowledged = new ArrayList<>();
    @TempDir private Path temporary;

    @AfterEach
    void closeWriter() {
        writer.close();
    }

    /** Who writes the logs. */
    LogWriter writer() {
        return new LogWriter("log");
    }

    private Replica open(Path directory) throws IOException {
        return new Replica(directory, Replica.IDENTITY, RARELY_MARKED, writer, disk);
    }

    @Test
    void eitherCopyLeadsToEverything() throws IOException {
        Path directory = temporary.resolve("log");
        SegmentLog.create(directory, Replica.IDENTITY, Replica.GEOMETRY, disk);
        int releases = 0;
        try (Replica it = open(directory).goOn()) {
            for (long slot = 0; slot < BATCHES; slot++) {
                releases += releaseWhenFull(it) ? 1 : 0;
                assertTrue(it.vote(slot, (int) (slot * 31 % 800)));
                it.forced();
                acknowledged.add(slot);
                assertReadable(directory, 0);
                assertReadable(directory, 1);
            }
        }
        assertTrue(releases > 3, releases + " releases");
    }

    private boolean releaseWhenFull(Replica it) {
        if (it.log.room() >= Replica.OPTIONS.recordBytes()) {
            return false;
        }
        it.log.release(it.log.address());
        acknowledged.clear();
        while (it.log.room() < Replica.OPTIONS.recordBytes()) {
            it.awaitWake();
        }
        return true;
    }

    /** What a process would read that begins now, with one copy of the mark damaged. */
    private void assertReadable(Path directory, int damagedCopy) throws IOException {
        Path copy = temporary.resolve("copy");
        Files.createDirectories(copy);
        try (var files = Files.list(directory)) {
            for (Path file : files.toList()) {
                Files.copy(
                        file,
                        copy.resolve(file.getFileName()),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Damage.flip(copy.resolve(MarkFile.NAME), 60L + (long) damagedCopy * Block.LENGTH, 1);
        try (Replica it = open(copy)) {
            assertTrue(it.scan.mayGoOn(), () -> "ends " + it.end());
            int first = it.slots.indexOf(acknowledged.get(0));
            assertTrue(first >= 0);
            assertEquals(acknowledged, it.slots.subList(first, it.slots.size()));
        }
    }
}
