package io.decree.core.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A core that decides value after value makes no object. */
class AllocationTest {

    private static final int WARM = 20_000;
    private static final int MEASURED = 20_000;

    /** Of so many frames one is lost. */
    private static final int LOST_ONE_IN = 10;

    private static volatile byte[] kept;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void decidingMakesNoObjects() {
        Trio trio = new Trio();
        trio.elect();
        trio.decide(WARM);
        long before = trio.decided();
        assertEquals(0, leastOf(3, () -> trio.decide(MEASURED)));
        assertEquals(3 * MEASURED, trio.decided() - before);
    }

    /** What is sent again, asked for and told again is made of what is there. */
    @Test
    void decidingManyAtOnceWithLossesMakesNoObjects() {
        Trio trio = new Trio();
        trio.elect();
        trio.decideUnderLoss(WARM, LOST_ONE_IN);
        long lost = trio.lost();
        assertEquals(0, leastOf(3, () -> trio.decideUnderLoss(MEASURED, LOST_ONE_IN)));
        assertTrue(trio.lost() - lost > MEASURED / LOST_ONE_IN, "lost " + (trio.lost() - lost));
        assertEquals(Trio.PIPELINE, trio.mostInFlight());
    }

    /** The way of measuring sees one small object. */
    @Test
    void oneObjectIsSeen() {
        assertTrue(allocatedBy(() -> kept = new byte[64]) >= 64);
    }

    /** What is compiled anew amid a run may leave a few bytes once; what each value needs, always. */
    private long leastOf(int runs, Runnable work) {
        return LongStream.range(0, runs).map(run -> allocatedBy(work)).min().orElseThrow();
    }

    private long allocatedBy(Runnable work) {
        long self = Thread.currentThread().getId();
        long before = threads.getThreadAllocatedBytes(self);
        long nothing = threads.getThreadAllocatedBytes(self) - before;
        long start = threads.getThreadAllocatedBytes(self);
        work.run();
        return threads.getThreadAllocatedBytes(self) - start - nothing;
    }
}
