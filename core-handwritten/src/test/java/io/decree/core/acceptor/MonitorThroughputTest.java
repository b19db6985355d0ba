package io.decree.core.acceptor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.decree.core.acceptor.contract.AcceptorMonitor;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * A monitored acceptor is fast enough to run all the time: 100,000 calls a second with a window of
 * 1,024 slots, without garbage. Every call is a new vote, the case that changes and checks the most.
 *
 * <p>The rate is counted in seconds of CPU time, so that a busy machine measures the same.
 */
class MonitorThroughputTest {

    private static final int WINDOW = 1024;
    private static final int ROUND = 65_536;
    private static final int CALLS = 100_000;
    private static final int ATTEMPTS = 8;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Prints the rate of each of several rounds. */
    public static void main(String[] arguments) {
        for (int round = 1; round <= ATTEMPTS; round++) {
            System.out.println(String.format(Locale.ROOT, "%,.0f calls a second", rate(monitor())));
        }
    }

    @Test
    void aMonitoredAcceptorDoesAHundredThousandCallsASecond() {
        double best = 0;
        for (int round = 0; round < ATTEMPTS && best < CALLS; round++) {
            best = Math.max(best, rate(monitor()));
        }
        assertTrue(best >= CALLS, String.format(Locale.ROOT, "%,.0f calls a second", best));
    }

    @Test
    void aCallWithoutViolationAllocatesNothing() {
        AcceptorMonitor monitor = monitor();
        vote(monitor, 1, 20_000);
        long before = THREADS.getCurrentThreadAllocatedBytes();
        vote(monitor, 1_000, 40_000);
        long bytes = THREADS.getCurrentThreadAllocatedBytes() - before;
        assertTrue(bytes < 40_000, bytes + " bytes in 40,000 calls");
    }

    @Test
    void theMeasuredCallsAreVotes() {
        assertEquals("accept", AcceptorMonitor.process2aCase(vote(monitor(), 1, 3 * WINDOW)));
    }

    private static double rate(AcceptorMonitor monitor) {
        long start = THREADS.getCurrentThreadCpuTime();
        vote(monitor, 1, CALLS);
        return CALLS * 1e9 / (THREADS.getCurrentThreadCpuTime() - start);
    }

    /** Votes for slot after slot, each time around the window under a higher ballot. */
    private static int vote(AcceptorMonitor monitor, long firstRound, int calls) {
        int taken = 0;
        for (int i = 0; i < calls; i++) {
            long ballot = (firstRound + i / WINDOW) * ROUND + 1;
            taken = monitor.process2a(1, 0, 1, ballot, i % WINDOW, 1 + i, i, i);
        }
        return taken;
    }

    private static AcceptorMonitor monitor() {
        boolean[] voter = {true, true, true, false, false, false, false};
        AcceptorMonitor monitor = new AcceptorMonitor(new Acceptor(0, 1, 0, voter, WINDOW, 0, 0));
        monitor.finishRecovery();
        return monitor;
    }
}
