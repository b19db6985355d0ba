package io.decree.proofs.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.proofs.GroupResult;
import io.decree.proofs.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a prover leaves out, or says about the wrong thing, is a failure. */
class JudgeTest {

    @TempDir static Path folder;

    private static ToySubject toy;

    @BeforeAll
    static void readTheToy() throws Exception {
        toy = new ToySubject(folder);
    }

    private static KeyAnswer.Contract contract(String method, int number, Verdict verdict) {
        return new KeyAnswer.Contract(
                "io.decree.examples.toy.BallotBox",
                method,
                number,
                verdict,
                10,
                20,
                0,
                List.of(),
                "");
    }

    private static List<KeyAnswer.Contract> castVote(Verdict last) {
        return List.of(
                contract("castVote", 0, Verdict.PROVED),
                contract("castVote", 1, Verdict.PROVED),
                contract("castVote", 2, last));
    }

    private static KeyAnswer answer(List<KeyAnswer.Contract> contracts) {
        return new KeyAnswer(
                "complete",
                "",
                new LinkedHashSet<>(KeyRequest.OPTIONS),
                contracts,
                List.of(),
                List.of());
    }

    private static Verdict verdict(TaskOutcome outcome, String group) {
        return outcome.groups().stream()
                .filter(g -> g.group().equals(group))
                .map(GroupResult::verdict)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void numbersBecomeTheNamesOfCases() throws Exception {
        TaskOutcome outcome = new Judge(toy.task("castVote")).judge(answer(castVote(Verdict.OPEN)));
        assertEquals(Verdict.PROVED, verdict(outcome, "cast_vote.not_a_voter"));
        assertEquals(Verdict.OPEN, verdict(outcome, "cast_vote.accept"));
        assertEquals(List.of(), outcome.failures());
    }

    @Test
    void anAnswerThatLeavesACaseOutIsAFailure() throws Exception {
        TaskOutcome outcome =
                new Judge(toy.task("castVote"))
                        .judge(answer(castVote(Verdict.PROVED).subList(0, 2)));
        assertEquals(Verdict.MISSING, verdict(outcome, "cast_vote.accept"));
    }

    @Test
    void anUnprovedLemmaIsAFailure() throws Exception {
        TaskOutcome outcome =
                new Judge(toy.task("castVote")).judge(answer(castVote(Verdict.LEMMA_OPEN)));
        assertEquals(Verdict.LEMMA_OPEN, verdict(outcome, "cast_vote.accept"));
    }

    @Test
    void aHandlerWithoutContractIsAFailure() throws Exception {
        KeyTask silent = toy.without("castVote").task("castVote");
        TaskOutcome outcome = new Judge(silent).judge(answer(List.of()));
        assertEquals(Verdict.NO_CONTRACT, verdict(outcome, "cast_vote.accept"));
    }

    @Test
    void aCaseThatTheGeneratedClassNamesDifferentlyIsAFailure() throws Exception {
        KeyTask swapped =
                toy.edited("// cast_vote.accept\n", "// cast_vote.other\n").task("castVote");
        TaskOutcome outcome = new Judge(swapped).judge(answer(castVote(Verdict.PROVED)));
        assertTrue(outcome.failures().get(0).contains("./decree generate"), outcome.toString());
    }

    @Test
    void aBodyInAnAbstractClassIsAFailure() throws Exception {
        KeyAnswer fine = answer(castVote(Verdict.PROVED));
        KeyAnswer answer =
                new KeyAnswer(
                        fine.status(),
                        fine.message(),
                        fine.options(),
                        fine.contracts(),
                        List.of(),
                        List.of("io.decree.examples.toy.HalfBox#castVote"));
        TaskOutcome outcome = new Judge(toy.task("castVote")).judge(answer);
        assertTrue(outcome.failures().get(0).contains("abstract class"), outcome.toString());
    }

    @Test
    void aHelperWithoutContractIsAFailureAndAnotherTasksMethodIsNot() throws Exception {
        KeyAnswer fine = answer(castVote(Verdict.PROVED));
        KeyAnswer answer =
                new KeyAnswer(
                        fine.status(),
                        fine.message(),
                        fine.options(),
                        fine.contracts(),
                        List.of(
                                "io.decree.examples.toy.BallotBox#decide",
                                "io.decree.examples.toy.BallotBox#count"),
                        List.of());
        TaskOutcome outcome = new Judge(toy.task("castVote")).judge(answer);
        assertEquals(1, outcome.failures().size(), outcome.toString());
        assertTrue(outcome.failures().get(0).contains("BallotBox#count"), outcome.toString());
    }

    @Test
    void aMissingOptionIsAFailureEvenWhenEverythingIsProved() throws Exception {
        Set<String> options = new LinkedHashSet<>(KeyRequest.OPTIONS);
        options.remove("intRules:arithmeticSemanticsCheckingOF");
        KeyAnswer answer =
                new KeyAnswer(
                        "complete", "", options, castVote(Verdict.PROVED), List.of(), List.of());
        TaskOutcome outcome = new Judge(toy.task("castVote")).judge(answer);
        assertEquals(Verdict.TOOL_FAILURE, verdict(outcome, "cast_vote.accept"));
        assertTrue(outcome.failures().get(0).contains("intRules"), outcome.toString());
    }

    @Test
    void aRefusedRequestIsAFailure() throws Exception {
        KeyAnswer answer =
                new KeyAnswer(
                        "refused", "no such option", Set.of(), List.of(), List.of(), List.of());
        TaskOutcome outcome = new Judge(toy.task("castVote")).judge(answer);
        assertEquals(Verdict.TOOL_FAILURE, verdict(outcome, "cast_vote.accept"));
    }

    @Test
    void helpersAreReportedUnderTheirOwnName() throws Exception {
        List<KeyAnswer.Contract> contracts = new ArrayList<>(castVote(Verdict.PROVED));
        contracts.add(contract("count", 0, Verdict.OPEN));
        TaskOutcome outcome = new Judge(toy.task("castVote")).judge(answer(contracts));
        assertEquals(Verdict.OPEN, verdict(outcome, "BallotBox.count"));
    }
}
