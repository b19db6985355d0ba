package io.decree.benchmarks.verb;

import java.util.List;
import picocli.CommandLine.Option;

/** What grows, and up to where. */
final class ScaleOptions {

    @Option(
            names = "--scale",
            split = ",",
            arity = "0..1",
            paramLabel = "groups|replicas|values|state",
            fallbackValue = "GROUPS,REPLICAS,VALUES,STATE",
            description = {
                "What it costs when something grows: groups in one process, replicas of a group,"
                        + " bytes of a value, keys of the state with snapshots running."
                        + " Default: all of them. It has its own loads, and warms up for 4 s and"
                        + " measures for 3 s unless told otherwise."
            })
    private List<Series> series = List.of();

    @Option(
            names = "--most-groups",
            paramLabel = "N",
            defaultValue = "1000",
            description = "With --scale: no more groups than that. Default: 1,000.")
    private int mostGroups;

    @Option(
            names = "--most-value",
            paramLabel = "BYTES",
            defaultValue = "1048576",
            description = "With --scale: no longer values than that. Default: 1,048,576.")
    private int mostValue;

    @Option(
            names = "--keys",
            paramLabel = "N",
            defaultValue = "10000000",
            description = {
                "With --scale: how many keys the state has. Each takes 400 bytes of memory, and"
                        + " 600 of disk. Default: 10,000,000."
            })
    private int keys;

    /** Called by picocli. */
    ScaleOptions() {}

    boolean isAsked() {
        return !series.isEmpty();
    }

    List<Series> series() {
        return series;
    }

    int mostGroups() {
        return mostGroups;
    }

    int mostValue() {
        return mostValue;
    }

    int keys() {
        return keys;
    }
}
