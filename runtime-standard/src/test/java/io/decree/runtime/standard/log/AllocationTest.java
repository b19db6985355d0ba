package io.decree.runtime.standard.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.decree.runtime.port.DurableLog;
import io.decree.runtime.standard.testing.TestDisk;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * In the steady state neither the loop's thread nor the writer's leaves garbage. The disk writes
 * and spares its forces, of which there are more than a test has time for.
 */
class AllocationTest {

    private static final int ROUNDS = 5000;

    /** What the virtual machine may use for itself in all rounds: less than 1 byte a round. */
    private static final long SLACK = ROUNDS - 1;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final LogGeometry GEOMETRY = new LogGeometry(1 << 16, 3);
    private static final LogOptions OPTIONS = new LogOptions(1 << 14, 1 << 10, 0);

    @TempDir private Path temporary;

    /** Appends batches through all files again and again, and lets go of them. */
    private static final class Load implements DurableLog.Listener {

        private final DurableLog log;
        private long lsn;
        private long durable;

        Load(DurableLog log) {
            this.log = log;
        }

        void run() {
            for (int round = 0; round < ROUNDS; round++) {
                append(8 + round % 100 * 8);
                append(64);
                log.force();
                log.release(log.address());
                while (durable < lsn && log.poll(this) == 0) {
                    LockSupport.parkNanos(1000);
                }
            }
        }

        private void append(int length) {
            ByteBuffer claim = log.claim(length);
            while (claim == null) {
                LockSupport.parkNanos(1000);
                log.poll(this);
                claim = log.claim(length);
            }
            for (int i = 0; i < length; i++) {
                claim.put((byte) i);
            }
            log.commit(++lsn);
        }

        @Override
        public void durable(long upTo) {
            durable = upTo;
        }

        @Override
        public void failed() {
            throw new AssertionError("failed");
        }
    }

    /** Bytes that the rounds cost, after as many for warming up. */
    private static long allocated(long thread, Runnable rounds) {
        rounds.run();
        long before = THREADS.getThreadAllocatedBytes(thread);
        rounds.run();
        return THREADS.getThreadAllocatedBytes(thread) - before;
    }

    @Test
    void theLogLeavesNoGarbage() throws IOException {
        Path directory = temporary.resolve("log");
        TestDisk disk = new TestDisk();
        SegmentLog.create(directory, Replica.IDENTITY, GEOMETRY, disk);
        try (LogWriter writer = new LogWriter("log-of-the-allocation-test");
                SegmentLog log =
                        SegmentLog.open(
                                directory, Replica.IDENTITY, OPTIONS, writer, () -> {}, disk)) {
            log.goOnAt(0);
            Load load = new Load(log);
            long self = Thread.currentThread().getId();
            long mine = allocated(self, load::run);
            long its = allocated(idOf("log-of-the-allocation-test"), load::run);
            assertTrue(mine <= SLACK, "the loop allocated " + mine + " bytes");
            assertTrue(its <= SLACK, "the writer allocated " + its + " bytes");
            assertTrue(log.address() > 10 * GEOMETRY.bytes());
        }
    }

    private static long idOf(String name) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals(name))
                .findFirst()
                .orElseThrow()
                .getId();
    }

    @Test
    void theLogInMemoryLeavesNoGarbage() {
        MemoryLog log = new MemoryLog(1024, () -> {});
        long bytes = allocated(Thread.currentThread().getId(), new Load(log)::run);
        assertTrue(bytes <= SLACK, "allocated " + bytes + " bytes");
    }

    @Test
    void garbageIsSeen() {
        Object[] kept = new Object[1];
        Runnable rounds =
                () -> {
                    for (int i = 0; i < ROUNDS; i++) {
                        kept[0] = new byte[1];
                    }
                };
        assertTrue(allocated(Thread.currentThread().getId(), rounds) > SLACK);
        assertEquals(1, ((byte[]) kept[0]).length);
    }
}
