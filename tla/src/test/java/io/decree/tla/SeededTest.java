package io.decree.tla;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.contracts.ContractCompiler;
import io.decree.contracts.source.SourceFile;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SeededTest {

    private static final Map<String, SeedResult> RESULTS = new LinkedHashMap<>();

    @BeforeAll
    static void runAll() throws IOException {
        ModelRun run =
                new ModelRun(
                        Models.all(),
                        Models.FRAMES,
                        Models.FOLDER,
                        line -> System.out.println(line));
        run.seeded().forEach(result -> RESULTS.put(result.seed(), result));
    }

    @Test
    void everySeededBugIsFoundByTheClauseThatHasTo() {
        assertEquals(Seeds.all().size(), RESULTS.size());
        RESULTS.values().forEach(r -> assertTrue(r.found().isPresent(), r.line()));
    }

    @Test
    void aDroppedSafeValueRuleChoosesTwoValues() {
        assertCause("safe value dropped", "Paxos.agreement", "is violated");
    }

    @Test
    void aReplyBeforeTheDiskIsNotDurableAndAfterACrashTwoValuesAreChosen() {
        assertCause("reply before disk", "Paxos.sent_votes_are_durable", "is violated");
        assertCause("reply before disk and crash", "Paxos.agreement", "is violated");
        List<String> story = story("reply before disk and crash");
        assertTrue(story.stream().anyMatch(l -> l.contains("replica crashed")));
    }

    @Test
    void greaterForGreaterOrEqualIsFound() {
        String vacuous = RESULTS.get("2a needs a greater ballot").found().orElseThrow().cause();
        assertTrue(vacuous.startsWith("is never put to the test"), vacuous);
        assertCause(
                "1a takes greater for equal, its own clauses",
                "Acceptor.promise_is_kept",
                "is violated");
    }

    @Test
    void aTraceSpeaksTheWordsOfTheContract() {
        List<String> story = story("reply before disk");
        String steps = String.join("\n", story);
        assertTrue(steps.contains(": process_1a.grant with P1a { group = g1, epoch = 1, "), steps);
        assertTrue(steps.contains(": process_2a.accept with P2a { "), steps);
        assertTrue(steps.contains(": Acceptor.promised: none -> 1"), steps);
        assertTrue(
                steps.contains(": Acceptor.votes[0]: none -> { ballot = 1, value = v1 }"), steps);
    }

    @Test
    void theExampleAtTheEndOfATraceIsOneTheContractAccepts() {
        List<String> story = story("reply before disk");
        int start = story.indexOf("    example from_the_model:");
        String example = String.join("\n", story.subList(start, story.size())) + "\n";
        String text = Models.acceptor().source().text();
        String anchor = "    example first_vote:\n";
        assertTrue(text.contains(anchor));
        var compilation =
                ContractCompiler.compile(
                        new SourceFile(
                                "acceptor.contract", text.replace(anchor, example + anchor)));
        assertEquals(List.of(), compilation.diagnostics(), example);
    }

    @Test
    void aBugOfARoleIsToldInTheWordsOfThatRole() {
        assertCause("a quorum of one leads", "Paxos.proposals_are_safe", "is violated");
        String steps = String.join("\n", story("a quorum of one leads"));
        assertTrue(steps.contains(": start_campaign.campaign with CampaignStart { "), steps);
        assertTrue(steps.contains(": end_of_report.lead with ReportEnd { "), steps);
        assertTrue(steps.contains(": Proposer.role: campaigning -> leading"), steps);
        steps = String.join("\n", story("a vote is counted twice"));
        assertTrue(steps.contains(": process_2b.choose with P2b { "), steps);
    }

    @Test
    void aProposerThatDropsAReportedValueContradictsWhatAnotherReplicaHasCounted() {
        String agreement = "a reported value is dropped and two are chosen";
        assertCause(agreement, "Paxos.agreement", "is violated");
        String alarm = "a reported value is dropped and a tally meets another";
        assertCause(alarm, "Paxos.discharges_chosen_value_changed", "is violated");
        String steps = String.join("\n", story(alarm));
        assertTrue(steps.contains(": recover.repeat with "), steps);
        assertTrue(steps.contains(": process_2b.choose with P2b { "), steps);
        assertTrue(steps.contains(": process_2b.divergence with P2b { "), steps);
    }

    @Test
    void theBrokenToyIsRefuted() {
        assertCause("a node votes again", "ToyConsensus.agreement", "is violated");
        assertCause("a node votes again, all clauses", "BallotBox.votes_are_final", "is violated");
        String steps = String.join("\n", story("a node votes again"));
        assertTrue(steps.contains("box: cast_vote.accept with Cast { node = n1, value = "), steps);
        assertTrue(steps.contains("box: decide.decide with Decide { value = "), steps);
    }

    private static void assertCause(String seed, String clause, String cause) {
        Finding found = RESULTS.get(seed).found().orElseThrow();
        assertEquals(clause, found.clause());
        assertEquals(cause, found.cause());
    }

    private static List<String> story(String seed) {
        return RESULTS.get(seed).found().orElseThrow().story();
    }
}
