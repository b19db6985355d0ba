package io.decree.benchmarks.run;

import io.decree.benchmarks.Setting;
import org.HdrHistogram.AbstractHistogram;
import org.HdrHistogram.Histogram;

/** Makes rows of what was counted. */
final class Rows {

    private static final double MICRO = 1e3;

    private Rows() {}

    /** The row of a load that could not be measured. */
    static Row failed(Setting setting, Plan plan, int window, int rate, String why) {
        AbstractHistogram nothing = new Histogram(1);
        return of(
                setting,
                plan,
                new Loaded(window, rate, plan.measureMillis() / 1e3, nothing, 0, why),
                Usage.NONE,
                -1,
                -1);
    }

    /** What a load came to. */
    record Loaded(
            int window,
            int rate,
            double seconds,
            AbstractHistogram latencies,
            long failures,
            String verdict) {}

    static Row of(
            Setting setting,
            Plan plan,
            Loaded load,
            Usage used,
            double flushesPerSecond,
            double otherProcessors) {
        AbstractHistogram latencies = load.latencies();
        double count = Math.max(1, latencies.getTotalCount());
        return new Row(
                setting.subject(),
                plan.label(),
                setting.topology().name(),
                setting.members(),
                setting.durability().toString(),
                setting.valueBytes(),
                plan.isInline() && load.window() > 0 ? "inline" : "thread",
                load.window(),
                load.rate(),
                plan.repeat(),
                load.seconds(),
                latencies.getTotalCount() / load.seconds(),
                latencies.getValueAtPercentile(50) / MICRO,
                latencies.getValueAtPercentile(99) / MICRO,
                latencies.getValueAtPercentile(99.9) / MICRO,
                latencies.getMaxValue() / MICRO,
                used.cpuNanos() / MICRO / count,
                used.allocatedBytes() / count,
                used.memberBytes() / count,
                used.collections(),
                used.collectionMillis(),
                flushesPerSecond,
                otherProcessors,
                load.failures(),
                load.verdict());
    }
}
