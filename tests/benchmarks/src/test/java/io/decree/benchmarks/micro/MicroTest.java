package io.decree.benchmarks.micro;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every part runs and makes no garbage; how fast it is, is no matter here. */
final class MicroTest {

    private static final int ROUNDS = 20_000;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private byte[] kept = {};

    private static void assertNoGarbage(Runnable part) {
        long bytes = allocated(part);
        assertTrue(bytes < ROUNDS, bytes + " bytes in " + ROUNDS + " rounds");
    }

    private static long allocated(Runnable part) {
        for (int i = 0; i < ROUNDS; i++) {
            part.run();
        }
        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < ROUNDS; i++) {
            part.run();
        }
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    @Test
    void theCoreMakesNoGarbage() {
        CoreBenchmark core = new CoreBenchmark();
        core.start();
        assertNoGarbage(core::decideByThree);
        assertNoGarbage(core::followOne);
        assertEquals(2L * ROUNDS + 1, core.followOne());
    }

    @Test
    void codecsMakeNoGarbage() {
        CodecBenchmark codec = new CodecBenchmark();
        codec.bytes = 64;
        codec.start();
        assertNoGarbage(codec::encodeFrame);
        assertNoGarbage(codec::decodeFrame);
        assertNoGarbage(codec::appendRecord);
        assertNoGarbage(codec::checksum);
    }

    @Test
    void garbageIsSeen() {
        assertTrue(allocated(() -> kept = new byte[1]) > ROUNDS);
        assertEquals(1, kept.length);
    }

    @Test
    void jmhRunsThem() {
        List<MicroRow> rows = Micro.run(new Micro.Settings("Session.*", 0, 1, 10));
        assertEquals(4, rows.size());
        for (MicroRow row : rows) {
            assertTrue(row.nanos() > 0, row.toString());
            assertTrue(row.parameters().startsWith("sessions="), row.toString());
            assertTrue(row.bytes() >= 0, row.toString());
        }
        var nothing = new Micro.Settings("NoSuchPart", 0, 1, 10);
        assertThrows(IllegalStateException.class, () -> Micro.run(nothing));
    }
}
