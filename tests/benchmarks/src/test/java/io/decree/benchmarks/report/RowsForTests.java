package io.decree.benchmarks.report;

import io.decree.benchmarks.run.Row;

/** Rows that nobody measured. */
public final class RowsForTests {

    private RowsForTests() {}

    public static Row row(String subject, String durability, int window, double ops, int repeat) {
        return row(subject, durability, window, ops, repeat, "ok");
    }

    public static Row bad(String verdict) {
        return row("decree", "memory", 1, 1000, 1, verdict);
    }

    private static Row row(
            String subject, String durability, int window, double ops, int repeat, String verdict) {
        return new Row(
                subject,
                "",
                "ONE",
                3,
                durability,
                64,
                "thread",
                window,
                0,
                repeat,
                1,
                ops,
                1.5,
                20,
                300,
                4000,
                1.25,
                0.5,
                0.25,
                1,
                2,
                -1,
                0.125,
                0,
                verdict);
    }
}
