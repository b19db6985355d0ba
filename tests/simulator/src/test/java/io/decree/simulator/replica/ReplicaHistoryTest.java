package io.decree.simulator.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.simulator.Report;
import io.decree.simulator.Simulation;
import io.decree.simulator.fault.FaultKind;
import io.decree.simulator.history.Verdict;
import io.decree.simulator.scenario.Profile;
import java.util.EnumSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What clients of the real core saw in one long run, checked as a whole. */
class ReplicaHistoryTest {

    private static final long SECOND = 1_000_000_000L;
    private static final int CLIENTS = 16;
    private static final int EACH = 6_500;

    @Test
    @Timeout(value = 300, unit = TimeUnit.SECONDS)
    void aHundredThousandOperationsUnderFaultsAreLinearizable() {
        Profile profile =
                Profile.USUAL
                        .of(3, CLIENTS)
                        .doing(EACH)
                        .suffering(EnumSet.allOf(FaultKind.class), 1)
                        .lasting(240 * SECOND, 60 * SECOND);
        ReplicatedSubject<KeyValue.Ask, Long> subject =
                new ReplicatedSubject<>(
                        new KeyValue(), Settings.USUAL.slots(64, 16), profile.tickNanos());
        Report report = Simulation.run(subject, profile.scenario(3));
        assertTrue(report.clean(), report::print);
        assertEquals(Verdict.Kind.LINEARIZABLE, report.verdict().kind());
        assertEquals(0, report.verdict().steps(), "the order of the slots is searched for");
        assertTrue(
                report.history().answered() >= 100_000, report.history().answered() + " answers");
        assertTrue(report.faults().size() >= 4, report.faults().toString());
    }
}
