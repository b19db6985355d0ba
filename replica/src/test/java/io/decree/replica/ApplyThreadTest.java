package io.decree.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jctools.queues.atomic.SpscAtomicArrayQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The thread that applies: it misses no wake-up, and ends when it is told to. */
class ApplyThreadTest {

    private static final int COUNT = 8_000;
    private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

    private final SpscAtomicArrayQueue<Integer> handed = new SpscAtomicArrayQueue<>(64);
    private volatile int done;

    private int run(int most) {
        int count = 0;
        for (Integer one = handed.poll(); one != null; one = handed.poll()) {
            assertEquals(done, one);
            done = one + 1;
            if (++count == most) {
                break;
            }
        }
        return count;
    }

    /**
     * Each thing is handed over just when the thread falls asleep, or before, or after, and has to
     * be done without another one being handed over. A missed wake-up is for ever.
     */
    @Test
    @Timeout(60)
    void whatIsHandedOverIsAlwaysDone() throws InterruptedException {
        ApplyThread thread = new ApplyThread("test-apply");
        thread.start(this::run);
        Random random = new Random(7);
        for (int i = 0; i < COUNT; ) {
            int together = 1 + random.nextInt(3);
            for (int k = 0; k < together; k++) {
                assertTrue(handed.offer(i++));
                thread.wake();
            }
            while (done < i) {
                Thread.onSpinWait();
            }
            for (int pause = random.nextInt(600); pause > 0; pause--) {
                Thread.onSpinWait();
            }
        }
        thread.close();
        assertTrue(thread.awaitEnd(10 * SECOND));
    }

    @Test
    @Timeout(60)
    void aThreadThatIsInterruptedSleepsAllTheSame() throws InterruptedException {
        ApplyThread thread = new ApplyThread("test-apply");
        Thread[] itself = new Thread[1];
        thread.start(
                most -> {
                    itself[0] = Thread.currentThread();
                    return run(most);
                });
        handed.offer(0);
        thread.wake();
        while (done < 1) {
            Thread.onSpinWait();
        }
        itself[0].interrupt();
        handed.offer(1);
        thread.wake();
        while (done < 2) {
            Thread.onSpinWait();
        }
        thread.close();
        assertTrue(thread.awaitEnd(10 * SECOND));
    }

    @Test
    void oneThatNeverBeganHasEnded() throws InterruptedException {
        ApplyThread thread = new ApplyThread("test-apply");
        thread.close();
        assertTrue(thread.awaitEnd(0));
    }
}
