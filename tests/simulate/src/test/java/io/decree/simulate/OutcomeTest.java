package io.decree.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.simulator.Campaign;
import io.decree.simulator.Subject;
import io.decree.simulator.replica.GroupRuns;
import io.decree.simulator.replica.KeyValue.Ask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a campaign comes to; a short one stands for a whole one that met too little. */
class OutcomeTest {

    private static final List<String[]> BUGS =
            List.<String[]>of(new String[] {"hole-skipped", "X-1", "no alarm", "1", "3"});

    private static final GroupRuns KIND = new GroupRuns(0, 5);
    private static final Campaign SHORT =
            Campaign.run(GroupRuns.subject(), KIND::scenario, 1, 1, 1, report -> {});

    @TempDir Path root;

    /** Short enough for any machine to seem fast. */
    private static final long WALL_NANOS = 1_000_000;

    private static Outcome outcome(Plan plan, Campaign campaign) {
        return new Outcome(plan, campaign, List.of(), WALL_NANOS);
    }

    @Test
    void aWholeCampaignFailsForWhatItDidNotMeet() {
        Outcome outcome = outcome(whole(), wholeButShort());
        assertFalse(outcome.passed());
        assertTrue(outcome.problems().contains("process_nack.depose was never taken"));
    }

    /** Its findings fail it; what it would have met afterwards nobody knows. */
    @Test
    void oneThatEndedEarlyFailsForItsFindingsOnly() {
        Subject<Ask, Long> broken = new NoFifthSlot();
        Campaign cutOff = Campaign.run(broken, KIND::scenario, 1, GroupRuns.WHOLE, 3, r -> {});
        Outcome outcome = outcome(whole(), cutOff);
        assertTrue(cutOff.runs() < GroupRuns.WHOLE, "it ran to its end");
        assertEquals(List.of(), outcome.problems());
        assertFalse(outcome.passed());
    }

    @Test
    void thePageIsWrittenForACampaignThatPassedOnly() throws IOException {
        Path page = root.resolve("docs/evidence/simulation.md");
        assertFalse(EvidencePage.write(root, outcome(whole(), wholeButShort()), BUGS));
        assertFalse(Files.exists(page));
        assertTrue(EvidencePage.write(root, outcome(new Plan(KIND, 1, 1), SHORT), BUGS));
        assertTrue(Files.readString(page).contains("## Measurement"));
    }

    @Test
    void aSlowOnePassesAndIsNoEvidence() throws IOException {
        Outcome slow = new Outcome(new Plan(KIND, 1, 1), SHORT, List.of(), Long.MAX_VALUE);
        assertTrue(slow.passed());
        assertFalse(EvidencePage.write(root, slow, BUGS));
    }

    private static Plan whole() {
        return new Plan(GroupRuns.USUAL, 1, GroupRuns.WHOLE);
    }

    /** As many runs as a whole campaign has, of one replica and a second each. */
    private static Campaign wholeButShort() {
        GroupRuns kind = new GroupRuns(1, 1);
        return Campaign.run(
                GroupRuns.subject(), kind::scenario, 1, GroupRuns.WHOLE, 1, report -> {});
    }

    @Test
    void aSmallOneDoesNot() {
        assertTrue(outcome(new Plan(KIND, 1, 1), SHORT).passed());
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
        List<String> one = EvidencePage.text(new Outcome(plan, SHORT, List.of(), 1_000_000L), BUGS);
        List<String> two = EvidencePage.text(new Outcome(plan, SHORT, List.of(), 7_000_000L), BUGS);
        assertTrue(one.contains("| hole-skipped | X-1 | no alarm | 1 | 3 |"), one::toString);
        int measured = one.indexOf("## Measurement");
        assertTrue(measured > 50, one::toString);
        assertEquals(one.subList(0, measured), two.subList(0, measured));
        assertFalse(one.equals(two), "the measurement is not there");
    }
}
