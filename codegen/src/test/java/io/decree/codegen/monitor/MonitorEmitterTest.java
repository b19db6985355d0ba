package io.decree.codegen.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.codegen.GeneratedFile;
import io.decree.codegen.jml.JmlEmitter;
import io.decree.codegen.testing.Golden;
import io.decree.codegen.testing.JavaCompile;
import io.decree.codegen.testing.SupportSources;
import io.decree.contracts.model.Clause;
import io.decree.contracts.model.Contract;
import io.decree.contracts.model.Handler;
import io.decree.contracts.model.Promise;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonitorEmitterTest {

    @ParameterizedTest
    @ValueSource(strings = {"acceptor.contract", "toy_consensus.contract"})
    void theWholeTextIsAsExpectedAndCompiles(String file, @TempDir Path folder) throws IOException {
        Contract contract = Golden.contract(file);
        GeneratedFile monitor = new MonitorEmitter().emit(contract).get(0);
        Golden.assertMatches(name(monitor), monitor.text());
        List<GeneratedFile> files = new ArrayList<>(new JmlEmitter().emit(contract));
        files.add(monitor);
        assertEquals("", JavaCompile.messages(folder, SupportSources.with(files)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"acceptor.contract", "toy_consensus.contract"})
    void everyClauseIsCheckedUnderItsName(String file) {
        Contract contract = Golden.contract(file);
        String text = text(contract);
        var component = contract.components().get(0);
        Stream.of(
                        component.invariants().stream(),
                        component.steps().stream(),
                        component.promises().stream().map(Promise::clause),
                        component.handlers().stream().flatMap(MonitorEmitterTest::clauses))
                .flatMap(clauses -> clauses)
                .forEach(
                        c -> {
                            String call = "broken(\"" + c.id() + "\", " + c.span().line() + ")";
                            assertTrue(text.contains(call), c.id());
                        });
    }

    @Test
    void editingOneClauseChangesItsCheckAndNothingElse() {
        String before = text(Golden.contract("acceptor.contract"));
        String after =
                text(
                        Golden.edited(
                                "acceptor.contract",
                                "promised > old(promised)",
                                "promised != old(promised)"));
        List<String> known = Arrays.asList(before.split("\n", -1));
        List<String> changed =
                Arrays.stream(after.split("\n", -1)).filter(l -> !known.contains(l)).toList();
        assertEquals(List.of("        if (core.promised == before.promised) {"), changed);
        int at = after.indexOf("if (core.promised == before.promised) {");
        String check = after.substring(at, after.indexOf('}', at));
        assertTrue(check.contains("process_1a.promise_rises"), check);
    }

    private static Stream<Clause> clauses(Handler handler) {
        return Stream.of(
                        handler.requires().stream(),
                        handler.relies().stream(),
                        handler.cases().stream().flatMap(c -> c.ensures().stream()))
                .flatMap(clauses -> clauses);
    }

    private static String text(Contract contract) {
        return new MonitorEmitter().emit(contract).get(0).text();
    }

    private static String name(GeneratedFile file) {
        return file.path().substring(file.path().lastIndexOf('/') + 1);
    }
}
