package io.decree.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.codegen.index.ClauseIndex;
import io.decree.simulator.Campaign;
import io.decree.simulator.replica.GroupRuns;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a campaign comes to; a short one stands for a whole one that met too little. */
class OutcomeTest {

    private static final GroupRuns KIND = new GroupRuns(0, 5);
    private static final Campaign SHORT =
            Campaign.run(GroupRuns.subject(), KIND::scenario, 1, 1, 1, report -> {});
    private static final ClauseIndex NO_CLAUSES = new ClauseIndex(List.of());

    private static Outcome outcome(Plan plan) {
        return new Outcome(plan, SHORT, NO_CLAUSES, 1_000_000_000L);
    }

    @Test
    void aWholeCampaignFailsForWhatItDidNotMeet() {
        Outcome outcome = outcome(new Plan(GroupRuns.USUAL, 1, GroupRuns.WHOLE));
        assertFalse(outcome.passed());
        assertTrue(outcome.problems().contains("resume.abandon was never taken"));
        assertTrue(outcome.problems().stream().anyMatch(p -> p.startsWith("no fault ")));
    }

    @Test
    void aSmallOneDoesNot() {
        assertTrue(outcome(new Plan(KIND, 1, 1)).passed());
    }

    @Test
    void wholeIsManyRunsOfAMinuteWithGroupsOfEverySize() {
        assertTrue(new Plan(new GroupRuns(0, 60), 9, 300).isWhole());
        assertFalse(new Plan(new GroupRuns(0, 60), 9, 299).isWhole());
        assertFalse(new Plan(new GroupRuns(0, 59), 9, 300).isWhole());
        assertFalse(new Plan(new GroupRuns(3, 60), 9, 300).isWhole());
    }

    @Test
    void thePageIsTheSameEachTimeButForTheMeasurement() {
        Plan plan = new Plan(KIND, 1, 1);
        List<String> one = EvidencePage.text(new Outcome(plan, SHORT, NO_CLAUSES, 1_000_000L));
        List<String> two = EvidencePage.text(new Outcome(plan, SHORT, NO_CLAUSES, 7_000_000L));
        int measured = one.indexOf("## Measurement");
        assertTrue(measured > 50, one::toString);
        assertEquals(one.subList(0, measured), two.subList(0, measured));
        assertFalse(one.equals(two), "the measurement is not there");
    }
}
