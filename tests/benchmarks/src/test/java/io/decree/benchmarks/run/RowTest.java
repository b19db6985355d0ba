package io.decree.benchmarks.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.decree.benchmarks.report.RowsForTests;
import org.junit.jupiter.api.Test;

final class RowTest {

    @Test
    void aRowSurvivesItsLine() {
        Row row = RowsForTests.row("decree", "durable", 64, 1000.5, 1);
        assertEquals(row, Row.parse(row.line()));
    }

    @Test
    void aCommaInAVerdictMakesNoColumn() {
        Row row = RowsForTests.bad("DIFFERENT: [1, 2]");
        assertEquals("DIFFERENT: [1; 2]", Row.parse(row.line()).verdict());
        assertFalse(row.isGood());
    }

    @Test
    void aLineOfAnotherReleaseIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Row.parse("decree,64"));
    }
}
