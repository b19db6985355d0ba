package io.decree.tla.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TlaValueTest {

    @Test
    void recordsFunctionsAndSequencesAreTables() {
        assertEquals("{ a = 1, b = x }", TlaValue.parse("[a |-> 1, b |-> \"x\"]").text());
        assertEquals("{ n1 = 0, n2 = {} }", TlaValue.parse("(n1 :> 0 @@ n2 :> {})").text());
        assertEquals("{ 1 = TRUE, 2 = FALSE }", TlaValue.parse("<<TRUE, FALSE>>").text());
    }

    @Test
    void setsAndIntervalsAreSets() {
        assertEquals("{1, 2, 3}", TlaValue.parse("1..3").text());
        assertEquals("{{}, {v1}}", TlaValue.parse("{{}, {v1}}").text());
    }

    @Test
    void aValueMayStandOnSeveralLines() {
        TlaValue value =
                TlaValue.parse("[ message |->\n    {[ballot |-> 2]},\n  case |-> \"accept\" ]");
        assertEquals("accept", value.at("case").orElseThrow().text());
        assertEquals("{{ ballot = 2 }}", value.at("message").orElseThrow().text());
    }

    @Test
    void nonsenseIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> TlaValue.parse("[a = 1]"));
        assertThrows(IllegalArgumentException.class, () -> TlaValue.parse("1 2"));
    }

    @Test
    void missingEntriesAreAbsent() {
        assertEquals(true, new TlaValue.Table(Map.of()).at("x").isEmpty());
        assertEquals(true, new TlaValue.Atom("x").at("x").isEmpty());
    }
}
