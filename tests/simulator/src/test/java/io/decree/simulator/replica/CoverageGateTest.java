package io.decree.simulator.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.decree.core.replica.Cases;
import io.decree.simulator.Coverage;
import io.decree.simulator.fault.FaultKind;
import io.decree.simulator.replica.UnreachedCases.Entry;
import io.decree.simulator.replica.UnreachedCases.Rule;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
        Cases.ALL.stream()
                .filter(name -> !List.of(left).contains(name))
                .forEach(name -> coverage.reach(name, 3));
    }

    private List<String> problems(Map<String, Entry> list) {
        return new CoverageGate(list).problems(coverage, faults);
    }

    @Test
    void aCaseThatWasNotTakenAndIsNotListedIsNamed() {
        takeAllBut(CASE);
        assertEquals(List.of(CASE + " was never taken"), problems(Map.of()));
    }

    @Test
    void aListedCaseNeedNotBeTaken() {
        takeAllBut(CASE, OTHER);
        Entry never = new Entry(Rule.NEVER, "why");
        Entry seldom = new Entry(Rule.SELDOM, "why");
        assertEquals(List.of(), problems(Map.of(CASE, never, OTHER, seldom)));
    }

    @Test
    void aCaseListedAsNeverTakenMayNotBeTaken() {
        takeAllBut();
        Entry never = new Entry(Rule.NEVER, "why");
        Entry seldom = new Entry(Rule.SELDOM, "why");
        assertEquals(
                List.of(CASE + " was taken, and the list says: why"),
                problems(Map.of(CASE, never, OTHER, seldom)));
    }

    @Test
    void aListedCaseThatNoHandlerHasIsNamed() {
        takeAllBut();
        Entry never = new Entry(Rule.NEVER, "why");
        assertEquals(
                List.of("process_9z.none is listed, and no handler has it"),
                problems(Map.of("process_9z.none", never)));
    }

    @Test
    void aKindOfFaultThatNeverBeganIsNamed() {
        takeAllBut();
        faults.remove(FaultKind.PAUSE);
        assertEquals(List.of("no fault PAUSE ever began"), problems(Map.of()));
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
