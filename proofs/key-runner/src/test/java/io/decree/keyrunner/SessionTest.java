/*
 * Copyright the Decree authors.
 * SPDX-License-Identifier: GPL-2.0-only
 */
package io.decree.keyrunner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.keyrunner.ContractResult.Verdict;
import io.decree.keyrunner.RunResult.Status;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** KeY itself, on small classes with known faults. Reading its rules takes most of the time. */
class SessionTest {

    private static final List<String> OPTIONS =
            List.of("intRules:arithmeticSemanticsCheckingOF", "runtimeExceptions:ban");

    @TempDir static Path folder;

    private static RunResult counter;

    @BeforeAll
    static void proveEverythingAboutTheCounter() {
        counter = new Session(request("counter", OPTIONS)).run();
    }

    private static Request request(String source, List<String> options) {
        return new Request(
                Path.of("src/test/resources", source),
                folder.resolve("result.json"),
                folder.resolve("config"),
                options,
                Pattern.compile(".*"),
                2_000,
                Optional.empty(),
                1_000,
                List.of());
    }

    private static ContractResult find(String method, int number) {
        return counter.contracts().stream()
                .filter(c -> c.className().equals("sample.Counter"))
                .filter(c -> c.method().equals(method) && c.number() == number)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theRunIsComplete() {
        assertEquals(Status.COMPLETE, counter.status(), counter.message());
        assertTrue(counter.options().containsAll(OPTIONS));
    }

    @Test
    void rightBodiesAreProvedCaseByCase() {
        assertEquals(Verdict.PROVED, find("<init>", 0).verdict());
        assertEquals(Verdict.PROVED, find("up", 0).verdict());
        assertTrue(find("up", 0).steps() > 0);
    }

    @Test
    void aWrongResultStaysOpenAndShowsItsPath() {
        ContractResult result = find("up", 1);
        assertEquals(Verdict.OPEN, result.verdict());
        OpenGoal goal = result.goals().get(0);
        assertTrue(goal.statement().startsWith("Counter.java:"), goal.statement());
        assertTrue(goal.statement().contains("return 6"), goal.statement());
        assertFalse(goal.path().isEmpty());
    }

    @Test
    void aProofThatUsesAnUnprovedContractIsNoProof() {
        assertEquals(Verdict.OPEN, find("wrong", 0).verdict());
        assertEquals(Verdict.LEMMA_OPEN, find("reset", 0).verdict());
    }

    @Test
    void anOverflowIsNotOverlooked() {
        assertEquals(Verdict.OPEN, find("overflows", 0).verdict());
    }

    @Test
    void aBodyWithoutContractIsReported() {
        assertTrue(counter.withoutContract().contains("sample.Counter#silent"));
    }

    @Test
    void aBodyInAnAbstractClassIsReportedAndNeverProved() {
        assertTrue(counter.abstractBodies().contains("sample.AbstractCounter#up"));
        assertTrue(
                counter.contracts().stream()
                        .noneMatch(c -> c.className().equals("sample.AbstractCounter")));
    }

    @Test
    void anOptionKeyDoesNotHaveIsRefused() {
        RunResult result = new Session(request("counter", List.of("intRules:noSuchRules"))).run();
        assertEquals(Status.REFUSED, result.status());
        assertTrue(result.message().contains("intRules:noSuchRules"), result.message());
        assertTrue(result.contracts().isEmpty());
    }

    @Test
    void sourcesThatCannotBeReadAreALoadError() {
        RunResult result = new Session(request("broken", OPTIONS)).run();
        assertEquals(Status.LOAD_ERROR, result.status());
        assertTrue(result.message().contains("nowhere"), result.message());
    }
}
