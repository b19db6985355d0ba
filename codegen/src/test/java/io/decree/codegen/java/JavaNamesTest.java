package io.decree.codegen.java;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class JavaNamesTest {

    @Test
    void underscoresBecomeHumps() {
        assertEquals("process2a", JavaNames.camel("process_2a"));
        assertEquals("catchUp", JavaNames.camel("catch_up"));
        assertEquals("CatchUp", JavaNames.pascal("catch_up"));
        assertEquals("m", JavaNames.camel("m"));
    }

    @Test
    void aNameThatJavaReservesIsLengthened() {
        assertEquals("newField", JavaNames.camel("new"));
    }

    @Test
    void humpsAndUnderscoresBecomeConstants() {
        assertEquals("CATCH_UP", JavaNames.upper("CatchUp"));
        assertEquals("FROM_LOG", JavaNames.upper("from_log"));
        assertEquals("P2B", JavaNames.upper("P2b"));
        assertEquals("REPLY_P1B", "REPLY_" + JavaNames.upper("P1b"));
        assertEquals("PROCESS_2A", JavaNames.upper("process_2a"));
    }
}
