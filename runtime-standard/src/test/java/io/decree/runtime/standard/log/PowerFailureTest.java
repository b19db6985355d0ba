package io.decree.runtime.standard.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.runtime.standard.testing.CrashDisk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * After the power or the process ended at any moment, with any part of what was not forced on the
 * disk: everything acknowledged is there, and nothing is called damage.
 */
class PowerFailureTest {

    private static final int LIVES = 40;
    private static final int MOST_OPERATIONS = 60;
    private static final int SEEDS = 15;

    private static final LogGeometry SMALL = new LogGeometry(1 << 12, 3);
    private static final LogGeometry LARGE = new LogGeometry(1 << 14, 3);
    private static final long NEVER = Long.MAX_VALUE / 2;

    private final LogWriter writer = new LogWriter("log");
    @TempDir private Path temporary;

    @AfterEach
    void closeWriter() {
        writer.close();
    }

    @Test
    void aMarkThatComesLater() throws IOException {
        run(SMALL, NEVER);
        run(LARGE, NEVER);
    }

    @Test
    void aMarkThatComesFirst() throws IOException {
        run(SMALL, 0);
        run(LARGE, 0);
    }

    /** Otherwise these tests could not fail. */
    @Test
    void aDiskThatLiesIsFoundOut() {
        LogOptions options = new LogOptions(1 << 12, 1 << 10, 0);
        assertThrows(
                AssertionError.class,
                () -> {
                    for (int seed = 0; seed < SEEDS; seed++) {
                        Path directory = temporary.resolve("lies-" + seed);
                        Lives lives = new Lives(directory, SMALL, options, seed);
                        lives.disk.lie();
                        lives.run();
                    }
                });
    }

    private void run(LogGeometry geometry, long markDelayNanos) throws IOException {
        LogOptions options = new LogOptions(1 << 12, 1 << 10, markDelayNanos);
        for (int seed = 0; seed < SEEDS; seed++) {
            Path directory = temporary.resolve("log-" + geometry + markDelayNanos + seed);
            new Lives(directory, geometry, options, seed).run();
        }
    }

    /** Life after life of one replica on one disk. */
    private final class Lives {

        private final CrashDisk disk;
        private final Path directory;
        private final LogOptions options;
        private final Random random;
        private List<Long> acknowledged = new ArrayList<>();
        private long slot;

        Lives(Path directory, LogGeometry geometry, LogOptions options, long seed)
                throws IOException {
            this.disk = new CrashDisk(seed);
            this.directory = directory;
            this.options = options;
            this.random = new Random(seed);
            SegmentLog.create(directory, Replica.IDENTITY, geometry, disk);
        }

        void run() throws IOException {
            for (int life = 0; life < LIVES; life++) {
                disk.failAfter(random.nextInt(MOST_OPERATIONS));
                try (Replica it = new Replica(directory, Replica.IDENTITY, options, writer, disk)) {
                    List<Long> read = read(it, "life " + life + " ends " + it.end());
                    it.goOn().log.poll(it);
                    if (it.failures == 0) {
                        acknowledged = read;
                    }
                    appendUntilThePowerFails(it);
                }
                assertTrue(disk.isOff());
                if (random.nextBoolean()) {
                    disk.reboot();
                } else {
                    disk.restart();
                }
            }
        }

        /** What was acknowledged is there; behind it may be more, which is kept from now on. */
        private List<Long> read(Replica it, String story) {
            assertTrue(it.scan.mayGoOn(), story);
            int first = acknowledged.isEmpty() ? 0 : it.slots.indexOf(acknowledged.get(0));
            assertTrue(first >= 0, story);
            int last = first + acknowledged.size();
            assertTrue(last <= it.slots.size(), story);
            assertEquals(acknowledged, it.slots.subList(first, last), story);
            return new ArrayList<>(it.slots.subList(first, it.slots.size()));
        }

        private void appendUntilThePowerFails(Replica it) {
            while (it.failures == 0) {
                releaseWhenFull(it);
                long before = it.lsn;
                for (int i = random.nextInt(5); i >= 0; i--) {
                    slot += it.vote(slot + 1, random.nextInt(800)) ? 1 : 0;
                }
                it.forced();
                for (long lsn = before + 1; lsn <= it.durable; lsn++) {
                    acknowledged.add(slot - (it.lsn - lsn));
                }
            }
        }

        private void releaseWhenFull(Replica it) {
            if (it.log.room() < Replica.OPTIONS.recordBytes()) {
                it.log.release(it.log.address());
                acknowledged.clear();
            }
            while (it.log.room() < Replica.OPTIONS.recordBytes() && it.failures == 0) {
                it.awaitWake();
                it.log.poll(it);
            }
        }
    }
}
