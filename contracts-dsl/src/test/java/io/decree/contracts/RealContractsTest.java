package io.decree.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.decree.contracts.model.Component;
import io.decree.contracts.model.Contract;
import io.decree.contracts.model.Handler;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The contracts of the project have no findings, and their model says what they say. */
class RealContractsTest {

    private static Contract compiled(Path path) {
        Compilation result = ContractCompiler.compile(Contracts.read(path));
        assertEquals(List.of(), result.diagnostics());
        return result.contract().orElseThrow();
    }

    @Test
    void the_acceptor_has_its_seven_handlers() {
        Component acceptor = compiled(Contracts.ACCEPTOR).components().get(0);
        assertEquals(
                List.of(
                        "process_1a",
                        "process_2a",
                        "truncate",
                        "recover_promise",
                        "recover_vote",
                        "finish_recovery",
                        "fail_storage"),
                acceptor.handlers().stream().map(Handler::name).toList());
    }

    @Test
    void the_toy_has_its_two_handlers() {
        Component box = compiled(Contracts.TOY).components().get(0);
        assertEquals(
                List.of("cast_vote", "decide"),
                box.handlers().stream().map(Handler::name).toList());
    }
}
