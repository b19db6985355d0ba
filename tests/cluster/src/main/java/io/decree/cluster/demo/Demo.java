package io.decree.cluster.demo;

import io.decree.cli.Output;
import io.decree.cluster.Cluster;
import io.decree.cluster.Waiting;
import io.decree.cluster.fault.Episode;
import io.decree.cluster.fault.Episodes;
import io.decree.cluster.load.Load;
import io.decree.cluster.load.LoadOptions;
import io.decree.cluster.load.Meter;
import io.decree.cluster.proxy.TcpProxy;
import io.decree.cluster.verdict.Check;
import io.decree.cluster.verdict.Judge;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A cluster at work, what happens to it, and whether it kept its word; in rounds of a minute, each
 * judged for itself, so that a long run needs no more memory than a short one.
 */
final class Demo {

    private static final int LONGEST_ROUND = 60;

    /** Load alone: so many parts of a round before the faults, and one after them. */
    private static final int PARTS_BEFORE = 2;

    /** Besides being killed, what a round holds. */
    private static final int OTHER_FAULTS = 2;

    private final Output output;
    private final Cluster cluster;
    private final DemoReport report;
    private final BlackBox box;
    private final Judging judging;
    private final int rounds;
    private final long partMillis;
    private final int kills;

    /** What the clients of the present round do; null before the first one. */
    private Load load;

    /** Says what a round came to; a parameter so that a test can see one fail. */
    interface Judging {
        List<Check> judge(Cluster cluster, Load load);
    }

    /**
     * A demo.
     *
     * @param seconds how long it goes on, about
     * @param kills how often the leader is killed in each round
     */
    Demo(Output output, Cluster cluster, int seconds, int kills) {
        this(output, cluster, seconds, kills, Judge::judge);
    }

    Demo(Output output, Cluster cluster, int seconds, int kills, Judging judging) {
        box = new BlackBox(cluster);
        this.judging = judging;
        this.output = output;
        this.cluster = cluster;
        this.kills = kills;
        rounds = Math.max(1, seconds / LONGEST_ROUND);
        // A fault lasts one part, and another one follows it.
        int parts = PARTS_BEFORE + 2 * (kills + OTHER_FAULTS) + 1;
        partMillis = seconds * 1000L / rounds / parts;
        report = new DemoReport(cluster.members(), rounds);
    }

    /** Runs it; what it came to. */
    DemoReport run() throws IOException {
        cluster.startAll();
        int leader = cluster.awaitLeader();
        output.text(
                "three replicas run, member %d leads; logs in %s"
                        .formatted(leader, cluster.directory()));
        output.object(
                Map.of(
                        "event",
                        "start",
                        "members",
                        cluster.members(),
                        "leader",
                        leader,
                        "rounds",
                        rounds,
                        "directory",
                        cluster.directory().toString()));
        for (int round = 1; round <= rounds && report.passed(); round++) {
            kept(round);
        }
        return report;
    }

    /** What did not even come to a verdict is a failure too, and kept like one. */
    private void kept(int round) throws IOException {
        try {
            round(round);
            if (!report.passed()) {
                box.keep(round, load, "a check did not pass, see the verdict");
            }
        } catch (IOException | RuntimeException e) {
            box.keep(round, load, e.toString());
            report.add(List.of(new Check("the round came to its end", false, e.toString())));
            verdict(round, List.of(), null);
            output.err().println("decree: demo: round " + round + ": " + e);
        }
    }

    private void round(int round) throws IOException {
        LoadOptions options = LoadOptions.USUAL.ofRound(round);
        box.note("round " + round + " begins with " + options);
        load = Load.start(cluster.clientOptions(), options);
        try (Live live = new Live(output, cluster, load)) {
            Waiting.sleep(PARTS_BEFORE * partMillis);
            for (Fault fault : faults(round)) {
                tell(round, live, fault.happen(new Episodes(cluster, load)));
                Waiting.sleep(partMillis);
            }
            Waiting.sleep(partMillis);
        } finally {
            load.close();
        }
        judge(round);
    }

    private interface Fault {
        Episode happen(Episodes episodes) throws IOException;
    }

    /** Three faults to look at; what comes in the rounds of a longer run is harder. */
    private List<Fault> faults(int round) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < kills; i++) {
            faults.add(episodes -> episodes.killLeader(partMillis));
        }
        if (round % 2 == 1) {
            faults.add(episodes -> episodes.pauseFollower(partMillis));
            faults.add(episodes -> episodes.cutFollower(partMillis));
        } else {
            TcpProxy.State state = round % 4 == 0 ? TcpProxy.State.CLOSED : TcpProxy.State.SILENT;
            faults.add(episodes -> episodes.pauseLeader(partMillis));
            faults.add(episodes -> episodes.isolateLeader(state, partMillis));
        }
        return faults;
    }

    private void tell(int round, Live live, Episode episode) {
        report.add(episode);
        box.note(episode.toString());
        live.say(
                "%s (member %d): next write after %.0f ms; caught up %.0f ms after it was back"
                        .formatted(
                                episode.what(),
                                episode.member(),
                                episode.writeMillis(),
                                episode.catchUpMillis()));
        output.object(
                Map.of(
                        "event",
                        "fault",
                        "round",
                        round,
                        "what",
                        episode.what(),
                        "member",
                        episode.member(),
                        "next_write_ms",
                        episode.writeMillis(),
                        "catch_up_ms",
                        episode.catchUpMillis()));
    }

    private void judge(int round) {
        Meter.Sample whole = load.whole();
        long failures = load.meter().failures();
        long unknown = load.meter().unknown();
        output.text(
                ("%,d requests answered, %,d a second; p50 %,d us, p99 %,d us;"
                                + " %d refused, %d unknown")
                        .formatted(
                                whole.count(),
                                whole.opsPerSecond(),
                                whole.p50Micros(),
                                whole.p99Micros(),
                                failures,
                                unknown));
        List<Check> checks = judging.judge(cluster, load);
        report.add(whole, failures, unknown, checks);
        for (Check check : checks) {
            String verdict = check.passed() ? "yes" : "NO ";
            output.text("%s  %s: %s".formatted(verdict, check.name(), check.detail()));
            box.note(check.toString());
        }
        verdict(round, checks, whole);
    }

    private void verdict(int round, List<Check> checks, Meter.Sample whole) {
        Map<String, Object> verdict = new LinkedHashMap<>();
        verdict.put("event", "verdict");
        verdict.put("round", round);
        verdict.put("passed", report.passed());
        verdict.put("checks", checks.isEmpty() ? report.checks() : checks);
        verdict.put("directory", report.passed() ? null : cluster.directory().toString());
        if (whole != null) {
            verdict.put("requests", whole.count());
            verdict.put("seconds", whole.seconds());
            verdict.put("ops_per_second", whole.opsPerSecond());
            verdict.put("p50_us", whole.p50Micros());
            verdict.put("p99_us", whole.p99Micros());
        }
        verdict.put("refused", report.failures());
        verdict.put("unknown", report.unknown());
        output.object(verdict);
    }
}
