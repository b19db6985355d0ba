package io.decree.simulator.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.simulator.Report;
import io.decree.simulator.Simulation;
import io.decree.simulator.replica.BrokenShell.Bug;
import io.decree.simulator.scenario.Profile;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole groups of real replicas under all kinds of faults, monitors on. */
class ReplicaSimulationTest {

    /** A minute of virtual time with faults in every run, the last third calm for a majority. */
    private static final int SEEDS = Integer.getInteger("decree.simulator.seeds", 300);

    @Test
    void threeReplicasKeepEveryPromise() {
        for (long seed = 1; seed <= SEEDS; seed++) {
            assertClean(run(3, seed));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 5, 7})
    void groupsOfOtherSizesKeepEveryPromise(int nodes) {
        for (long seed = 1; seed <= Math.max(2, SEEDS / 20); seed++) {
            assertClean(run(nodes, seed));
        }
    }

    @Test
    void oneSeedGivesOneRun() {
        for (long seed = 1; seed <= 3; seed++) {
            assertEquals(run(3, seed).digest(), run(3, seed).digest());
        }
    }

    @ParameterizedTest
    @CsvSource({"ANSWERS_BEFORE_THE_DISK, 60", "FORGETS_ITS_LOG, 20", "IGNORES_A_FAILED_FORCE, 60"})
    void aBugAroundTheCoreIsFound(Bug bug, int seeds) {
        TreeSet<String> checks = new TreeSet<>();
        for (long seed = 1; seed <= seeds && checks.isEmpty(); seed++) {
            Report report = run(bug, seed);
            report.findings().forEach(finding -> checks.add(finding.check()));
        }
        assertTrue(!checks.isEmpty(), bug + " is not found within " + seeds + " seeds");
    }

    private static void assertClean(Report report) {
        assertTrue(report.clean(), report::print);
        assertTrue(report.faults().values().stream().anyMatch(n -> n > 0), "no fault at all");
    }

    private static Report run(int nodes, long seed) {
        Profile profile = Profile.USUAL.of(nodes, 4);
        return Simulation.run(subject(profile), profile.scenario(seed));
    }

    private static Report run(Bug bug, long seed) {
        Profile profile = Profile.USUAL;
        return Simulation.run(new BrokenShell(subject(profile), bug), profile.scenario(seed));
    }

    private static ReplicatedSubject<KeyValue.Ask, Long> subject(Profile profile) {
        return new ReplicatedSubject<>(new KeyValue(), Settings.USUAL, profile.tickNanos());
    }
}
