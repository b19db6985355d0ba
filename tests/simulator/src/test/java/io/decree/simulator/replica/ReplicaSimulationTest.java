package io.decree.simulator.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.simulator.Campaign;
import io.decree.simulator.Report;
import io.decree.simulator.Simulation;
import io.decree.simulator.replica.BrokenShell.Bug;
import io.decree.simulator.scenario.Profile;
import io.decree.simulator.scenario.Scenario;
import io.decree.simulator.scenario.ScenarioText;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole groups of real replicas under all kinds of faults, monitors on. */
class ReplicaSimulationTest {

    /** A minute of virtual time with faults in every run, the last third calm for a majority. */
    private static final int SEEDS = Integer.getInteger("decree.simulator.seeds", GroupRuns.WHOLE);

    @Test
    void groupsOfEverySizeKeepEveryPromiseAndTakeEveryCase() {
        Campaign campaign =
                Campaign.run(
                        GroupRuns.subject(),
                        GroupRuns.USUAL::scenario,
                        1,
                        SEEDS,
                        1,
                        ReplicaSimulationTest::assertClean);
        CoverageGate gate = new CoverageGate();
        List<String> problems =
                SEEDS >= GroupRuns.WHOLE ? gate.problems(campaign) : gate.surprises(campaign);
        assertEquals(SEEDS, campaign.runs());
        assertEquals(0, campaign.runsWithoutFaults());
        assertEquals(List.of(), problems);
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

    @Test
    void aFailureIsShrunkAndItsTextLeadsToItAgain() {
        BrokenShell broken = new BrokenShell(subject(Profile.USUAL), Bug.FORGETS_ITS_LOG);
        Report report = firstFailure(broken);
        Report small = Simulation.shrink(broken, report, 150);
        assertTrue(small.foundBy(report.findings().get(0).check()), small::print);
        Scenario before = report.scenario();
        Scenario after = small.scenario();
        assertTrue(after.operations() * 2 < before.operations(), small::print);
        assertTrue(after.faults().size() * 2 < before.faults().size(), small::print);
        assertTrue(small.print().contains("# " + small.findings().get(0).check() + ": "));
        assertTrue(small.diagram().contains("*** "), small::diagram);
        Report again = Simulation.run(broken, ScenarioText.parse(small.print()));
        assertEquals(small.digest(), again.digest());
        assertEquals(small.findings(), again.findings());
    }

    private static Report firstFailure(BrokenShell broken) {
        for (long seed = 1; ; seed++) {
            Report report = Simulation.run(broken, Profile.USUAL.scenario(seed));
            if (!report.clean()) {
                return report;
            }
        }
    }

    private static void assertClean(Report report) {
        assertTrue(report.clean(), report::print);
    }

    private static Report run(Bug bug, long seed) {
        Profile profile = Profile.USUAL;
        return Simulation.run(new BrokenShell(subject(profile), bug), profile.scenario(seed));
    }

    private static ReplicatedSubject<KeyValue.Ask, Long> subject(Profile profile) {
        return new ReplicatedSubject<>(new KeyValue(), Settings.USUAL, profile.tickNanos());
    }
}
