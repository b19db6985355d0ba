package io.decree.runtime.standard.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.runtime.GroupId;
import io.decree.runtime.Identity;
import io.decree.runtime.standard.testing.TestDisk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How forces, logs and the writer's thread go together. */
class GroupCommitTest {

    private static final long NEVER = Long.MAX_VALUE / 2;
    private static final long PATIENCE_SECONDS = 60;

    private final LogWriter writer = new LogWriter("log", 1);
    private final TestDisk disk = new TestDisk();
    private final AtomicInteger forces = new AtomicInteger();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
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

    private Replica open(long markDelayNanos) throws IOException {
        LogOptions options = new LogOptions(1 << 12, 1 << 10, markDelayNanos);
        return new Replica(directory, Replica.IDENTITY, options, writer, disk).goOn();
    }

    /** The first force of a segment lasts until {@link #ended}. */
    private void slowFirstForce() {
        disk.onForce =
                path -> {
                    if (path.toString().contains("segment") && forces.incrementAndGet() == 1) {
                        begun.countDown();
                        await(ended);
                    }
                };
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whileOneForceRunsTheNextBatchGathers() throws IOException {
        try (Replica it = open(NEVER)) {
            slowFirstForce();
            it.vote(0, 0);
            it.log.force();
            await(begun);
            for (int i = 1; i <= 10; i++) {
                it.vote(i, 0);
                it.log.force();
                assertEquals(0, it.log.poll(it));
            }
            assertEquals(0, it.log.durableAddress());
            ended.countDown();
            it.forced();
            assertEquals(11, it.durable);
            assertEquals(2, forces.get());
        }
    }

    @Test
    void moreForcesThanAnybodyCountsAreToldTogether() throws IOException {
        LogGeometry large = new LogGeometry(1 << 20, 3);
        directory = temporary.resolve("large");
        SegmentLog.create(directory, Replica.IDENTITY, large, disk);
        LogOptions options = new LogOptions(1 << 20, 1 << 10, NEVER);
        try (Replica it = new Replica(directory, Replica.IDENTITY, options, writer, disk).goOn()) {
            slowFirstForce();
            for (int i = 0; i < 3000; i++) {
                assertTrue(it.vote(i, 0));
                it.log.force();
            }
            ended.countDown();
            it.forced();
            assertEquals(3000, it.durable);
        }
    }

    @Test
    void aForceWithoutAnythingNewCostsNothing() throws IOException {
        try (Replica it = open(NEVER)) {
            it.vote(0, 10);
            it.forced();
            long before = disk.forces.get();
            it.log.force();
            it.log.force();
            it.vote(1, 10);
            it.forced();
            assertEquals(before + 1, disk.forces.get());
        }
    }

    @Test
    void aMarkThatComesFirstIsThereBeforeAnybodyIsTold() throws IOException {
        try (Replica it = open(0)) {
            for (int i = 0; i < 40; i++) {
                it.log.release(it.log.address());
                if (it.log.room() > 1024) {
                    it.vote(i, i * 10);
                    it.forced();
                    assertEquals(it.log.durableAddress(), markOnDisk());
                }
            }
        }
    }

    @Test
    void aLogThatLiesStillIsMarked() throws IOException {
        try (Replica it = open(1_000_000)) {
            it.vote(0, 10);
            it.forced();
            awaitMark(it, () -> {});
        }
    }

    @Test
    void aLogThatLiesStillIsMarkedWhileTheWriterHasOtherWork() throws IOException {
        try (Replica it = open(1_000_000);
                Replica busy = group(0).goOn()) {
            it.vote(0, 10);
            it.forced();
            awaitMark(
                    it,
                    () -> {
                        busy.log.release(busy.log.address());
                        busy.vote(1, 10);
                        busy.forced();
                    });
        }
    }

    private void awaitMark(Replica it, Runnable meanwhile) throws IOException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (markOnDisk() < it.log.address() && System.nanoTime() < deadline) {
            meanwhile.run();
        }
        assertEquals(it.log.address(), markOnDisk());
    }

    @Test
    void whatWasAskedForIsDoneBeforeTheEnd() throws IOException {
        try (Replica it = open(NEVER)) {
            it.vote(7, 10);
            it.log.force();
        }
        try (Replica it = open(NEVER)) {
            assertEquals(List.of(7L), it.slots);
            assertEquals(it.scan.endAddress(), markOnDisk());
        }
    }

    @Test
    void aLogThatIsClosedIsMarked() throws IOException {
        long end;
        try (Replica it = open(NEVER)) {
            it.vote(0, 10);
            it.forced();
            assertEquals(0, markOnDisk());
            end = it.log.address();
        }
        assertEquals(end, markOnDisk());
    }

    private long markOnDisk() throws IOException {
        try (MarkFile mark = MarkFile.openToRead(directory, Replica.IDENTITY, disk)) {
            return mark.acknowledged();
        }
    }

    @Test
    void severalLogsShareOneWriter() throws IOException {
        List<Replica> replicas = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            replicas.add(group(i).goOn());
        }
        for (int round = 0; round < 100; round++) {
            for (Replica it : replicas) {
                it.vote(round, round);
                it.log.force();
            }
            for (Replica it : replicas) {
                it.log.release(it.log.address());
                it.forced();
            }
        }
        replicas.forEach(Replica::close);
        for (int i = 0; i < 3; i++) {
            try (Replica it = reopened(i)) {
                assertEquals(99L, it.slots.get(it.slots.size() - 1));
            }
        }
    }

    @Test
    void oneLogThatFailsOrClosesDoesNotStopTheOthers() throws IOException {
        try (Replica first = group(0).goOn();
                Replica second = group(1).goOn();
                Replica third = group(2).goOn()) {
            disk.onWrite = failingAt("group-0");
            first.vote(1, 10);
            first.forced();
            assertEquals(1, first.failures);
            second.log.close();
            third.vote(1, 10);
            third.forced();
            assertEquals(1, third.durable);
        }
    }

    private static TestDisk.Fault failingAt(String name) {
        return path -> {
            if (path.toString().contains(name)) {
                throw new IOException("bad disk");
            }
        };
    }

    private Replica group(int number) throws IOException {
        SegmentLog.create(path(number), identity(number), Replica.GEOMETRY, disk);
        return reopened(number);
    }

    private Replica reopened(int number) throws IOException {
        return new Replica(path(number), identity(number), Replica.OPTIONS, writer, disk);
    }

    private Path path(int number) {
        return temporary.resolve("group-" + number);
    }

    private static Identity identity(int number) {
        return new Identity(new GroupId(7, number), 1, 2, 3);
    }
}
