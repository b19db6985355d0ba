package io.decree.runtime.standard.tcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.runtime.Yields;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A loop sleeps no longer than it should, and nobody's call is slept through. */
class TcpLoopTest {

    private static final long LONG_NANOS = TimeUnit.SECONDS.toNanos(30);

    private final TcpLoop loop = new TcpLoop();

    @Test
    void itSleepsForAsLongAsItIsTold() {
        long begin = System.nanoTime();
        loop.park(TimeUnit.MILLISECONDS.toNanos(20));
        assertTrue(System.nanoTime() - begin >= TimeUnit.MILLISECONDS.toNanos(15));
        loop.park(0);
        loop.park(-1);
    }

    @Test
    void aCallThatCameBeforeIsNotForgotten() {
        loop.wake();
        long begin = System.nanoTime();
        loop.park(LONG_NANOS);
        assertTrue(System.nanoTime() - begin < LONG_NANOS / 2);
    }

    @Test
    void aSocketWakesIt() {
        TestClock clock = new TestClock(false);
        try (TcpClientTransport transport =
                        new TcpClientTransport(
                                loop, clock, TcpClientOptions.of(1000), Frames.anyPort());
                RawPeer peer = new RawPeer(transport.address())) {
            long begin = System.nanoTime();
            loop.park(LONG_NANOS);
            assertTrue(System.nanoTime() - begin < LONG_NANOS / 2);
            assertTrue(!peer.isEnded());
        }
    }

    /** A call of the system costs more than all else that an idle round does. */
    @Test
    void theSystemIsAskedInEveryOtherRoundHoweverManyAreServed() {
        TcpLoop loop = new TcpLoop(0);
        try (ClientDesk one = new ClientDesk(loop);
                ClientDesk two = new ClientDesk(loop)) {
            one.poll();
            two.poll();
            long before = loop.rounds();
            for (int round = 0; round < 10; round++) {
                one.poll();
                two.poll();
            }
            assertEquals(5, loop.rounds() - before);
            for (int round = 0; round < 10; round++) {
                loop.park(1);
                one.poll();
                two.poll();
            }
            assertEquals(15, loop.rounds() - before);
        }
    }

    @Test
    void itLooksAFewTimesAndThenSleeps() {
        long before = loop.rounds();
        loop.park(TimeUnit.MILLISECONDS.toNanos(20));
        long looks = loop.rounds() - before;
        // On a busy machine it comes back late from a yield, and does not yield again.
        assertTrue(looks >= 2 && looks <= Yields.USUAL + 1, looks + " looks");
        loop.wake();
        loop.park(TimeUnit.MILLISECONDS.toNanos(20));
        assertEquals(looks, loop.rounds() - before);
        assertThrows(IllegalArgumentException.class, () -> new TcpLoop(-1));
    }

    /** Each waits for the other's call, many times: one that is lost would show as a long sleep. */
    @Test
    void noCallIsLost() throws InterruptedException {
        TcpLoop other = new TcpLoop();
        int rounds = 5000;
        Turn turn = new Turn();
        Thread thread =
                new Thread(
                        () -> {
                            for (int i = 0; i < rounds; i++) {
                                turn.await(2 * i + 1, other);
                                turn.number = 2 * i + 2;
                                loop.wake();
                            }
                        });
        long begin = System.nanoTime();
        thread.start();
        for (int i = 0; i < rounds; i++) {
            turn.await(2 * i, loop);
            turn.number = 2 * i + 1;
            other.wake();
        }
        thread.join();
        assertTrue(System.nanoTime() - begin < LONG_NANOS, "a call was slept through");
        other.close();
    }

    private static final class Turn {

        private volatile int number;

        void await(int wanted, TcpLoop loop) {
            while (number != wanted) {
                loop.park(LONG_NANOS);
            }
        }
    }
}
