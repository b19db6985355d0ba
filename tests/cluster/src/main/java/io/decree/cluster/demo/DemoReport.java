package io.decree.cluster.demo;

import io.decree.cluster.fault.Episode;
import io.decree.cluster.load.Meter;
import io.decree.cluster.verdict.Check;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a demo came to, for the page of evidence. */
final class DemoReport {

    private final int members;
    private final int rounds;
    private final List<Episode> episodes = new ArrayList<>();
    private final List<Meter.Sample> samples = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();
    private long failures;
    private long unknown;

    DemoReport(int members, int rounds) {
        this.members = members;
        this.rounds = rounds;
    }

    void add(Episode episode) {
        episodes.add(episode);
    }

    void add(Meter.Sample sample, long refused, long ofUnknownOutcome, List<Check> found) {
        samples.add(sample);
        failures += refused;
        unknown += ofUnknownOutcome;
        checks.addAll(found);
    }

    /** What was found of a round that was not measured. */
    void add(List<Check> found) {
        checks.addAll(found);
    }

    /** Whether everything that was looked at is as it has to be. */
    boolean passed() {
        return checks.stream().allMatch(Check::passed);
    }

    int members() {
        return members;
    }

    int rounds() {
        return rounds;
    }

    /** How long clients asked, faults included. */
    double seconds() {
        return samples.stream().mapToDouble(Meter.Sample::seconds).sum();
    }

    long answered() {
        return samples.stream().mapToLong(Meter.Sample::count).sum();
    }

    long failures() {
        return failures;
    }

    long unknown() {
        return unknown;
    }

    List<Check> checks() {
        return checks;
    }

    List<Meter.Sample> samples() {
        return samples;
    }

    /** The faults by their kind, in the order in which they first happened. */
    Map<String, List<Episode>> byKind() {
        Map<String, List<Episode>> kinds = new LinkedHashMap<>();
        for (Episode episode : episodes) {
            kinds.computeIfAbsent(episode.what(), what -> new ArrayList<>()).add(episode);
        }
        return kinds;
    }

    /** The middle one; of an even number, the lower of the two. */
    static double median(List<Double> numbers) {
        List<Double> sorted = new ArrayList<>(numbers);
        Collections.sort(sorted);
        return sorted.get((sorted.size() - 1) / 2);
    }
}
