package io.decree.codegen.jml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.codegen.GeneratedFile;
import io.decree.codegen.java.Sample;
import io.decree.codegen.testing.Golden;
import io.decree.codegen.testing.JavaCompile;
import io.decree.contracts.model.Contract;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JmlEmitterTest {

    private static final List<String> CONTRACTS =
            List.of("acceptor.contract", "toy_consensus.contract");

    @ParameterizedTest
    @ValueSource(strings = {"acceptor.contract", "toy_consensus.contract"})
    void theWholeTextIsAsExpectedAndCompiles(String file, @TempDir Path folder) throws IOException {
        List<GeneratedFile> files = emit(Golden.contract(file));
        assertEquals(2, files.size());
        for (GeneratedFile generated : files) {
            Golden.assertMatches(name(generated), generated.text());
        }
        GeneratedFile java = files.get(0);
        assertEquals("", JavaCompile.messages(folder, Map.of(java.path(), java.text())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"acceptor.contract", "toy_consensus.contract"})
    void emittedJmlKeepsToTheCommonSubset(String file) {
        for (GeneratedFile generated : emit(Golden.contract(file))) {
            assertEquals(List.of(), JmlLint.check(generated.text()), generated.path());
        }
    }

    @Test
    void noPlaceholderSurvives() {
        for (String file : CONTRACTS) {
            for (GeneratedFile generated : emit(Golden.contract(file))) {
                assertFalse(generated.text().contains("Placeholder"), generated.path());
            }
        }
    }

    @Test
    void aHandmadeModelCompilesToo(@TempDir Path folder) throws IOException {
        GeneratedFile java = emit(Sample.contract()).get(0);
        assertEquals("", JavaCompile.messages(folder, Map.of(java.path(), java.text())));
        assertTrue(java.text().contains("&lt;of&gt; votes &amp; {@code more}"));
    }

    @Test
    void editingOneClauseChangesTheLineThatNamesItAndNoOther() {
        String before = text(Golden.contract("acceptor.contract"));
        String after =
                text(
                        Golden.edited(
                                "acceptor.contract",
                                "promised > old(promised)",
                                "promised >= old(promised)"));
        List<String> changed = changedLines(before, after);
        assertEquals(1, changed.size());
        assertTrue(changed.get(0).contains("ensures promised >= \\old(promised);"));
        assertTrue(changed.get(0).endsWith("// process_1a.promise_rises"));
    }

    @Test
    void everyClauseOfAHandlerIsNamedInTheText() {
        Contract contract = Golden.contract("acceptor.contract");
        String text = text(contract);
        contract.components().get(0).handlers().stream()
                .flatMap(handler -> handler.cases().stream())
                .flatMap(row -> row.ensures().stream())
                .forEach(c -> assertTrue(text.contains("// " + c.id() + "\n"), c.id()));
        contract.components().get(0).invariants().stream()
                .forEach(c -> assertTrue(text.contains("// " + c.id() + "\n"), c.id()));
    }

    private static List<String> changedLines(String before, String after) {
        List<String> known = Arrays.asList(before.split("\n", -1));
        return Arrays.stream(after.split("\n", -1)).filter(l -> !known.contains(l)).toList();
    }

    private static String text(Contract contract) {
        return emit(contract).get(0).text();
    }

    private static List<GeneratedFile> emit(Contract contract) {
        return new JmlEmitter().emit(contract);
    }

    private static String name(GeneratedFile file) {
        return file.path().substring(file.path().lastIndexOf('/') + 1);
    }
}
