package io.decree.simulator;

import io.decree.simulator.disk.DiskCounts;
import io.decree.simulator.fault.FaultKind;
import io.decree.simulator.network.NetworkCounts;
import io.decree.simulator.scenario.Profile;
import io.decree.simulator.scenario.Scenario;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/** Many runs of one profile, seed after seed, and what they met together. */
public final class Campaign {

    private final List<Report> failures = new ArrayList<>();
    private final Map<FaultKind, Long> faults = new EnumMap<>(FaultKind.class);
    private final Coverage coverage = new Coverage();
    private final Map<String, Long> firstSeeds = new HashMap<>();
    private NetworkCounts network = NetworkCounts.NONE;
    private DiskCounts disks = DiskCounts.NONE;
    private int runs;
    private int runsWithoutFaults;
    private long events;
    private long virtualNanos;
    private long asked;
    private long answered;

    private Campaign() {}

    /**
     * Runs the scenarios of a profile.
     *
     * @param firstSeed the seed of the first; each next one has the next seed
     * @param runs how many
     * @param mostFailures after how many failing runs to stop
     * @param progress is shown each report when its run is over
     */
    public static Campaign run(
            Subject<?, ?> subject,
            Profile profile,
            long firstSeed,
            int runs,
            int mostFailures,
            Consumer<Report> progress) {
        return run(subject, profile::scenario, firstSeed, runs, mostFailures, progress);
    }

    /**
     * Runs one scenario for each seed.
     *
     * @param scenarios makes the scenario of a seed
     * @param firstSeed the seed of the first; each next one has the next seed
     * @param runs how many
     * @param mostFailures after how many failing runs to stop
     * @param progress is shown each report when its run is over
     */
    public static Campaign run(
            Subject<?, ?> subject,
            LongFunction<Scenario> scenarios,
            long firstSeed,
            int runs,
            int mostFailures,
            Consumer<Report> progress) {
        Campaign campaign = new Campaign();
        for (int i = 0; i < runs && campaign.failures.size() < mostFailures; i++) {
            Report report = Simulation.run(subject, scenarios.apply(firstSeed + i));
            campaign.add(report);
            progress.accept(report);
        }
        return campaign;
    }

    private void add(Report report) {
        runs++;
        events += report.events();
        virtualNanos += report.endNanos();
        asked += report.history().asked();
        answered += report.history().answered();
        report.faults().forEach((kind, count) -> faults.merge(kind, (long) count, Long::sum));
        runsWithoutFaults += report.faults().isEmpty() ? 1 : 0;
        network = network.plus(report.network());
        disks = disks.plus(report.disks());
        coverage.add(report.coverage());
        long seed = report.scenario().seed();
        report.coverage().all().keySet().forEach(point -> firstSeeds.putIfAbsent(point, seed));
        if (!report.clean()) {
            failures.add(report);
        }
    }

    /** The runs in which something was found, in the order of their seeds. */
    public List<Report> failures() {
        return Collections.unmodifiableList(failures);
    }

    /** How many runs there were. */
    public int runs() {
        return runs;
    }

    /** How many of them had no fault, as happens to very short ones that end early. */
    public int runsWithoutFaults() {
        return runsWithoutFaults;
    }

    /** How many events happened. */
    public long events() {
        return events;
    }

    /** How much virtual time passed. */
    public long virtualNanos() {
        return virtualNanos;
    }

    /** How many operations clients asked for. */
    public long asked() {
        return asked;
    }

    /** How many of them were answered. */
    public long answered() {
        return answered;
    }

    /** How many faults of each kind began. */
    public Map<FaultKind, Long> faults() {
        return Collections.unmodifiableMap(faults);
    }

    /** What happened to frames. */
    public NetworkCounts network() {
        return network;
    }

    /** What happened to disks. */
    public DiskCounts disks() {
        return disks;
    }

    /** Which points of the hosts' code were reached. */
    public Coverage coverage() {
        return coverage;
    }

    /**
     * The seed of the first run that reached a point.
     *
     * @throws IllegalArgumentException if none did
     */
    public long firstSeed(String point) {
        Long seed = firstSeeds.get(point);
        if (seed == null) {
            throw new IllegalArgumentException("no run reached " + point);
        }
        return seed;
    }

    /** Those of the wanted points that no run reached, in the order of their names. */
    public Set<String> unreached(Set<String> wanted) {
        Set<String> missing = new TreeSet<>(wanted);
        missing.removeIf(point -> coverage.of(point) > 0);
        return missing;
    }

    /** A table of all counts, without times of a real clock, so that it is the same each time. */
    public String print() {
        StringBuilder out = new StringBuilder();
        line(out, "runs", runs + ", " + failures.size() + " with findings");
        line(out, "virtual seconds", "" + virtualNanos / 1_000_000_000L);
        line(out, "events", "" + events);
        line(out, "operations", asked + ", " + answered + " answered");
        for (FaultKind kind : FaultKind.values()) {
            line(out, "fault " + kind, "" + faults.getOrDefault(kind, 0L));
        }
        line(out, "frames", network.toString());
        line(out, "disks", disks.toString());
        coverage.all().forEach((point, count) -> line(out, "point " + point, "" + count));
        return out.toString();
    }

    private static void line(StringBuilder out, String name, String value) {
        out.append(name).append(": ").append(value).append('\n');
    }
}
