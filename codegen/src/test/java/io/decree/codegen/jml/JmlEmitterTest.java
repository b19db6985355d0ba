package io.decree.codegen.jml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.decree.codegen.java.Sample;
import org.junit.jupiter.api.Test;

class JmlEmitterTest {

    @Test
    void show() {
        new JmlEmitter()
                .emit(Sample.contract())
                .forEach(f -> System.out.println(f.path() + "\n" + f.text()));
        assertEquals(1, 1);
    }
}
