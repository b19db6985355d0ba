package io.decree.cluster.demo;

import io.decree.cli.Output;
import io.decree.cluster.Cluster;
import io.decree.cluster.Waiting;
import io.decree.cluster.fault.Episode;
import io.decree.cluster.fault.Episodes;
import io.decree.cluster.load.Load;
import io.decree.cluster.load.LoadOptions;
import io.decree.cluster.load.Meter;
import io.decree.cluster.verdict.Check;
import io.decree.cluster.verdict.Judge;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A cluster at work, what happens to it, and whether it kept its word. */
final class Demo {

    /** The parts of the time: load alone, the leader gone, a pause, a cut; the rest in between. */
    private static final int PARTS = 10;

    private final Output output;
    private final Cluster cluster;
    private final long partMillis;

    Demo(Output output, Cluster cluster, int seconds) {
        this.output = output;
        this.cluster = cluster;
        partMillis = seconds * 1000L / PARTS;
    }

    /** Runs it; whether everything is as it has to be. */
    boolean run() throws IOException {
        cluster.startAll();
        int leader = cluster.awaitLeader();
        output.text("three replicas run; member " + leader + " leads; logs in " + cluster.directory());
        Load load = Load.start(cluster.clientOptions(), LoadOptions.USUAL);
        try (Live live = new Live(output, cluster, load)) {
            Waiting.sleep(2 * partMillis);
            Episodes episodes = new Episodes(cluster, load);
            tell(live, episodes.killLeader(partMillis));
            Waiting.sleep(partMillis);
            tell(live, episodes.pauseFollower(partMillis));
            Waiting.sleep(partMillis);
            tell(live, episodes.cutFollower(partMillis));
            Waiting.sleep(2 * partMillis);
        } finally {
            load.close();
        }
        return judge(load);
    }

    private void tell(Live live, Episode episode) {
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

    private boolean judge(Load load) {
        Meter.Sample whole = load.whole();
        output.text(
                "%,d requests answered, %,d a second; p50 %,d us, p99 %,d us; %d refused, %d unknown"
                        .formatted(
                                whole.count(),
                                whole.opsPerSecond(),
                                whole.p50Micros(),
                                whole.p99Micros(),
                                load.meter().failures(),
                                load.meter().unknown()));
        List<Check> checks = Judge.judge(cluster, load);
        for (Check check : checks) {
            String verdict = check.passed() ? "yes" : "NO ";
            output.text("%s  %s: %s".formatted(verdict, check.name(), check.detail()));
        }
        boolean passed = checks.stream().allMatch(Check::passed);
        output.object(
                Map.of(
                        "event",
                        "verdict",
                        "passed",
                        passed,
                        "checks",
                        checks,
                        "answered",
                        whole.count(),
                        "ops_per_second",
                        whole.opsPerSecond(),
                        "p50_us",
                        whole.p50Micros(),
                        "p99_us",
                        whole.p99Micros()));
        return passed;
    }
}
