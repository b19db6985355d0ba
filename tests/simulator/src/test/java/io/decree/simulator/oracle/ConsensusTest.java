package io.decree.simulator.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.decree.simulator.Report;
import io.decree.simulator.Simulation;
import io.decree.simulator.fault.FaultKind;
import io.decree.simulator.scenario.Profile;
import io.decree.simulator.toy.PaxosBug;
import io.decree.simulator.toy.PaxosSubject;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The oracles with a small consensus protocol as their subject: right, and wrong in one way. */
class ConsensusTest {

    private static final long SECOND = 1_000_000_000L;

    private static final Profile PROFILE =
            new Profile(
                    3,
                    4,
                    100,
                    5 * SECOND,
                    20_000_000,
                    EnumSet.allOf(FaultKind.class),
                    6,
                    2 * SECOND);

    private static Report run(PaxosBug bug, int seed) {
        return Simulation.run(new PaxosSubject(bug), PROFILE.of(1 + seed % 5, 4).scenario(seed));
    }

    @Test
    void aRightProtocolStaysClean() {
        long answered = 0;
        for (int seed = 0; seed < 100; seed++) {
            Report report = run(PaxosBug.NONE, seed);
            assertTrue(report.clean(), report::print);
            answered += report.history().answered();
        }
        assertTrue(answered > 20_000, "answered: " + answered);
    }

    @ParameterizedTest
    @CsvSource({
        "PROMISE_BROKEN,         20, promise kept",
        "PROMISE_BEFORE_DURABLE, 20, promise kept",
        "VOTE_BEFORE_DURABLE,    60, chosen is stable",
        "BALLOTS_COLLIDE,        20, one value per ballot",
        "REPORTS_IGNORED,        10, chosen is stable",
        "DECIDES_EARLY,           5, chosen is stable",
        "HOLE_SKIPPED,           10, executed prefix equal",
        "EXECUTES_TWICE,         60, exactly once",
        "WINDOW_IGNORED,          5, bounded memory",
        "CAMPAIGNS_ONCE,         60, eventually a leader",
        "NEVER_CATCHES_UP,       10, eventually caught up"
    })
    void aWrongProtocolIsFoundWithinSoManySeeds(PaxosBug bug, int seeds, String check) {
        for (int seed = 0; seed < seeds; seed++) {
            Report report = run(bug, seed);
            if (report.foundBy(check)) {
                return;
            }
        }
        fail(bug + " was not found");
    }

    @Test
    void aFailureIsShrunkToAFewFaultsAndDrawn() {
        Report report = run(PaxosBug.REPORTS_IGNORED, firstSeed(PaxosBug.REPORTS_IGNORED));
        Report small = Simulation.shrink(new PaxosSubject(PaxosBug.REPORTS_IGNORED), report, 400);
        assertEquals(report.findings().get(0).check(), small.findings().get(0).check());
        assertTrue(small.scenario().operations() <= 5, small::print);
        assertTrue(small.scenario().faults().size() <= 3, small::print);
        assertTrue(small.diagram().contains("Proposed"), small::diagram);
    }

    private static int firstSeed(PaxosBug bug) {
        int seed = 0;
        while (run(bug, seed).clean()) {
            seed++;
        }
        return seed;
    }
}
