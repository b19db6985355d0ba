package io.decree.runtime.standard.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.runtime.GroupId;
import io.decree.runtime.Identity;
import io.decree.runtime.standard.testing.TestDisk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which thread writes which log. */
class LogWriterTest {

    private final TestDisk disk = new TestDisk();
    private final Map<String, String> threadOfLog = new ConcurrentHashMap<>();
    @TempDir private Path temporary;

    @BeforeEach
    void watch() {
        disk.onForce =
                path ->
                        threadOfLog.put(
                                path.getParent().getFileName().toString(),
                                Thread.currentThread().getName());
    }

    @AfterEach
    void stopWatching() {
        disk.onForce = TestDisk.NONE;
    }

    private Replica open(int number, LogWriter writer) throws IOException {
        Path path = temporary.resolve("group-" + number);
        Identity identity = new Identity(new GroupId(7, number), 1, 2, 3);
        SegmentLog.create(path, identity, Replica.GEOMETRY, disk);
        return new Replica(path, identity, Replica.OPTIONS, writer, disk).goOn();
    }

    private void write(Replica... logs) {
        threadOfLog.clear();
        for (Replica log : logs) {
            log.vote(1, 10);
            log.forced();
        }
    }

    @Test
    void eachLogHasAThreadUntilThereAreMoreLogs() throws IOException {
        try (LogWriter writer = new LogWriter("log", 2);
                Replica first = open(0, writer);
                Replica second = open(1, writer);
                Replica third = open(2, writer)) {
            write(first, second, third);
            assertEquals(3, threadOfLog.size());
            assertEquals("log", threadOfLog.get("group-0"));
            assertEquals("log-2", threadOfLog.get("group-1"));
            assertEquals("log", threadOfLog.get("group-2"));
        }
    }

    @Test
    void aThreadWhoseLogClosedTakesTheNext() throws IOException {
        try (LogWriter writer = new LogWriter("log", 3)) {
            Replica first = open(0, writer);
            try (Replica second = open(1, writer)) {
                first.close();
                try (Replica third = open(2, writer)) {
                    write(second, third);
                    Set<String> threads =
                            threadOfLog.values().stream().collect(Collectors.toUnmodifiableSet());
                    assertEquals(Set.of("log", "log-2"), threads);
                }
            }
        }
    }

    @Test
    void aForceThatTakesLongHoldsNoLogOfAnotherThread() throws IOException {
        CountDownLatch end = new CountDownLatch(1);
        try (LogWriter writer = new LogWriter("log", 2);
                Replica slow = open(0, writer);
                Replica quick = open(1, writer)) {
            disk.onForce =
                    path -> {
                        if (path.toString().contains("group-0")) {
                            await(end);
                        }
                    };
            slow.vote(1, 10);
            slow.log.force();
            write(quick);
            assertEquals(1, quick.durable);
            assertEquals(0, slow.log.poll(slow));
            end.countDown();
            slow.forced();
            assertEquals(1, slow.durable);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(60, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aWriterThatIsClosedFailsTheLogsThatAreOpen() throws IOException {
        LogWriter writer = new LogWriter("log");
        try (Replica first = open(0, writer);
                Replica second = open(1, writer)) {
            write(first, second);
            writer.close();
            while (first.failures == 0) {
                first.await();
            }
            while (second.failures == 0) {
                second.await();
            }
        }
    }

    @Test
    void anErrorInAThreadFailsItsLogs() throws IOException {
        try (LogWriter writer = new LogWriter("log");
                Replica it = open(0, writer)) {
            disk.onWrite =
                    path -> {
                        throw new AssertionError("on purpose");
                    };
            Thread.setDefaultUncaughtExceptionHandler((thread, e) -> {});
            it.vote(1, 10);
            it.forced();
            assertEquals("the log's writer died", it.log.failure().getMessage());
            disk.onWrite = TestDisk.NONE;
            try (Replica next = open(1, writer)) {
                next.vote(1, 10);
                next.forced();
                assertEquals(1, next.durable, "another thread takes its place");
            }
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(null);
        }
    }

    /** Whoever asks for a force has it done when he goes on, and hears of it at the next poll. */
    @Test
    void aLoopThatForcesNeedsNoThread() throws IOException {
        try (LogWriter writer = LogWriter.ofEachLoop();
                Replica it = open(0, writer)) {
            threadOfLog.clear();
            it.vote(1, 10);
            it.log.force();
            assertEquals(Thread.currentThread().getName(), threadOfLog.get("group-0"));
            assertEquals(it.log.address(), it.log.durableAddress());
            assertEquals(1, it.log.poll(it));
            assertEquals(1, it.durable);
        }
    }

    @Test
    void aWriterHasAThread() {
        assertThrows(IllegalArgumentException.class, () -> new LogWriter("log", 0));
    }

    @Test
    void aWriterThatWasClosedTakesNoLog() throws IOException {
        LogWriter writer = new LogWriter("log");
        writer.close();
        assertThrows(IllegalStateException.class, () -> open(0, writer));
    }
}
