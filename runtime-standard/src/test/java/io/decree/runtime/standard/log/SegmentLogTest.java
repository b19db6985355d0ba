package io.decree.runtime.standard.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.runtime.Limits;
import io.decree.runtime.record.LogEnd;
import io.decree.runtime.standard.testing.TestDisk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written comes back: over restarts, and over many laps of the ring. */
class SegmentLogTest {

    private final LogWriter writer = writer();
    private final TestDisk disk = new TestDisk();
    @TempDir private Path temporary;
    private Path directory;

    @BeforeEach
    void create() throws IOException {
        directory = temporary.resolve("log");
        SegmentLog.create(directory, Replica.IDENTITY, Replica.GEOMETRY, disk);
    }

    private Replica replica() throws IOException {
        return new Replica(directory, Replica.IDENTITY, Replica.OPTIONS, writer, disk);
    }

    @AfterEach
    void closeWriter() {
        writer.close();
    }

    /** Who writes the logs. */
    LogWriter writer() {
        return new LogWriter("log");
    }

    @Test
    void aNewLogIsEmpty() throws IOException {
        try (Replica replica = replica()) {
            assertEquals(LogEnd.CLEAN_END, replica.end());
            assertEquals(0, replica.scan.endAddress());
            assertEquals(0, replica.log.start());
            assertEquals(0, replica.log.acknowledged());
        }
    }

    @Test
    void whatIsDurableComesBack() throws IOException {
        long end;
        try (Replica replica = replica().goOn()) {
            assertTrue(replica.vote(7, 100));
            assertTrue(replica.vote(8, 0));
            assertEquals(0, replica.log.durableAddress());
            replica.forced();
            end = replica.log.address();
            assertEquals(end, replica.log.durableAddress());
            assertEquals(2, replica.durable);
        }
        try (Replica replica = replica()) {
            assertEquals(List.of(7L, 8L), replica.slots);
            assertEquals(LogEnd.CLEAN_END, replica.end());
            assertEquals(end, replica.log.acknowledged());
        }
    }

    @Test
    void whatWasNotForcedMayBeLostAndNothingElse() throws IOException {
        try (Replica replica = replica().goOn()) {
            replica.vote(7, 100);
            replica.forced();
            replica.vote(8, 100);
        }
        try (Replica replica = replica().goOn()) {
            assertEquals(List.of(7L), replica.slots);
            replica.vote(9, 100);
            replica.forced();
        }
        try (Replica replica = replica()) {
            assertEquals(List.of(7L, 9L), replica.slots);
        }
    }

    @Test
    void theRingIsUsedLapAfterLapAndLifeAfterLife() throws IOException {
        lapAfterLap();
    }

    @Test
    void recordsReachOverTheEndOfTheStagingWhenItIsSmallerThanAFile() throws IOException {
        directory = temporary.resolve("large");
        SegmentLog.create(directory, Replica.IDENTITY, new LogGeometry(1 << 14, 3), disk);
        lapAfterLap();
    }

    private void lapAfterLap() throws IOException {
        long slot = 0;
        List<Long> expected = new ArrayList<>();
        for (int life = 0; life < 20; life++) {
            try (Replica replica = replica()) {
                int first = replica.slots.indexOf(expected.isEmpty() ? -1L : expected.get(0));
                assertEquals(
                        expected, replica.slots.subList(Math.max(0, first), replica.slots.size()));
                replica.goOn();
                long oldest = replica.log.address();
                expected = new ArrayList<>();
                for (int batch = 0; batch < 60; batch++) {
                    if (batch % 10 == 0) {
                        oldest = replica.log.address();
                        replica.log.release(oldest);
                        expected.clear();
                    }
                    for (int i = 0; i <= batch % 3; i++) {
                        voteWithPatience(replica, ++slot, (int) (slot * 37 % 700));
                        expected.add(slot);
                    }
                    replica.forced();
                }
                assertTrue(replica.log.start() <= oldest);
            }
        }
        assertTrue(slot > 20 * 100);
    }

    /** The writer frees what was released when it comes to it. */
    private static void voteWithPatience(Replica replica, long slot, int length) {
        while (!replica.vote(slot, length)) {
            replica.log.force();
            replica.await();
        }
    }

    @Test
    void aRecordNeverReachesOverTheEndOfAFile() throws IOException {
        try (Replica replica = replica().goOn()) {
            for (int i = 0; i < 14; i++) {
                replica.vote(i, 600);
                replica.forced();
            }
            assertTrue(replica.log.address() > 2L * Replica.GEOMETRY.segmentBytes());
        }
        try (Replica replica = replica()) {
            assertEquals(LongStream.range(0, 14).boxed().toList(), replica.slots);
        }
    }

    @Test
    void aFullLogTakesNothingUntilSomethingIsReleased() throws IOException {
        try (Replica replica = replica().goOn()) {
            long slot = 0;
            while (replica.vote(slot, 800)) {
                replica.forced();
                slot++;
            }
            assertTrue(replica.log.room() < 1024);
            long left = Replica.GEOMETRY.bytes() - replica.log.address();
            assertTrue(left >= 0 && left < 1024, left + " bytes left");
            replica.log.release(replica.log.address());
            while (!replica.vote(slot, 800)) {
                replica.awaitWake();
            }
            assertTrue(replica.log.start() > 0);
        }
    }

    @Test
    void asMuchAsThereIsRoomForCanBeClaimedWithoutWaiting() throws IOException {
        try (Replica replica = replica().goOn()) {
            for (int i = 0; i < 300; i++) {
                replica.log.release(replica.log.address());
                while (replica.log.room() < 2048) {
                    replica.log.force();
                    replica.await();
                }
                long left = replica.log.room();
                for (int length = 72 + 32 + i * 8 % 800; length <= left; left -= length) {
                    assertTrue(replica.vote(i, length - 72 - 32), "at " + replica.log.address());
                }
                replica.forced();
            }
        }
    }

    /** Whoever keeps a part of it for the worst counts on every byte of it. */
    @Test
    void spaceFallsByNoMoreThanWhatIsWrittenAndIsThereToTheLastByte() throws IOException {
        try (Replica replica = replica().goOn()) {
            long before = replica.log.space();
            assertEquals(4096 * 4 - 3 * 1024, before);
            for (int i = 0; before >= 104; i++) {
                int length = (int) Math.min(before, 104 + i * 296 % 872) & -Long.BYTES;
                assertTrue(replica.vote(i, length - 104), before + " at " + replica.log.address());
                replica.forced();
                long after = replica.log.space();
                assertTrue(after >= before - length, before + " - " + length + " > " + after);
                before = after;
            }
            replica.log.release(replica.log.address());
            while (replica.log.space() < 2 * 4096) {
                replica.awaitWake();
            }
        }
    }

    @Test
    void aLogThatIsFullToItsLastByteHasNoSpace() throws IOException {
        try (Replica replica = replica().goOn()) {
            while (replica.log.address() < Replica.GEOMETRY.bytes()) {
                assertTrue(replica.vote(1, 512 - 104));
                replica.forced();
            }
            assertEquals(Replica.GEOMETRY.bytes(), replica.log.address());
            assertEquals(0, replica.log.space());
        }
    }

    /** Not those of the usual geometry, whose staging is larger than these segments. */
    @Test
    void theUsualOptionsAreThoseForTheLogsOwnGeometry() throws IOException {
        try (SegmentLog log = open(Replica.LIMITS)) {
            log.goOnAt(0);
            assertEquals(Replica.GEOMETRY, log.geometry());
            assertTrue(log.room() > 0 && log.room() <= Replica.GEOMETRY.segmentBytes());
        }
        Limits tooLong = new Limits(1 << 12, 8, 1 << 13);
        assertThrows(IllegalArgumentException.class, () -> open(tooLong));
        // The files are closed again.
        open(Replica.LIMITS).close();
    }

    private SegmentLog open(Limits limits) throws IOException {
        return SegmentLog.open(directory, Replica.IDENTITY, limits, writer, () -> {}, disk);
    }

    @Test
    void whatIsTooLongIsAMistake() throws IOException {
        try (Replica replica = replica().goOn()) {
            assertThrows(IllegalArgumentException.class, () -> replica.log.claim(1025));
            assertThrows(IllegalArgumentException.class, () -> replica.log.release(8));
            assertThrows(IllegalStateException.class, () -> replica.log.goOnAt(0));
        }
    }

    @Test
    void nothingIsAppendedBeforeTheLogWasRead() throws IOException {
        try (Replica replica = replica()) {
            assertEquals(0, replica.log.room());
            assertFalse(replica.vote(1, 10));
        }
    }
}
