package io.decree.codegen.jml;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.codegen.java.Sample;
import org.junit.jupiter.api.Test;

class JmlEmitterTest {

    @Test
    void noPlaceholderSurvives() {
        String text = new JmlEmitter().emit(Sample.contract()).get(0).text();
        assertFalse(text.contains("Placeholder"));
        assertTrue(text.contains("/*@ spec_public @*/"));
    }
}
