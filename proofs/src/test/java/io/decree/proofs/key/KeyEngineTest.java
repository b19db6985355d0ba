package io.decree.proofs.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.proofs.GroupResult;
import io.decree.proofs.Outcome;
import io.decree.proofs.ProofOptions;
import io.decree.proofs.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The engine against a shell script that plays the runner. */
class KeyEngineTest {

    /** Copies a prepared answer to where the request wants it. */
    private static final String ANSWERS =
            "for f in \"$@\"; do r=$(sed -n 's/^result=//p' \"$f\"); cp '%s' \"$r\"; done";

    @TempDir Path folder;

    private Outcome prove(String script, ProofOptions options) throws Exception {
        KeyInstallation fake =
                new KeyInstallation(
                        List.of("bash", "-c", script, "runner"), List.of(), Optional.empty());
        return new KeyEngine(
                        fake, folder.resolve("run"), folder.resolve("cache"), options, line -> {})
                .prove(
                        List.of(new ToySubject(folder).subject()),
                        group -> group.startsWith("cast_vote."));
    }

    private static ProofOptions options() {
        return ProofOptions.standard();
    }

    private String answering(String verdict) throws Exception {
        String contracts =
                List.of(0, 1, 2).stream()
                        .map(n -> contract(n, n == 2 ? verdict : "proved"))
                        .collect(Collectors.joining(","));
        String options =
                KeyRequest.OPTIONS.stream()
                        .map(o -> '"' + o + '"')
                        .collect(Collectors.joining(","));
        Path answer = folder.resolve("answer.json");
        Files.writeString(
                answer,
                "{\"status\": \"complete\", \"message\": \"\", \"options\": ["
                        + options
                        + "], \"contracts\": ["
                        + contracts
                        + "], \"withoutContract\": [], \"abstractBodies\": []}");
        return ANSWERS.formatted(answer);
    }

    private static String contract(int number, String verdict) {
        return "{\"class\": \"io.decree.examples.toy.BallotBox\", \"method\": \"castVote\","
                + " \"case\": %d, \"verdict\": \"%s\", \"steps\": 5, \"cpuMillis\": 6,"
                        .formatted(number, verdict)
                + " \"solverGoals\": 0, \"goals\": [], \"error\": \"\"}";
    }

    private static Set<Verdict> verdicts(Outcome outcome) {
        return outcome.groups().stream().map(GroupResult::verdict).collect(Collectors.toSet());
    }

    @Test
    void provedCasesPass() throws Exception {
        Outcome outcome = prove(answering("proved"), options());
        assertEquals(Set.of(Verdict.PROVED), verdicts(outcome));
        assertEquals(3, outcome.groups().size());
        assertEquals(List.of(), outcome.failures());
    }

    @Test
    void aCrashIsAFailureOfEveryCase() throws Exception {
        Outcome outcome = prove("echo out of memory; exit 134", options());
        assertEquals(Set.of(Verdict.TOOL_FAILURE), verdicts(outcome));
        assertTrue(outcome.failures().get(0).contains("status 134: out of memory"));
    }

    @Test
    void aSilentEndIsAFailureToo() throws Exception {
        assertEquals(Set.of(Verdict.TOOL_FAILURE), verdicts(prove("exit 0", options())));
    }

    @Test
    void aTimeOutIsAFailure() throws Exception {
        Outcome outcome = prove("sleep 60", options().withTimeout(Duration.ofMillis(300)));
        assertEquals(Set.of(Verdict.TIME_OUT), verdicts(outcome));
    }

    @Test
    void anAnswerOfAnEarlierRunIsNotTakenForThisOne() throws Exception {
        prove(answering("proved"), options());
        Outcome outcome = prove("exit 1", options().withoutCache());
        assertEquals(Set.of(Verdict.TOOL_FAILURE), verdicts(outcome));
    }

    @Test
    void aKeptVerdictCountsForTheSameInputs() throws Exception {
        String script = answering("proved");
        prove(script, options());
        Files.delete(folder.resolve("answer.json"));
        Outcome outcome = prove(script, options());
        assertEquals(Set.of(Verdict.PROVED), verdicts(outcome));
        assertTrue(outcome.groups().stream().allMatch(GroupResult::cached));
    }

    @Test
    void aKeptVerdictDoesNotCountForOtherInputs() throws Exception {
        prove(answering("proved"), options());
        Outcome outcome = prove("exit 1", options().withSteps(17));
        assertEquals(Set.of(Verdict.TOOL_FAILURE), verdicts(outcome));
    }

    @Test
    void onlyProvedAnswersAreKept() throws Exception {
        prove(answering("lemma-open"), options());
        assertFalse(Files.exists(folder.resolve("cache")));
    }
}
