/*
 * Copyright the Decree authors.
 * SPDX-License-Identifier: GPL-2.0-only
 */
package io.decree.keyrunner;

import java.util.Locale;

/** One line for each contract, for a person who waits. */
final class Progress {

    private Progress() {}

    @SuppressWarnings("SystemOut") // the driver passes these lines on
    static void report(ContractResult result) {
        System.out.printf(
                Locale.ROOT,
                "%s#%s#%d %s, %,d steps, %.1f s%n",
                result.className(),
                result.method(),
                result.number(),
                result.verdict().name().toLowerCase(Locale.ROOT),
                result.steps(),
                result.cpuMillis() / 1000.0);
    }
}
