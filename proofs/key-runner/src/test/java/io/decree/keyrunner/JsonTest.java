/*
 * Copyright the Decree authors.
 * SPDX-License-Identifier: GPL-2.0-only
 */
package io.decree.keyrunner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {

    @Test
    void textsAreQuotedAndEscaped() {
        assertEquals("\"a\\\"b\\\\c\\nd\\u0009\"", Json.write("a\"b\\c\nd\t"));
    }

    @Test
    void mapsAndListsNest() {
        assertEquals("{\"a\": [1,\n true]}", Json.write(Map.of("a", List.of(1, true))));
    }
}
