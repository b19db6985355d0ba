package io.decree.proofs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.codegen.project.Workspace;
import io.decree.contracts.model.Case;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Contract;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every body of this repository is proved. Verdicts of earlier runs on this machine count. */
class AllProofsTest {

    private static ProofReport report;

    @BeforeAll
    static void proveEverything() throws Exception {
        Workspace workspace = Repository.workspace();
        report =
                new ProofRun(workspace, Repository.contracts("core", "toy"), line -> {})
                        .run(ProofOptions.standard());
        report.save(workspace.root().resolve(ProofReport.LOCATION));
    }

    @Test
    void everyGroupThatIsNotLeftOutIsProved() {
        assertTrue(report.triedAreProved(), () -> ProofTable.of(report));
    }

    @Test
    void everyCaseAndEveryConstructorIsAGroup() throws IOException {
        List<String> missing =
                Repository.contracts("core", "toy").values().stream()
                        .flatMap(List::stream)
                        .map(Contract::components)
                        .flatMap(List::stream)
                        .filter(component -> !report.awaited().contains(component.name()))
                        .flatMap(AllProofsTest::groups)
                        .filter(group -> report.find(group).isEmpty())
                        .toList();
        assertEquals(List.of(), missing);
    }

    /**
     * Whoever completes a proof takes the component out of the list, and whoever adds one says so.
     */
    @Test
    void nothingButTheListedComponentsIsLeftOut() throws IOException {
        assertEquals(List.of("Election", "Learner", "Proposer", "Tally"), report.awaited());
        assertFalse(report.passed());
        assertTrue(ProofTable.of(report).contains("NOT PROVED YET"));
        List<String> components =
                Repository.contracts("core", "toy").values().stream()
                        .flatMap(List::stream)
                        .flatMap(contract -> contract.components().stream())
                        .map(Component::name)
                        .toList();
        assertTrue(components.containsAll(report.awaited()), components::toString);
    }

    @Test
    void ballotArithmeticIsProvedToo() {
        for (String group : List.of("Ballots.owner", "Ballots.make", "Ballots.next")) {
            assertEquals(Verdict.PROVED, report.find(group).orElseThrow().verdict(), group);
        }
    }

    private static Stream<String> groups(Component component) {
        return Stream.concat(
                Stream.of(component.name() + ".constructor"),
                component.handlers().stream().flatMap(h -> h.cases().stream()).map(Case::id));
    }
}
