package io.decree.runtime.standard.local;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.runtime.Yields;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A loop sleeps no longer than it should, and nobody's call is slept through. */
class ThreadParkerTest {

    private static final long LONG_NANOS = TimeUnit.SECONDS.toNanos(30);

    private final ThreadParker parker = new ThreadParker();

    @Test
    void itSleepsForAsLongAsItIsTold() {
        long begin = System.nanoTime();
        // A sleep may end early; it does not do so again and again.
        for (int i = 0; i < 4; i++) {
            parker.park(TimeUnit.MILLISECONDS.toNanos(20));
        }
        assertTrue(System.nanoTime() - begin >= TimeUnit.MILLISECONDS.toNanos(40));
        parker.park(0);
        parker.park(-1);
    }

    @Test
    void aCallThatCameBeforeIsNotForgotten() {
        parker.wake();
        long begin = System.nanoTime();
        parker.park(LONG_NANOS);
        assertTrue(System.nanoTime() - begin < LONG_NANOS / 2);
    }

    @Test
    void itYieldsNoNegativeNumberOfTimes() {
        assertThrows(IllegalArgumentException.class, () -> new ThreadParker(-1));
    }

    /** Each waits for the other's call, many times: one that is lost would show as a long sleep. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, Yields.USUAL})
    void noCallIsLost(int yields) throws InterruptedException {
        ThreadParker here = new ThreadParker(yields);
        ThreadParker there = new ThreadParker(yields);
        int rounds = 5000;
        Turn turn = new Turn();
        Thread thread =
                new Thread(
                        () -> {
                            for (int i = 0; i < rounds; i++) {
                                turn.await(2 * i + 1, there);
                                turn.number = 2 * i + 2;
                                here.wake();
                            }
                        });
        long begin = System.nanoTime();
        thread.start();
        for (int i = 0; i < rounds; i++) {
            turn.await(2 * i, here);
            turn.number = 2 * i + 1;
            there.wake();
        }
        thread.join();
        assertTrue(System.nanoTime() - begin < LONG_NANOS, "a call was slept through");
    }

    private static final class Turn {

        private volatile int number;

        void await(int wanted, ThreadParker parker) {
            while (number != wanted) {
                parker.park(LONG_NANOS);
            }
        }
    }
}
