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
    private final int rounds;
    private final long partMillis;
    private final int kills;

    /**
     * A demo.
     *
     * @param seconds how long it goes on, about
     * @param kills how often the leader is killed in each round
     */
    Demo(Output output, Cluster cluster, int seconds, int kills) {
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
        for (int round = 1; round <= rounds && report.passed(); round++) {
            round(round);
        }
        return report;
    }

    private void round(int round) throws IOException {
        LoadOptions options = LoadOptions.USUAL.ofRound(round);
        Load load = Load.start(cluster.clientOptions(), options);
        try (Live live = new Live(output, cluster, load)) {
            Waiting.sleep(PARTS_BEFORE * partMillis);
            for (Fault fault : faults(round)) {
                tell(live, fault.happen(new Episodes(cluster, load)));
                Waiting.sleep(partMillis);
            }
            Waiting.sleep(partMillis);
        } finally {
            load.close();
        }
        judge(load);
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

    private void tell(Live live, Episode episode) {
        report.add(episode);
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
                        "what",
                        episode.what(),
                        "member",
                        episode.member(),
                        "next_write_ms",
                        episode.writeMillis(),
                        "catch_up_ms",
                        episode.catchUpMillis()));
    }

    private void judge(Load load) {
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
        List<Check> checks = Judge.judge(cluster, load);
        report.add(whole, failures, unknown, checks);
        for (Check check : checks) {
            String verdict = check.passed() ? "yes" : "NO ";
            output.text("%s  %s: %s".formatted(verdict, check.name(), check.detail()));
        }
        output.object(
                Map.of(
                        "event",
                        "verdict",
                        "passed",
                        report.passed(),
                        "checks",
                        checks,
                        "load",
                        whole));
    }
}
