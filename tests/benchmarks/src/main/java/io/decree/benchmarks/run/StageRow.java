package io.decree.benchmarks.run;

import io.decree.benchmarks.Setting;
import io.decree.benchmarks.breakdown.Breakdown;
import io.decree.benchmarks.breakdown.Stage;
import java.util.Arrays;
import java.util.List;
import org.HdrHistogram.Histogram;

/**
 * How much of the time of operations went into one stage, in one measurement.
 *
 * @param subject the system
 * @param durability what an acknowledgement means
 * @param valueBytes how long each value was
 * @param window how many operations were under way; 0 for an open loop
 * @param rate how many operations were due each second; 0 for a closed loop
 * @param repeat which repeat
 * @param stage its name
 * @param operations how many were split into stages
 * @param passedOver how many could not be
 * @param meanMicros the mean, in microseconds: the stages' means add up to the operations'
 * @param p50Micros half of the operations took at most this
 * @param p99Micros 99 of 100
 * @param p999Micros 999 of 1000
 */
public record StageRow(
        String subject,
        String durability,
        int valueBytes,
        int window,
        int rate,
        int repeat,
        String stage,
        long operations,
        long passedOver,
        double meanMicros,
        double p50Micros,
        double p99Micros,
        double p999Micros) {

    private static final double MICRO = 1e3;

    static List<StageRow> of(
            Setting setting, Plan plan, int window, int rate, Breakdown breakdown) {
        return Arrays.stream(Stage.values())
                .map(stage -> of(setting, plan, window, rate, breakdown, stage))
                .toList();
    }

    private static StageRow of(
            Setting setting, Plan plan, int window, int rate, Breakdown breakdown, Stage stage) {
        Histogram times = breakdown.times(stage);
        return new StageRow(
                setting.subject(),
                setting.durability().toString(),
                setting.valueBytes(),
                window,
                rate,
                plan.repeat(),
                stage.toString(),
                times.getTotalCount(),
                breakdown.passedOver(),
                times.getMean() / MICRO,
                times.getValueAtPercentile(50) / MICRO,
                times.getValueAtPercentile(99) / MICRO,
                times.getValueAtPercentile(99.9) / MICRO);
    }
}
