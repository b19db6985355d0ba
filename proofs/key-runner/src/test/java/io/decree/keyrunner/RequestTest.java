/*
 * Copyright the Decree authors.
 * SPDX-License-Identifier: GPL-2.0-only
 */
package io.decree.keyrunner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class RequestTest {

    private static Properties complete() {
        Properties properties = new Properties();
        properties.setProperty("source", "in");
        properties.setProperty("result", "out.json");
        properties.setProperty("config", "config");
        properties.setProperty("options", "a:b, c:d");
        properties.setProperty("steps", "100");
        return properties;
    }

    @Test
    void aCompleteRequestIsRead() {
        Request request = Request.of(complete());
        assertEquals(List.of("a:b", "c:d"), request.options());
        assertEquals(100, request.steps());
        assertTrue(request.solver().isEmpty());
    }

    @Test
    void aMissingKeyIsNamed() {
        Properties properties = complete();
        properties.remove("options");
        Exception e = assertThrows(IllegalArgumentException.class, () -> Request.of(properties));
        assertTrue(e.getMessage().contains("`options`"), e.getMessage());
    }

    @Test
    void aMisspeltKeyIsNamed() {
        Properties properties = complete();
        properties.setProperty("step", "3");
        Exception e = assertThrows(IllegalArgumentException.class, () -> Request.of(properties));
        assertTrue(e.getMessage().contains("[step]"), e.getMessage());
    }

    @Test
    void withoutArgumentsTheProgramSaysHowToUseIt() {
        assertEquals(KeyRunner.USAGE, KeyRunner.run());
    }
}
