package io.decree.consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.consumer.AccountsMachine.Bug;
import io.decree.simulator.Report;
import io.decree.simulator.Simulation;
import io.decree.simulator.replica.ReplicatedSubject;
import io.decree.simulator.replica.Settings;
import io.decree.simulator.scenario.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A state machine of somebody else's under the simulator, as its documentation says. */
class AccountsTest {

    private static final long SECOND = 1_000_000_000L;

    /** Half a minute under all kinds of faults, the second half calm for a majority. */
    private static final Profile PROFILE =
            Profile.USUAL.of(3, 4).doing(100).lasting(30 * SECOND, 15 * SECOND);

    @Test
    void aRightOneIsClean() {
        for (long seed = 1; seed <= 6; seed++) {
            Report report = run(Bug.NONE, seed);
            assertTrue(report.clean(), report::print);
            assertTrue(report.verdict().passed());
        }
    }

    @Test
    void aSeedGivesTheSameRunAgain() {
        assertEquals(run(Bug.NONE, 3).digest(), run(Bug.NONE, 3).digest());
    }

    @ParameterizedTest
    @CsvSource({
        "LOOKS_AT_A_CLOCK, executed prefix equal, 3",
        "FOLLOWS_A_HASH_TABLE, executed prefix equal, 3",
        "FORGETS_IN_A_SNAPSHOT, executed prefix equal, 6",
        "PAYS_ITSELF, linearizable, 1"
    })
    void aMistakeInItIsFound(Bug bug, String check, int seeds) {
        boolean found = false;
        for (long seed = 1; seed <= seeds && !found; seed++) {
            found = run(bug, seed).foundBy(check);
        }
        assertTrue(found, () -> bug + " is not found by " + check + " in " + seeds + " seeds");
    }

    private static Report run(Bug bug, long seed) {
        return Simulation.run(
                new ReplicatedSubject<>(new Accounts(bug), Settings.USUAL, PROFILE.tickNanos()),
                PROFILE.scenario(seed));
    }
}
