package io.decree.codegen.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.contracts.model.Contract;
import io.decree.contracts.model.Protocol;
import io.decree.contracts.source.SourceFile;
import io.decree.contracts.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceabilityTest {

    @TempDir Path folder;

    @Test
    void theCatalogueHas144Contracts() {
        assertEquals(144, Catalogue.ids().size());
        assertEquals("2a-01", Catalogue.ids().get(0));
        assertEquals("1a-1", Catalogue.ids("1a").get(0));
        assertThrows(IllegalArgumentException.class, () -> Catalogue.ids("zz"));
    }

    @Test
    void anIdWithoutClauseAndRowIsMissed() throws IOException {
        List<String> problems = page(rows("all").replace("| 1a-3 |", "| sn-3 |")).problems(index());

        assertEquals(
                List.of("1a-3 has neither a clause nor a row in the traceability page"), problems);
    }

    @Test
    void aRowForAWholeContractContradictsAClause() throws IOException {
        assertEquals(
                List.of("2a-07 is a clause, yet the page says all of it is elsewhere"),
                page(rows("all")).problems(index("2a-07")));
    }

    @Test
    void aRowForAPartNeedsAClauseForTheOther() throws IOException {
        String page = rows("all").replace("| 2a-07 | all", "| 2a-07 | digest");

        assertTrue(page(page).problems(index("2a-07")).isEmpty());
        assertEquals(
                List.of("2a-07 is partly elsewhere, yet no clause holds the other part"),
                page(page).problems(index()));
    }

    @Test
    void anIdThatNoListHasIsRefusedInBothPlaces() throws IOException {
        String page = rows("all") + "| 2a-27 | all | nowhere | none |\n";

        assertEquals(
                List.of(
                        "P.s names 1a-13, which no catalogue list has",
                        "the traceability page names 2a-27, which no list has"),
                page(page).problems(index("1a-13")));
    }

    @Test
    void aSpanOfIdsGivesEachItsPlace() throws IOException {
        Traceability page = page("| rd-1 … rd-12 | Reads |\n");

        assertEquals("Reads", page.find("rd-7").orElseThrow().place());
    }

    private static String rows(String part) {
        StringBuilder text = new StringBuilder();
        Traceability.PRESENT.stream()
                .flatMap(list -> Catalogue.ids(list).stream())
                .forEach(id -> text.append("| " + id + " | " + part + " | there | why |\n"));
        return text.toString();
    }

    private Traceability page(String text) throws IOException {
        return Traceability.read(Files.writeString(folder.resolve("page.md"), text));
    }

    private static ClauseIndex index(String... ids) {
        Protocol.Safety safety =
                new Protocol.Safety("P.s", "s", List.of(ids), List.of(), Span.NONE);
        Protocol protocol = new Protocol("P", List.of(safety), List.of(), Span.NONE);
        return new ClauseIndex(
                List.of(
                        new Contract(
                                "a",
                                new SourceFile("a.contract", ""),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(protocol),
                                List.of())));
    }
}
