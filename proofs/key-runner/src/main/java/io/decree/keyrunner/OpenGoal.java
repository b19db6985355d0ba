/*
 * Copyright the Decree authors.
 * SPDX-License-Identifier: GPL-2.0-only
 */
package io.decree.keyrunner;

import java.util.List;

/**
 * Something that is left to show.
 *
 * @param path the branches on the way to it, in KeY's words
 * @param statement the last Java statement on that way, with its file and line; empty when none
 * @param formulas what is to be shown, shortened
 */
public record OpenGoal(List<String> path, String statement, List<String> formulas) {

    /** Copies the lists. */
    public OpenGoal {
        path = List.copyOf(path);
        formulas = List.copyOf(formulas);
    }
}
