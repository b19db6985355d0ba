package io.decree.benchmarks.verb;

import io.decree.benchmarks.micro.Micro;
import picocli.CommandLine.Option;

/** What is measured by itself, and for how long. */
final class MicroOptions {

    private static final int QUICK_ITERATIONS = 4;
    private static final int QUICK_MILLIS = 250;

    @Option(
            names = "--micro",
            arity = "0..1",
            paramLabel = "NAME",
            fallbackValue = ".*",
            description = {
                "What the hot parts of a replica cost by themselves, in one thread: nanoseconds and"
                        + " bytes allocated for each call. NAME is a regular expression for some"
                        + " of them."
            })
    private String include;

    @Option(
            names = "--forks",
            paramLabel = "N",
            defaultValue = "1",
            description = "With --micro: virtual machines for each part. Default: 1.")
    private int forks;

    @Option(
            names = "--iterations",
            paramLabel = "N",
            defaultValue = "" + QUICK_ITERATIONS,
            description = "With --micro: how often each part is measured. Default: 4.")
    private int iterations;

    @Option(
            names = "--millis",
            paramLabel = "MS",
            defaultValue = "" + QUICK_MILLIS,
            description = "With --micro: how long each iteration is. Default: 250.")
    private int millis;

    /** Called by picocli. */
    MicroOptions() {}

    boolean isAsked() {
        return include != null;
    }

    Micro.Settings settings() {
        return new Micro.Settings(include, forks, iterations, millis);
    }
}
