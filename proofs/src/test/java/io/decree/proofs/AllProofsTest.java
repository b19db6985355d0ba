package io.decree.proofs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.codegen.project.Workspace;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Contract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The bodies of this repository are proved: those that changed since the ledger was written, and
 * those of {@link Sample}. Verdicts of earlier runs on this machine count.
 */
class AllProofsTest {

    private static ProofReport report;
    private static List<String> sample;
    private static List<String> changed;

    @BeforeAll
    static void proveEverything() throws Exception {
        Workspace workspace = Repository.workspace();
        ProofRun run = new ProofRun(workspace, Repository.contracts("core", "toy"), line -> {});
        ProofOptions options = ProofOptions.standard();
        changed = Sample.WHOLE ? List.of() : changed(run, workspace, options);
        report = run.run(options, AllProofsTest::isWanted);
        if (Sample.WHOLE) {
            report.save(workspace.root().resolve(ProofReport.LOCATION));
        }
    }

    private static List<String> changed(ProofRun run, Workspace workspace, ProofOptions options)
            throws Exception {
        return ProofLedger.load(workspace.root().resolve(ProofLedger.LOCATION))
                .changed(run.fingerprints(options));
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
    void everyChangedCaseAndConstructorIsAGroup() {
        assertEquals(
                List.of(),
                changed.stream()
                        .filter(g -> !g.endsWith(".helpers") && report.find(g).isEmpty())
                        .toList());
    }

    /** A sample that picks nothing of a component would pass without a proof of it. */
    @Test
    void everyComponentHasGroupsInTheSample() throws IOException {
        for (Component component : components().toList()) {
            assertTrue(Sample.groups(component).count() > 0, component.name());
        }
        List<String> sampled = groups().toList();
        assertTrue(
                sampled.containsAll(
                        List.of(
                                "process_2a.accept",
                                "Acceptor.constructor",
                                "process_2b.choose",
                                "end_of_report.lead",
                                "learn.record",
                                "process_prevote_answer.count",
                                "decide.decide")),
                sampled::toString);
    }

    /** A component whose proofs are not complete would stand in {@code decree.properties}. */
    @Test
    void nothingIsLeftOut() {
        assertEquals(List.of(), report.awaited());
    }

    /** The proofs rest on these; a changed helper must not pass because no caller looks into it. */
    @Test
    void whatTheProofsRestOnIsProvedToo() {
        for (String group :
                List.of(
                        "Ballots.owner",
                        "Ballots.make",
                        "Ballots.next",
                        "Quorums.isQuorumWith",
                        "Quorums.agrees",
                        "Quorums.one",
                        "Quorums.sum",
                        "Quorums.isMoreThanHalf",
                        "Proposer.campaign",
                        "Election.ask",
                        "Learner.shift")) {
            assertEquals(Verdict.PROVED, report.find(group).orElseThrow().verdict(), group);
        }
    }

    private static boolean isWanted(String group) {
        try {
            return group.endsWith(".helpers")
                    || changed.contains(group)
                    || groups().anyMatch(group::equals);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> groups() throws IOException {
        if (sample == null) {
            sample = components().flatMap(Sample::groups).toList();
        }
        return sample.stream();
    }

    private static Stream<Component> components() throws IOException {
        return Repository.contracts("core", "toy").values().stream()
                .flatMap(List::stream)
                .map(Contract::components)
                .flatMap(List::stream);
    }
}
