package io.decree.benchmarks.verb;

import io.decree.benchmarks.Setting;
import io.decree.benchmarks.Topology;
import io.decree.benchmarks.decree.DecreeProvider;
import io.decree.benchmarks.run.Fork;
import io.decree.benchmarks.run.Plan;
import io.decree.benchmarks.run.ScaleRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Measures all sizes of some series, each in a process of its own.
 *
 * @param steps the sizes
 * @param warmMillis of each run
 * @param settleMillis of each load
 * @param measureMillis of each load
 * @param repeats how often everything is measured
 * @param tuning of all of them
 * @param directory where durable members write; null for the usual place
 */
record ScaleCampaign(
        List<Step> steps,
        int warmMillis,
        int settleMillis,
        int measureMillis,
        int repeats,
        Map<String, String> tuning,
        Path directory) {

    /** Members that are behind while they write snapshots take longer. */
    private static final int PATIENCE_MILLIS = 30_000;

    /** Measures it all. */
    void run(List<String> jvmOptions, Consumer<String> progress, Consumer<ScaleRow> rows)
            throws IOException {
        List<Step> turns = new ArrayList<>(steps);
        for (int repeat = 1; repeat <= repeats; repeat++) {
            for (Step step : turns) {
                progress.accept(
                        "bench: %d/%d: %s %s, %s"
                                .formatted(
                                        repeat,
                                        repeats,
                                        step.series(),
                                        step.size(),
                                        step.durability()));
                Fork.ofThis(options(step, jvmOptions))
                        .runScale(setting(step), plan(step, repeat), rows);
            }
            Collections.reverse(turns);
        }
    }

    /** The last word about the heap holds. */
    private static List<String> options(Step step, List<String> usual) {
        List<String> options = new ArrayList<>(usual);
        if (step.heapMebibytes() > 0) {
            String heap = step.heapMebibytes() + "m";
            options.addAll(List.of("-Xms" + heap, "-Xmx" + heap, "-Xmn512m"));
        }
        return options;
    }

    Plan plan(Step step, int repeat) {
        return new Plan(
                step.windows(),
                step.rates(),
                false,
                warmMillis,
                settleMillis,
                measureMillis * step.times(),
                PATIENCE_MILLIS,
                repeat,
                step.series() + ScaleRow.SEPARATOR + step.size());
    }

    private Setting setting(Step step) throws IOException {
        Map<String, String> words = new TreeMap<>(step.tuning());
        words.putAll(tuning);
        Setting setting =
                new Setting(
                        DecreeProvider.NAME,
                        step.members(),
                        Topology.ONE,
                        step.durability(),
                        step.valueBytes(),
                        plan(step, 1).mostInFlight(),
                        0,
                        Path.of(""),
                        words);
        return Campaign.fresh(setting, Map.of(), directory);
    }
}
