package io.decree.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.codegen.index.ClauseEntry;
import io.decree.codegen.index.ClauseIndex;
import io.decree.codegen.index.Traceability;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The catalogue, the contracts and the traceability page agree. */
class TraceabilityTest {

    private static final Path PAGE =
            Path.of("").toAbsolutePath().getParent().resolve("docs/traceability.md");

    @Test
    void everyIdOfThePresentListsHasItsPlace() throws IOException {
        assertEquals(List.of(), Traceability.read(PAGE).problems(Workspaces.index()));
    }

    @Test
    void atLeast18ContractsOfProcess2aAreProvedClauses() throws IOException {
        ClauseIndex index = Workspaces.index();
        long proved =
                index.all().stream()
                        .filter(entry -> !entry.kind().equals("safety"))
                        .filter(entry -> !entry.kind().equals("example"))
                        .map(ClauseEntry::catalogue)
                        .flatMap(List::stream)
                        .filter(id -> id.startsWith("2a-"))
                        .distinct()
                        .count();
        assertTrue(proved >= 18, "only " + proved + " ids of the 2a list are proved clauses");
    }
}
