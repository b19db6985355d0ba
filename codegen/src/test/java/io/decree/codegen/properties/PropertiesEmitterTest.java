package io.decree.codegen.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.codegen.GeneratedFile;
import io.decree.codegen.jml.JmlEmitter;
import io.decree.codegen.monitor.MonitorEmitter;
import io.decree.codegen.testing.Golden;
import io.decree.codegen.testing.JavaCompile;
import io.decree.codegen.testing.SupportSources;
import io.decree.contracts.model.Contract;
import io.decree.contracts.model.Example;
import io.decree.contracts.model.Field;
import io.decree.contracts.model.Handler;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PropertiesEmitterTest {

    @ParameterizedTest
    @ValueSource(strings = {"acceptor.contract", "toy_consensus.contract"})
    void theWholeTextIsAsExpectedAndCompiles(String file, @TempDir Path folder) throws IOException {
        Contract contract = Golden.contract(file);
        List<GeneratedFile> tests = new PropertiesEmitter().emit(contract);
        tests.forEach(f -> Golden.assertMatches(name(f), f.text()));
        List<GeneratedFile> files = new ArrayList<>(new JmlEmitter().emit(contract));
        files.addAll(new MonitorEmitter().emit(contract));
        files.addAll(tests);
        assertEquals("", JavaCompile.messages(folder, SupportSources.with(files)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"acceptor.contract", "toy_consensus.contract"})
    void theListNamesAPropertyForEachHandlerAndAllExamples(String file) {
        Contract contract = Golden.contract(file);
        var component = contract.components().get(0);
        List<String> lines = text(contract, "Properties.list").lines().skip(1).toList();
        List<String> labels = lines.stream().map(l -> l.substring(l.indexOf(' ') + 1)).toList();
        List<String> expected = new ArrayList<>();
        expected.add(component.name() + ".constructor keeps every clause");
        for (Handler handler : component.handlers()) {
            expected.add(handler.name() + " keeps every clause");
            handler.examples().stream().map(Example::id).forEach(expected::add);
        }
        assertEquals(expected, labels);
    }

    @Test
    void statesAndCallsThatMakeBallotsCompile(@TempDir Path folder) throws IOException {
        Contract contract =
                Golden.edited(
                        "acceptor.contract",
                        "invariant group_is_real: group != none;",
                        "invariant group_is_real: group != none;\n"
                                + "  invariant next_is_higher: next(promised, self) > promised;");
        assertTrue(text(contract, "State.java").contains("Ballots.next(this.promised, this.self)"));
        List<GeneratedFile> files = new ArrayList<>(new JmlEmitter().emit(contract));
        files.addAll(new MonitorEmitter().emit(contract));
        files.addAll(new PropertiesEmitter().emit(contract));
        assertEquals("", JavaCompile.messages(folder, SupportSources.with(files)));
    }

    @Test
    void anEditedInvariantChangesTheStatesThatAreMadeAndTheMonitor() {
        Contract before = Golden.contract("acceptor.contract");
        Contract after =
                Golden.edited(
                        "acceptor.contract",
                        "votes[s].ballot <= promised;",
                        "votes[s].ballot < promised || votes[s].ballot == promised;");
        assertNotEquals(text(before, "State.java"), text(after, "State.java"));
        assertTrue(text(after, "State.java").contains("// Acceptor.promise_covers_votes"));
        assertEquals(text(before, "Calls.java"), text(after, "Calls.java"));
        assertNotEquals(
                new MonitorEmitter().emit(before).get(0).text(),
                new MonitorEmitter().emit(after).get(0).text());
    }

    @Test
    void anEditedExampleChangesItsTest() {
        Contract after =
                Golden.edited("acceptor.contract", "slot = 5, value = 42", "slot = 6, value = 42");
        String text = text(after, "Properties.java");
        int at = text.indexOf("public void process2aHoleIsLegal()");
        assertTrue(text.substring(at, at + 900).contains("6, 42, 0, 0"), text.substring(at));
    }

    @Test
    void anEditedCoverageHintChangesTheDemandedShares() {
        Contract after =
                Golden.edited(
                        "acceptor.contract", "cover each case >= 2%", "cover each case >= 3%");
        assertTrue(
                text(after, "Properties.java")
                        .contains("coverage.check(\"grant\").percentage(share -> share >= 3);"));
    }

    @Test
    void aFieldIsDrawnAfterTheFieldsItsBiasLooksAt() {
        Handler handler =
                Golden.contract("acceptor.contract").components().get(0).handlers().get(0);
        List<String> order = DrawOrder.of(handler).stream().map(Field::name).toList();
        assertEquals(List.of("group", "epoch", "ballot", "from", "start"), order);
    }

    @Test
    void onlyThePropertiesKnowTheEngine() {
        Contract contract = Golden.contract("acceptor.contract");
        for (GeneratedFile file : new PropertiesEmitter().emit(contract)) {
            boolean engine = file.path().endsWith("Properties.java");
            assertEquals(engine, file.text().contains("net.jqwik"), file.path());
        }
    }

    private static String text(Contract contract, String end) {
        return new PropertiesEmitter()
                .emit(contract).stream()
                        .filter(f -> f.path().endsWith(end))
                        .findFirst()
                        .orElseThrow()
                        .text();
    }

    private static String name(GeneratedFile file) {
        return file.path().substring(file.path().lastIndexOf('/') + 1);
    }
}
