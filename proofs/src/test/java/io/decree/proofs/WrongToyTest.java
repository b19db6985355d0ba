package io.decree.proofs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.codegen.project.ContractProject;
import io.decree.proofs.stage.Staging;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way from a wrong body to the message, on the small example. */
class WrongToyTest {

    private static final String BODY = "io/decree/examples/toy/BallotBox.java";

    @TempDir Path folder;

    private ProofReport prove(Map<String, String> bodies) throws Exception {
        Path tree = Staging.write(folder.resolve("bodies"), bodies);
        ProofOptions options =
                ProofOptions.standard()
                        .withoutCache()
                        .withSteps(8_000)
                        .withBodies(List.of(tree))
                        .withClause("cast_vote.accept");
        return new ProofRun(
                        Repository.workspace(),
                        Repository.contracts("toy"),
                        folder.resolve("run"),
                        line -> {})
                .run(options);
    }

    private static String right() throws Exception {
        ContractProject toy = Repository.contracts("toy").keySet().iterator().next();
        return Files.readString(toy.bodies().resolve(BODY));
    }

    @Test
    void aWrongVoteIsRejectedByTheNameOfItsClause() throws Exception {
        ProofReport report =
                prove(
                        Map.of(
                                BODY,
                                right().replace(
                                                "voteOf[mNode] = mValue",
                                                "voteOf[mNode] = VALUE_RED")));
        assertFalse(report.passed());
        GroupResult result = report.find("cast_vote.accept").orElseThrow();
        assertEquals(Verdict.OPEN, result.verdict());
        assertEquals(List.of("cast_vote.vote_recorded"), result.clauses());
        assertEquals("cast_vote.accept: cast_vote.vote_recorded is not proved", result.message());
        assertTrue(result.goals().get(0).statement().startsWith("BallotBox.java:"));
        assertFalse(result.goals().get(0).path().isEmpty());
    }

    @Test
    void aWrongBodyInAnAbstractClassIsNoProof() throws Exception {
        String half =
                right().replace(
                                "public final class BallotBox extends",
                                "abstract class HalfBox extends")
                        .replaceAll(
                                "(?s)    /\\*\\*\\s+\\* Makes.*?(?=    /\\*\\* A node votes)", "")
                        .replace("voteOf[mNode] = mValue", "voteOf[mNode] = VALUE_RED");
        String whole =
                right().replace("extends BallotBoxContract", "extends HalfBox")
                        .replaceAll("(?s)    /\\*\\* A node votes.*\\z", "}\n");
        ProofReport report =
                prove(Map.of("io/decree/examples/toy/HalfBox.java", half, BODY, whole));
        assertFalse(report.passed());
        assertEquals(Verdict.MISSING, report.find("cast_vote.accept").orElseThrow().verdict());
        assertTrue(
                report.failures().stream()
                        .anyMatch(f -> f.contains("HalfBox#castVote") && f.contains("abstract")),
                report.failures().toString());
    }
}
