package io.decree.runtime.standard.log;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.decree.runtime.GroupId;
import io.decree.runtime.Identity;
import io.decree.runtime.standard.testing.TestDisk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When a loop forces itself, and when the writer's thread does. */
class HelpingWorkerTest {

    private static final LogGeometry GEOMETRY = new LogGeometry(1 << 16, 4);
    private static final long MARK_DELAY = TimeUnit.MILLISECONDS.toNanos(5);

    /** A mark that became due would bring the thread to work beside the loop at any time. */
    private static final long NEVER = TimeUnit.HOURS.toNanos(1);

    private static final String LOOP = "loop";
    private static final String THREAD = "log";

    private final TestDisk disk = new TestDisk();
    private final AtomicLong now = new AtomicLong();
    private final LogWriter writer = LogWriter.helpedByLoop(THREAD, now::get);
    private final Thread loop = Thread.currentThread();
    private final List<String> forces = new CopyOnWriteArrayList<>();
    @TempDir private Path temporary;

    /** How long a force of the loop takes. */
    private long forceNanos;

    @AfterEach
    void stop() {
        disk.onForce = TestDisk.NONE;
        writer.close();
    }

    private Replica open(int number) throws IOException {
        return open(number, NEVER);
    }

    private Replica open(int number, long markDelay) throws IOException {
        LogOptions options = new LogOptions(1 << 16, 1 << 10, markDelay);
        Path path = temporary.resolve("group-" + number);
        Identity identity = new Identity(new GroupId(7, number), 1, 2, 3);
        SegmentLog.create(path, identity, GEOMETRY, disk);
        Replica it = new Replica(path, identity, options, writer, disk).goOn();
        it.vote(1, 10);
        it.forced();
        disk.onForce = this::forced;
        return it;
    }

    private void forced(Path path) {
        boolean isLoop = Thread.currentThread() == loop;
        forces.add(isLoop ? LOOP : Thread.currentThread().getName());
        now.addAndGet(isLoop ? forceNanos : 0);
    }

    /** Who forces so many commands of 800 bytes. */
    private String forcing(Replica it, int commands) {
        awaitSleep();
        forces.clear();
        for (int i = 0; i < commands; i++) {
            it.vote(it.lsn, 800);
        }
        it.forced();
        return forces.get(0);
    }

    /** While the thread ends what it did, the loop leaves what comes then to it. */
    private static void awaitSleep() {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!isAsleep() && System.nanoTime() - until < 0) {
            Thread.onSpinWait();
        }
    }

    private static boolean isAsleep() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith(THREAD))
                .map(Thread::getState)
                .allMatch(
                        state ->
                                state == Thread.State.WAITING
                                        || state == Thread.State.TIMED_WAITING);
    }

    @Test
    void theLoopForcesWhatIsLittle() throws IOException {
        try (Replica it = open(0)) {
            forceNanos = HelpingWorker.QUICK_NANOS;
            for (int i = 0; i < 3; i++) {
                assertEquals(LOOP, forcing(it, 1));
            }
        }
    }

    @Test
    void theThreadForcesWhatIsMuch() throws IOException {
        try (Replica it = open(0)) {
            assertEquals(THREAD, forcing(it, HelpingWorker.LITTLE / 800 + 1));
            assertEquals(LOOP, forcing(it, 1));
        }
    }

    /** A sixty-fourth of its time is what a loop loses to a disk that is slow. */
    @Test
    void theThreadForcesForAWhileWhenTheDiskIsSlow() throws IOException {
        try (Replica it = open(0)) {
            forceNanos = HelpingWorker.QUICK_NANOS + 1;
            assertEquals(LOOP, forcing(it, 1));
            assertEquals(THREAD, forcing(it, 1));
            now.addAndGet(63 * forceNanos);
            assertEquals(THREAD, forcing(it, 1));
            now.addAndGet(forceNanos);
            assertEquals(LOOP, forcing(it, 1));
        }
    }

    @Test
    void theThreadForcesWhenThereAreTwoLogs() throws IOException {
        try (Replica first = open(0)) {
            try (Replica second = open(1)) {
                assertEquals(THREAD, forcing(first, 1));
                assertEquals(THREAD, forcing(second, 1));
            }
            assertEquals(LOOP, forcing(first, 1));
        }
    }

    /** The thread sleeps while the loop forces, and has to be told that the mark is due. */
    @Test
    void theThreadWritesTheMarkOfALogThatLiesStill() throws IOException {
        try (Replica it = open(0, MARK_DELAY)) {
            assertEquals(LOOP, forcing(it, 1));
            it.log.poll(it);
            assertEquals(List.of(LOOP), forces);
            now.addAndGet(MARK_DELAY + 1);
            it.log.poll(it);
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            while (forces.size() < 2 && System.nanoTime() - until < 0) {
                Thread.onSpinWait();
            }
            assertEquals(List.of(LOOP, THREAD), forces);
        }
    }
}
