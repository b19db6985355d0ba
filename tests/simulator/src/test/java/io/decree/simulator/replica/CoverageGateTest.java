package io.decree.simulator.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.core.replica.Cases;
import io.decree.simulator.Campaign;
import io.decree.simulator.Coverage;
import io.decree.simulator.Report;
import io.decree.simulator.Simulation;
import io.decree.simulator.fault.FaultKind;
import io.decree.simulator.replica.UnreachedCases.Entry;
import io.decree.simulator.replica.UnreachedCases.Rule;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CoverageGateTest {

    private static final String CASE = "process_2a.accept";
    private static final String OTHER = "process_2a.stale";

    private final Map<FaultKind, Long> faults = new EnumMap<>(FaultKind.class);
    private final Coverage coverage = new Coverage();

    CoverageGateTest() {
        for (FaultKind kind : FaultKind.values()) {
            faults.put(kind, 1L);
        }
    }

    private void takeAllBut(String... left) {
        Stream.concat(Cases.ALL.stream(), CoreHost.POINTS.stream())
                .filter(name -> !List.of(left).contains(name))
                .forEach(name -> coverage.reach(name, 3));
    }

    private List<String> missing(Map<String, Entry> list) {
        return new CoverageGate(list).missing(coverage, faults);
    }

    @Test
    void aCaseThatWasNotTakenAndIsNotListedIsNamed() {
        takeAllBut(CASE);
        assertEquals(List.of(CASE + " was never taken"), missing(Map.of()));
    }

    @Test
    void aListedCaseNeedNotBeTaken() {
        takeAllBut(CASE, OTHER);
        Entry never = new Entry(Rule.NEVER, "why");
        Entry seldom = new Entry(Rule.SELDOM, "why");
        assertEquals(List.of(), missing(Map.of(CASE, never, OTHER, seldom)));
    }

    /** The seed leads to the run: without it nobody could look how it came about. */
    @Test
    void aCaseListedAsNeverTakenMayNotBeTaken() {
        Entry never = new Entry(Rule.NEVER, "why");
        Entry seldom = new Entry(Rule.SELDOM, "why");
        CoverageGate gate = new CoverageGate(Map.of("win_office.lead", never, OTHER, seldom));
        String problem = "seed 8 took win_office.lead, and the list says: why";
        GroupRuns runs = new GroupRuns(3, 5);
        Campaign campaign =
                Campaign.run(GroupRuns.subject(), runs::scenario, 8, 2, 1, report -> {});
        assertEquals(List.of(problem), gate.surprises(campaign));
        assertTrue(gate.problems(campaign).contains(problem));
        Report report = Simulation.run(GroupRuns.subject(), runs.scenario(8));
        assertEquals(List.of(problem), gate.surprises(report));
        assertThrows(IllegalArgumentException.class, () -> campaign.firstSeed(CASE + "ed"));
    }

    @Test
    void aListedCaseThatNoHandlerHasIsNamed() {
        GroupRuns runs = new GroupRuns(1, 1);
        Report report = Simulation.run(GroupRuns.subject(), runs.scenario(1));
        Entry never = new Entry(Rule.NEVER, "why");
        assertEquals(
                List.of("process_9z.none is listed, and no handler has it"),
                new CoverageGate(Map.of("process_9z.none", never)).surprises(report));
    }

    @Test
    void tenSeedsInARowMakeGroupsOfEverySize() {
        TreeSet<Integer> sizes = new TreeSet<>();
        for (long seed = 31; seed <= 40; seed++) {
            sizes.add(GroupRuns.USUAL.scenario(seed).nodes());
        }
        assertEquals(Set.of(1, 2, 3, 4, 5, 6, 7), sizes);
    }

    @Test
    void whatTheLoopNeverDidIsNamed() {
        String copied = "snapshot of another member was copied";
        takeAllBut(copied);
        assertEquals(List.of("no " + copied), missing(Map.of()));
    }

    @Test
    void runsWithoutFaultsAreCounted() {
        GroupRuns runs = new GroupRuns(3, 5);
        CoverageGate gate = new CoverageGate();
        Campaign spared =
                Campaign.run(
                        GroupRuns.subject(),
                        seed -> runs.scenario(seed).withFaults(List.of()),
                        8,
                        2,
                        1,
                        report -> {});
        assertTrue(gate.problems(spared).contains("2 runs had no fault"));
        Campaign usual = Campaign.run(GroupRuns.subject(), runs::scenario, 8, 2, 1, report -> {});
        assertTrue(gate.problems(usual).stream().noneMatch(it -> it.endsWith("had no fault")));
    }

    @Test
    void aKindOfFaultThatNeverBeganIsNamed() {
        takeAllBut();
        faults.remove(FaultKind.PAUSE);
        assertEquals(List.of("no fault PAUSE ever began"), missing(Map.of()));
    }

    @Test
    void aLineWithoutAReasonOrWithAnotherRuleOrTwiceIsRefused() {
        assertEquals(
                Map.of("a.b", new Entry(Rule.SELDOM, "two words")),
                UnreachedCases.parse("# a comment\n\nseldom  a.b   two words\n"));
        for (String wrong : List.of("never a.b", "often a.b why", "never a.b x\nnever a.b y")) {
            assertThrows(IllegalArgumentException.class, () -> UnreachedCases.parse(wrong), wrong);
        }
        assertFalse(UnreachedCases.read().isEmpty());
    }
}
