package io.decree.benchmarks.micro;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks of this package with JMH. */
public final class Micro {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private Micro() {}

    /**
     * How long and how often.
     *
     * @param include a regular expression that names of benchmarks have to match
     * @param forks virtual machines for each benchmark; 0 for this one, which tests take
     * @param iterations how often each is measured, and half as often warmed up
     * @param millis how long each iteration is
     */
    public record Settings(String include, int forks, int iterations, int millis) {}

    /**
     * Measures.
     *
     * @param settings how
     * @return a row for each part and its parameters, in the order of their names
     * @throws IllegalStateException when there is no such benchmark, or one throws
     */
    public static List<MicroRow> run(Settings settings) {
        // Whoever else measures on this machine is the caller's business.
        System.setProperty("jmh.ignoreLock", "true");
        try {
            Collection<RunResult> results = new Runner(options(settings)).run();
            List<MicroRow> rows = new ArrayList<>();
            results.forEach(result -> rows.add(row(result)));
            return rows;
        } catch (RunnerException e) {
            throw new IllegalStateException("the benchmarks were not run: " + e.getMessage(), e);
        }
    }

    private static Options options(Settings settings) {
        return new OptionsBuilder()
                .include(Micro.class.getPackageName() + ".*" + settings.include())
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.NANOSECONDS)
                .forks(settings.forks())
                .warmupIterations(Math.max(1, settings.iterations() / 2))
                .warmupTime(TimeValue.milliseconds(settings.millis()))
                .measurementIterations(settings.iterations())
                .measurementTime(TimeValue.milliseconds(settings.millis()))
                .addProfiler(GCProfiler.class)
                .jvmArgs("-Xms512m", "-Xmx512m", "-XX:+UseParallelGC")
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
    }

    private static MicroRow row(RunResult result) {
        Result<?> time = result.getPrimaryResult();
        Result<?> allocated = result.getSecondaryResults().get(ALLOCATED);
        if (allocated == null) {
            throw new IllegalStateException("nobody counted what was allocated");
        }
        double error = time.getScoreError();
        return new MicroRow(
                time.getLabel(),
                parameters(result),
                time.getScore(),
                Double.isNaN(error) ? 0 : error,
                allocated.getScore());
    }

    private static String parameters(RunResult result) {
        TreeMap<String, String> all = new TreeMap<>();
        result.getParams()
                .getParamsKeys()
                .forEach(it -> all.put(it, result.getParams().getParam(it)));
        return String.join(" ", all.entrySet().stream().map(Object::toString).toList());
    }
}
