package io.decree.core.acceptor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.contracts.Compilation;
import io.decree.contracts.ContractCompiler;
import io.decree.contracts.analysis.ExampleText;
import io.decree.contracts.eval.Interpreter;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Contract;
import io.decree.contracts.model.Example;
import io.decree.contracts.model.Handler;
import io.decree.contracts.source.SourceFile;
import io.decree.core.acceptor.contract.AcceptorContract;
import io.decree.core.acceptor.contract.AcceptorMonitor;
import io.decree.core.contract.ContractViolation;
import io.decree.core.contract.Fault;
import io.decree.core.wrong.WrongBody;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a violation tells, and that the example at its end can be pasted into the contract. */
class ViolationTest {

    private static final Path CONTRACT =
            Path.of("../core-generated/src/main/contracts/acceptor.contract");
    private static final long BALLOT = 65_537;

    @TempDir private Path folder;

    @Test
    void theMessageSpeaksInTheContractsTerms() throws Exception {
        ContractViolation found = wrongValueRecorded();
        assertEquals("process_2a.value_recorded", found.clause());
        assertEquals("acceptor.contract:" + line("ensures value_recorded"), found.place());
        List<String> lines = found.getMessage().lines().toList();
        assertEquals(
                "process_2a.value_recorded is broken ("
                        + found.place()
                        + ", the handler is at fault)",
                lines.get(0));
        assertEquals(
                "  message  P2a { group = 1, epoch = 0, from = 1, ballot = 65_537, slot = 6,"
                        + " value = 42, digest = 0, handle = 9 }",
                lines.get(1));
        assertEquals(
                "  before   self = 0, group = 1, epoch = 0, voter[0] = true, voter[1] = true,"
                        + " capacity = 8, base = 5, low = 5, fitness = fit, promised = none",
                lines.get(2));
        assertEquals(
                "  after    promised = 65_537, votes[6].ballot = 65_537, votes[6].value = 43,"
                        + " votes[6].handle = 9",
                lines.get(3));
        assertEquals(
                "  outbox   reply = P2b, held = true, reply.epoch = 0, reply.ballot = 65_537,"
                        + " reply.slot = 6, reply.value = 42, alarm = none,"
                        + " persist = promised and votes",
                lines.get(4));
        assertTrue(found.getMessage().endsWith(found.example()), found.getMessage());
    }

    @Test
    void theExampleCanBePastedIntoTheContract() throws Exception {
        ContractViolation found = wrongValueRecorded();
        Contract contract = compiledWith(found.example());
        Example pasted =
                contract.components().get(0).handlers().stream()
                        .flatMap(h -> h.examples().stream())
                        .filter(e -> e.id().equals("process_2a.keeps_value_recorded"))
                        .findFirst()
                        .orElseThrow();
        assertEquals("process_2a.accept", pasted.expected().id());
        assertEquals(7, pasted.given().size());
        assertEquals(6, pasted.message().size());
    }

    @Test
    void theExampleIsWrittenAsTheCompilerWritesIt() throws Exception {
        ContractViolation found = wrongValueRecorded();
        Component component = compiledWith(found.example()).components().get(0);
        Handler handler =
                component.handlers().stream()
                        .filter(h -> h.name().equals("process_2a"))
                        .findFirst()
                        .orElseThrow();
        Example pasted =
                handler.examples().stream()
                        .filter(e -> e.label().equals("keeps_value_recorded"))
                        .findFirst()
                        .orElseThrow();
        Interpreter interpreter = new Interpreter(component);
        assertEquals(
                ExampleText.of(
                        "keeps_value_recorded",
                        interpreter.stateOf(pasted),
                        interpreter.callOf(handler, pasted),
                        "accept"),
                found.example());
    }

    @Test
    void aWrongCaseIsToldWithTheRightOne() throws Exception {
        WrongBody wrong =
                WrongBody.of(
                        folder,
                        Acceptor.class,
                        "return TRUNCATE_BACKWARDS;",
                        "return TRUNCATE_INCONSISTENT;");
        ContractViolation found =
                assertThrows(
                        ContractViolation.class,
                        () -> new AcceptorMonitor(fit(wrong)).truncate(4, 4));
        assertEquals("truncate.backwards: outcome", found.clause());
        assertTrue(
                found.getMessage().contains("  taken    inconsistent, expected backwards\n"),
                found.getMessage());
        assertTrue(found.example().endsWith("when { base = 4, low = 4 } then backwards;\n"));
    }

    @Test
    void aHandlerThatThrowsIsAtFault() throws Exception {
        WrongBody wrong =
                WrongBody.of(
                        folder,
                        Acceptor.class,
                        "return TRUNCATE_BACKWARDS;",
                        "throw new IllegalStateException(\"backwards\");");
        ContractViolation found =
                assertThrows(
                        ContractViolation.class,
                        () -> new AcceptorMonitor(fit(wrong)).truncate(4, 4));
        assertEquals("truncate.backwards: returns", found.clause());
        assertEquals("backwards", found.getCause().getMessage());
    }

    @Test
    void aCallerThatBreaksItsDutyIsNamed() throws IOException {
        AcceptorMonitor monitor = new AcceptorMonitor(fit(right()));
        ContractViolation found =
                assertThrows(
                        ContractViolation.class,
                        () -> monitor.process2a(1, 0, 1, BALLOT, 6, 0, 0, 0));
        assertEquals("process_2a.value_is_real", found.clause());
        assertEquals(Fault.CALLER, found.fault());
        assertEquals("acceptor.contract:" + line("requires value_is_real"), found.place());
        assertTrue(found.example().startsWith("    // refused as long as"), found.example());
    }

    @Test
    void aMessageOutsideItsTypeIsTheCallersFault() {
        AcceptorMonitor monitor = new AcceptorMonitor(fit(right()));
        ContractViolation found =
                assertThrows(
                        ContractViolation.class,
                        () -> monitor.process2a(1, 0, 7, BALLOT, 6, 42, 0, 0));
        assertEquals("P2a.from: type", found.clause());
        assertEquals(Fault.CALLER, found.fault());
        assertEquals("", found.example());
    }

    private ContractViolation wrongValueRecorded() throws Exception {
        WrongBody wrong =
                WrongBody.of(
                        folder,
                        Acceptor.class,
                        "return PROCESS_2A_ACCEPT;",
                        "votesValue[cell]++;\n        return PROCESS_2A_ACCEPT;");
        AcceptorMonitor monitor = new AcceptorMonitor(fit(wrong));
        return assertThrows(ContractViolation.class, () -> vote(monitor));
    }

    private static int vote(AcceptorMonitor monitor) {
        return monitor.process2a(1, 0, 1, BALLOT, 6, 42, 0, 9);
    }

    private static AcceptorContract fit(WrongBody body) {
        boolean[] voter = {true, true, false, false, false, false, false};
        AcceptorContract core = body.create(AcceptorContract.class, 0, 1L, 0L, voter, 8, 5L, 5L);
        core.finishRecovery();
        return core;
    }

    private WrongBody right() {
        try {
            String line = "return TRUNCATE_BACKWARDS;";
            return WrongBody.of(folder, Acceptor.class, line, line);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Contract compiledWith(String example) throws IOException {
        String text = Files.readString(CONTRACT);
        int handler = text.indexOf("handler process_2a(");
        int place = text.indexOf("    generate {", handler);
        String pasted = text.substring(0, place) + example + text.substring(place);
        Compilation compilation =
                ContractCompiler.compile(new SourceFile("acceptor.contract", pasted));
        return compilation
                .contract()
                .orElseThrow(() -> new AssertionError(compilation.diagnostics().toString()));
    }

    private static int line(String clause) throws IOException {
        List<String> lines = Files.readAllLines(CONTRACT);
        int from = 0;
        while (!lines.get(from).contains("handler process_2a(")) {
            from++;
        }
        while (!lines.get(from).contains(clause)) {
            from++;
        }
        return from + 1;
    }
}
