package io.decree.simulator.disk;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.simulator.kernel.Scheduler;
import io.decree.simulator.kernel.SimRandom;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiskTest {

    private static final long SECOND = 1_000_000_000L;

    private final Scheduler scheduler = new Scheduler();
    private final List<String> told = new ArrayList<>();

    private Disk disk(long seed) {
        return new Disk(
                scheduler,
                new SimRandom(seed),
                new DiskListener() {
                    @Override
                    public void durable(long lsn) {
                        told.add("durable " + lsn);
                    }

                    @Override
                    public void storageFailed() {
                        told.add("failed");
                    }
                });
    }

    private static ByteBuffer record(int length, int fill) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) fill);
        return ByteBuffer.wrap(bytes);
    }

    private void settle() {
        scheduler.runUntil(scheduler.now() + SECOND);
    }

    @Test
    void appendsAreDurableAfterAForceAndNotBefore() {
        Disk disk = disk(1);
        assertEquals(10, disk.append(record(10, 1)));
        disk.force();
        assertEquals(25, disk.append(record(15, 2)));
        assertEquals(List.of(), told);
        settle();
        assertEquals(List.of("durable 10"), told);
        disk.force();
        settle();
        assertEquals(List.of("durable 10", "durable 25"), told);
    }

    @Test
    void forcesCompleteInTheOrderTheyWereAskedFor() {
        Disk disk = disk(2);
        for (int i = 1; i <= 50; i++) {
            disk.append(record(1, i));
            disk.force();
        }
        settle();
        for (int i = 1; i <= 50; i++) {
            assertEquals("durable " + i, told.get(i - 1));
        }
    }

    /** Many crashes of a log half of which was forced: what comes back, by its kind. */
    @Test
    void aPowerLossKeepsWhatWasForcedAndAnyPartOfTheRest() {
        boolean none = false;
        boolean all = false;
        boolean torn = false;
        boolean holes = false;
        for (int seed = 0; seed < 400; seed++) {
            Disk disk = disk(seed);
            disk.append(record(700, 1));
            disk.force();
            settle();
            disk.append(record(3_000, 2));
            disk.crash(CrashKind.POWER);
            byte[] image = disk.image().array();
            assertTrue(image.length >= 700, "seed " + seed);
            assertArrayEquals(record(700, 1).array(), Arrays.copyOf(image, 700), "seed " + seed);
            int good = 700;
            while (good < image.length && image[good] == 2) {
                good++;
            }
            none |= image.length == 700;
            all |= good == 3_700;
            torn |= good == image.length && good > 700 && good < 3_700;
            holes |= good < image.length;
        }
        assertTrue(none && all && torn && holes, none + " " + all + " " + torn + " " + holes);
    }

    @Test
    void noSequenceOfCrashesLosesAForcedByte() {
        for (int seed = 0; seed < 300; seed++) {
            SimRandom random = new SimRandom(seed);
            Disk disk = disk(seed);
            byte[] forced = new byte[0];
            for (int round = 0; round < 8; round++) {
                long keep = random.between(forced.length, disk.end());
                disk.truncate(keep);
                for (int i = random.below(4); i > 0; i--) {
                    disk.append(record(1 + random.below(900), random.below(100)));
                }
                if (random.chance(700)) {
                    disk.force();
                    settle();
                    forced = disk.image().array();
                }
                disk.append(record(1 + random.below(900), random.below(100)));
                disk.crash(random.chance(500) ? CrashKind.POWER : CrashKind.PROCESS);
                byte[] image = disk.image().array();
                assertTrue(image.length >= forced.length, "seed " + seed + " round " + round);
                assertArrayEquals(
                        forced, Arrays.copyOf(image, forced.length), "seed " + seed + " " + round);
            }
        }
    }

    @Test
    void aProcessCrashKeepsAllButDoesNotForceIt() {
        boolean lost = false;
        for (int seed = 0; seed < 50; seed++) {
            Disk disk = disk(seed);
            disk.append(record(100, 1));
            disk.crash(CrashKind.PROCESS);
            assertEquals(100, disk.image().remaining());
            disk.crash(CrashKind.POWER);
            lost |= disk.image().remaining() < 100;
        }
        assertTrue(lost);
    }

    @Test
    void aTruncationThatWasNotForcedCanComeUndone() {
        boolean undone = false;
        boolean kept = false;
        for (int seed = 0; seed < 50; seed++) {
            Disk disk = disk(seed);
            disk.append(record(2_000, 1));
            disk.force();
            settle();
            disk.crash(CrashKind.PROCESS);
            disk.truncate(500);
            disk.append(record(10, 2));
            disk.crash(CrashKind.POWER);
            assertTrue(disk.image().remaining() >= 500);
            undone |= disk.image().remaining() == 2_000;
            kept |= disk.image().get(505) == 2;
        }
        assertTrue(undone && kept);
    }

    @Test
    void aForceOfAnEarlierLifeDoesNotComplete() {
        Disk disk = disk(3);
        disk.append(record(10, 1));
        disk.force();
        disk.crash(CrashKind.PROCESS);
        settle();
        assertEquals(List.of(), told);
    }

    @Test
    void aFailedForceLosesItsBytesEvenIfALaterOneSucceeds() {
        Disk disk = disk(4);
        disk.append(record(10, 1));
        disk.force();
        settle();
        disk.append(record(1_000, 2));
        disk.failNextForce();
        disk.force();
        settle();
        disk.append(record(10, 3));
        disk.force();
        settle();
        assertEquals(List.of("durable 10", "failed", "durable 1020"), told);
        disk.crash(CrashKind.PROCESS);
        byte[] image = disk.image().array();
        assertEquals(1_020, image.length);
        assertEquals(1, image[9]);
        assertEquals(0, image[500]);
        assertEquals(3, image[1_015]);
        assertEquals(1, disk.counts().failedForces());
    }

    @Test
    void aFailedWriteIsToldBeforeAnyForceAndItsBytesAreGone() {
        Disk disk = disk(5);
        disk.failNextWrite();
        disk.append(record(10, 1));
        disk.force();
        settle();
        assertEquals(List.of("failed", "durable 10"), told);
        assertNotEquals(1, disk.image().get(0));
        assertEquals(1, disk.counts().failedWrites());
    }

    @Test
    void truncationIsForTheBeginningOfALife() {
        Disk disk = disk(6);
        disk.append(record(10, 1));
        assertThrows(IllegalStateException.class, () -> disk.truncate(5));
        disk.crash(CrashKind.PROCESS);
        assertThrows(IllegalArgumentException.class, () -> disk.truncate(11));
        disk.truncate(5);
        assertEquals(5, disk.end());
    }

    @Test
    void slowForcesTakeAsLongAsSaid() {
        Disk disk = disk(7);
        disk.delay(1_000_000, 2_000_000);
        disk.append(record(1, 1));
        disk.force();
        scheduler.runUntil(999_999);
        assertEquals(List.of(), told);
        scheduler.runUntil(20_000_000);
        assertEquals(List.of("durable 1"), told);
    }

    @Test
    void everyFateIsCounted() {
        Disk disk = disk(8);
        for (int i = 0; i < 100; i++) {
            disk.append(record(2_000, i));
            disk.crash(CrashKind.POWER);
        }
        DiskCounts counts = disk.counts();
        assertEquals(100, counts.appends());
        assertTrue(counts.lostTails() > 10, counts.toString());
        assertTrue(counts.tornTails() > 10, counts.toString());
        assertTrue(counts.scatteredTails() > 10, counts.toString());
    }
}
