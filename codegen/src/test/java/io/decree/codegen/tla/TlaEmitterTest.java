package io.decree.codegen.tla;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.codegen.GeneratedFile;
import io.decree.codegen.testing.Golden;
import io.decree.contracts.ContractCompiler;
import io.decree.contracts.model.Contract;
import io.decree.contracts.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TlaEmitterTest {

    private static final String ACCEPTOR = "acceptor.contract";

    @ParameterizedTest
    @CsvSource({ACCEPTOR + ", 8", "toy_consensus.contract, 3"})
    void theWholeTextIsAsExpectedAndParses(String file, int size, @TempDir Path folder)
            throws IOException {
        List<GeneratedFile> modules = new TlaEmitter().emit(Golden.contract(file));
        assertEquals(size, modules.size());
        modules.forEach(module -> Golden.assertMatches(module.path(), module.text()));
        assertEquals("", Sany.complaints(folder, modules));
    }

    @Test
    void editingOneClauseChangesTheLinesThatNameItAndNoOther() {
        String before = emit(Golden.contract(ACCEPTOR)).text();
        String after =
                emit(resolved("promised > old(promised);", "promised >= old(promised);")).text();
        List<String> changed = changedLines(before, after);
        assertEquals(1, changed.size());
        assertTrue(changed.get(0).contains("Acceptor_promised'[i] >= Acceptor_promised[i]"));
        assertTrue(changed.get(0).endsWith("\\* process_1a.promise_rises"));
    }

    @Test
    void editingADefiningClauseChangesTheActionAndTheProperty() {
        String before = emit(Golden.contract(ACCEPTOR)).text();
        String after =
                emit(resolved(
                                "ensures base_moved:   base == m.base;",
                                "ensures base_moved:   base == m.low;"))
                        .text();
        List<String> changed = changedLines(before, after);
        assertEquals(2, changed.size());
        changed.forEach(line -> assertTrue(line.endsWith("\\* truncate.base_moved"), line));
    }

    /** The checker refuses such a contract (C407); a model made by hand may still have the gap. */
    @Test
    void aPlaceWithoutADefiningClauseMayBecomeAnything(@TempDir Path folder) throws IOException {
        Contract whole = Golden.contract(ACCEPTOR);
        Contract gap = Without.clause(whole, "process_2a.ballot_recorded");
        GeneratedFile module = emit(gap);
        assertTrue(module.text().contains("\\E any_ballot \\in (Ballot \\cup {0}) :"));
        assertTrue(module.text().contains("[ballot |-> any_ballot,"));
        assertEquals("", complaints(folder, gap));
        module = emit(Without.clause(whole, "process_1a.promise_recorded"));
        assertTrue(module.text().contains("/\\ \\E any \\in (Ballot \\cup {0}) :"));
    }

    @Test
    void aLogThatIsDefinedInPartMayBecomeAnythingElsewhere(@TempDir Path folder)
            throws IOException {
        Contract gap =
                resolved(
                        "ensures cells_freed:  forall s in window:"
                                + " !old(s in window) ==> votes[s] == none;",
                        "");
        assertTrue(emit(gap).text().contains("\\E any \\in [Acceptor_next_window(i) -> "));
        assertEquals("", complaints(folder, gap));
    }

    /** A truth value needs no equation. */
    @Test
    void aStatementAboutEveryElementDefinesTheArray() {
        assertTrue(decided("!decided[v]").contains("       FALSE  "));
        assertTrue(decided("decided[v]").contains("       TRUE  "));
    }

    private static String decided(String statement) {
        String text =
                Golden.text("toy_consensus.contract")
                        .replace("changes decided[m.value];", "changes decided;")
                        .replace(
                                "ensures value_decided: decided[m.value];",
                                "ensures value_decided: forall v in Value: " + statement + ";");
        String module = emit(resolve(text)).text();
        assertFalse(module.contains("no clause defines it"), module);
        return module;
    }

    @Test
    void namesThatMeanSomethingInTheModuleAreAvoided(@TempDir Path folder) throws IOException {
        String text =
                Golden.text("toy_consensus.contract")
                        .replace("decided", "memory")
                        .replace("vote_of", "state")
                        .replace("cast_vote", "restart")
                        .replace("(m: ", "(call: ")
                        .replace("m.", "call.");
        Contract contract = resolve(text);
        assertEquals("", complaints(folder, contract));
    }

    @Test
    void everyClauseIsNamedAndCarriedDataIsLeftOut() {
        Contract contract = Golden.contract(ACCEPTOR);
        String text = emit(contract).text();
        contract.components().get(0).handlers().stream()
                .flatMap(handler -> handler.cases().stream())
                .flatMap(row -> row.ensures().stream())
                .forEach(c -> assertTrue(text.contains("\\* " + c.id()), c.id()));
        assertTrue(text.contains("\\* process_2a.digest_recorded: carried data, not modelled"));
        assertFalse(text.contains("digest |->"));
    }

    @Test
    void antecedentsOfActionPropertiesSayTheirName() {
        Contract contract = Golden.contract(ACCEPTOR);
        List<String> ids = TlaEmitter.antecedents(contract, contract.components().get(0));
        assertTrue(ids.contains("Acceptor.failure_is_final"));
        String text = emit(contract).text();
        ids.forEach(id -> assertTrue(text.contains("implied(\"" + id + "\", "), id));
    }

    private static Contract resolved(String passage, String replacement) {
        String text = Golden.text(ACCEPTOR);
        assertTrue(text.contains(passage), passage);
        return resolve(text.replace(passage, replacement));
    }

    private static Contract resolve(String text) {
        var compilation = ContractCompiler.resolve(new SourceFile(ACCEPTOR, text));
        return compilation
                .contract()
                .orElseThrow(() -> new AssertionError(compilation.diagnostics()));
    }

    private static List<String> changedLines(String before, String after) {
        List<String> known = Arrays.asList(before.split("\n", -1));
        return Arrays.stream(after.split("\n", -1)).filter(l -> !known.contains(l)).toList();
    }

    private static GeneratedFile emit(Contract contract) {
        List<GeneratedFile> modules = new TlaEmitter().emit(contract);
        return modules.get(modules.size() - 1);
    }

    private static String complaints(Path folder, Contract contract) throws IOException {
        return Sany.complaints(folder, new TlaEmitter().emit(contract));
    }
}
