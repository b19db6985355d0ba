package io.decree.proofs.openjml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.codegen.project.ContractProject;
import io.decree.contracts.model.Contract;
import io.decree.proofs.Engine;
import io.decree.proofs.GroupResult;
import io.decree.proofs.Outcome;
import io.decree.proofs.ProofOptions;
import io.decree.proofs.Repository;
import io.decree.proofs.Verdict;
import io.decree.proofs.stage.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The adapter against a script that plays OpenJML; the real one is rarely at hand. */
class OpenJmlTest {

    @TempDir Path folder;

    private Outcome prove(Map<String, String> environment, Duration timeout) throws Exception {
        Map.Entry<ContractProject, List<Contract>> toy =
                Repository.contracts("toy").entrySet().iterator().next();
        Contract contract = toy.getValue().get(0);
        Subject subject =
                Subject.of(
                        toy.getKey(),
                        contract,
                        contract.components().get(0),
                        List.of(toy.getKey().bodies()));
        ProofOptions options =
                ProofOptions.standard().withEngine(Engine.OPENJML).withTimeout(timeout);
        return new OpenJml(folder.resolve("run"), options, environment)
                .prove(List.of(subject), group -> group.startsWith("cast_vote."));
    }

    private Outcome proveWith(String script) throws Exception {
        install(script);
        return prove(Map.of("OPENJML_HOME", folder.toString()), Duration.ofSeconds(30));
    }

    private void install(String script) throws IOException {
        Path executable = folder.resolve("openjml");
        Files.writeString(executable, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(executable, PosixFilePermissions.fromString("rwx------"));
    }

    private static Set<Verdict> verdicts(Outcome outcome) {
        return outcome.groups().stream().map(GroupResult::verdict).collect(Collectors.toSet());
    }

    @Test
    void statusZeroIsProved() throws Exception {
        Outcome outcome = proveWith("exit 0");
        assertEquals(Set.of(Verdict.PROVED), verdicts(outcome));
        assertEquals(3, outcome.groups().size());
    }

    @Test
    void statusSixIsOpenAndNamesTheClauseOfTheLine() throws Exception {
        Outcome outcome =
                proveWith(
                        """
                        f=io/decree/examples/toy/contract/BallotBoxContract.java
                        n=$(grep -n 'cast_vote.vote_recorded' $f | head -1 | cut -d: -f1)
                        echo "$f:$n: verify: The prover cannot establish an assertion"
                        exit 6\
                        """);
        assertEquals(Set.of(Verdict.OPEN), verdicts(outcome));
        assertEquals(List.of("cast_vote.vote_recorded"), outcome.groups().get(0).clauses());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 137})
    void everyOtherStatusIsAToolFailure(int status) throws Exception {
        Outcome outcome = proveWith("echo broken; exit " + status);
        assertEquals(Set.of(Verdict.TOOL_FAILURE), verdicts(outcome));
        assertTrue(outcome.groups().get(0).message().contains("status " + status));
    }

    @Test
    void aTimeOutIsAFailure() throws Exception {
        install("sleep 60");
        Outcome outcome = prove(Map.of("OPENJML_HOME", folder.toString()), Duration.ofMillis(300));
        assertEquals(Set.of(Verdict.TIME_OUT), verdicts(outcome));
    }

    @Test
    void withoutAnInstallationNothingIsProved() throws Exception {
        Outcome outcome = prove(Map.of("PATH", "/nowhere"), Duration.ofSeconds(30));
        assertEquals(Set.of(Verdict.NOT_INSTALLED), verdicts(outcome));
    }

    @Test
    void thePathIsSearchedToo() throws Exception {
        install("exit 0");
        Outcome outcome = prove(Map.of("PATH", folder.toString()), Duration.ofSeconds(30));
        assertEquals(Set.of(Verdict.PROVED), verdicts(outcome));
    }

    @Test
    void feasibilityIsAlwaysChecked() throws Exception {
        Outcome outcome =
                proveWith(
                        "case \"$*\" in *'--esc --check-feasibility=all --timeout 60000'*)"
                                + " exit 0;; esac; exit 2");
        assertEquals(Set.of(Verdict.PROVED), verdicts(outcome));
    }
}
