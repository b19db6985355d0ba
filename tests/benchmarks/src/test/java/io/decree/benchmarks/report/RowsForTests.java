package io.decree.benchmarks.report;

import io.decree.benchmarks.run.Row;

/** Rows that nobody measured. */
public final class RowsForTests {

    private static final double QUIET = 0.125;

    private RowsForTests() {}

    public static Row row(String subject, String durability, int window, double ops, int repeat) {
        return row(subject, "", durability, window, ops, repeat, QUIET, "ok");
    }

    public static Row bad(String verdict) {
        return row("decree", "", "memory", 1, 1000, 1, QUIET, verdict);
    }

    public static Row busy(double others) {
        return row("decree", "", "memory", 1, 1000, 2, others, "ok");
    }

    public static Row labelled(String label, double ops, int repeat) {
        return row("decree", label, "memory", 1, ops, repeat, QUIET, "ok");
    }

    /** One of an open loop. */
    public static Row due(String subject, int rate, double p99Micros) {
        return row(subject, "", "durable", 0, rate, rate, 1, p99Micros, QUIET, "ok");
    }

    private static Row row(
            String subject,
            String label,
            String durability,
            int window,
            double ops,
            int repeat,
            double others,
            String verdict) {
        return row(subject, label, durability, window, 0, ops, repeat, 20, others, verdict);
    }

    private static Row row(
            String subject,
            String label,
            String durability,
            int window,
            int rate,
            double ops,
            int repeat,
            double p99Micros,
            double others,
            String verdict) {
        return new Row(
                subject,
                label,
                "ONE",
                3,
                durability,
                64,
                "thread",
                window,
                rate,
                repeat,
                1,
                ops,
                1.5,
                p99Micros,
                300,
                4000,
                1.25,
                0.5,
                0.25,
                1,
                2,
                -1,
                others,
                0,
                verdict);
    }
}
