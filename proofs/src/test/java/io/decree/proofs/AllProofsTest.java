package io.decree.proofs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.codegen.project.Workspace;
import io.decree.contracts.model.Contract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The bodies of this repository are proved, those of {@link Sample}. Verdicts of earlier runs on
 * this machine count.
 */
class AllProofsTest {

    private static ProofReport report;
    private static List<String> sample;

    @BeforeAll
    static void proveEverything() throws Exception {
        Workspace workspace = Repository.workspace();
        report =
                new ProofRun(workspace, Repository.contracts("core", "toy"), line -> {})
                        .run(ProofOptions.standard(), AllProofsTest::isSampled);
        report.save(workspace.root().resolve(ProofReport.LOCATION));
    }

    @Test
    void everyGroupThatIsNotLeftOutIsProved() {
        assertTrue(report.triedAreProved(), () -> ProofTable.of(report));
    }

    @Test
    void everySampledCaseAndConstructorIsAGroup() throws IOException {
        assertEquals(List.of(), groups().filter(g -> report.find(g).isEmpty()).toList());
    }

    @Test
    void theAcceptorAndTheToyAreProvedWhole() throws IOException {
        List<String> sampled = groups().toList();
        assertTrue(sampled.contains("process_2a.accept") && sampled.contains("decide.decide"));
        assertTrue(sampled.contains("Acceptor.constructor"));
    }

    /** A component whose proofs are not complete would stand in {@code decree.properties}. */
    @Test
    void nothingIsLeftOut() {
        assertEquals(List.of(), report.awaited());
    }

    @Test
    void ballotArithmeticIsProvedToo() {
        for (String group : List.of("Ballots.owner", "Ballots.make", "Ballots.next")) {
            assertEquals(Verdict.PROVED, report.find(group).orElseThrow().verdict(), group);
        }
    }

    private static boolean isSampled(String group) {
        try {
            return groups().anyMatch(group::equals);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> groups() throws IOException {
        if (sample == null) {
            sample =
                    Repository.contracts("core", "toy").values().stream()
                            .flatMap(List::stream)
                            .map(Contract::components)
                            .flatMap(List::stream)
                            .flatMap(Sample::groups)
                            .toList();
        }
        return sample.stream();
    }
}
