package io.decree.cluster.demo;

import io.decree.cli.Decree;
import io.decree.cli.Output;
import io.decree.cli.Verb;
import io.decree.cluster.Cluster;
import io.decree.cluster.ClusterOptions;
import io.decree.cluster.verdict.Check;
import io.decree.cluster.verdict.Traces;
import io.decree.codegen.project.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code decree demo}. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Three replicas of a key-value store on this machine, as processes with logs on disk,"
                    + " and clients at work. The leader is killed (kill -9) and comes back, a"
                    + " follower is paused, a connection is cut.",
            "It ends well if every answer can be explained by one copy of the store (linearizable),"
                    + " every acknowledged write is there, and all replicas have the same state."
                    + " The exit status is 0 only then. What is needed to understand a run that"
                    + " ended otherwise is kept, and the last line says where.",
            "With --format json each line is an object with a field \"event\":",
            "  start    members, leader (a number), rounds, directory",
            "  sample   once a second: seconds, ops_per_second, p50_us, p99_us, leader (-1 for"
                    + " none), executed (slots, by the leader; -1 when it does not say)",
            "  fault    round, what, member, next_write_ms (until a write was answered that was"
                    + " asked when it happened), catch_up_ms (after the member's return)",
            "  verdict  round, passed (of all rounds so far), checks (name, passed, detail),"
                    + " requests, seconds, ops_per_second, p50_us, p99_us of the round; refused,"
                    + " unknown (so far); directory (what was kept; null when it passed)",
            "  traces   check (name, passed, detail); with --trace alone, after the last verdict",
            "The run passed if its last verdict did, and its traces where they were written."
        })
public final class DemoCommand implements Verb {

    private static final int LEAST_SECONDS = 5;

    @Mixin private Output output;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "30",
            description = "How long the clients work, about. Default: 30.")
    private int seconds;

    @Option(
            names = "--kills",
            paramLabel = "K",
            defaultValue = "1",
            description = "How often the leader is killed in each minute. Default: 1.")
    private int kills;

    @Option(names = "--evidence", description = "Write docs/evidence/cluster.md too.")
    private boolean evidence;

    @Option(
            names = "--trace",
            description =
                    "Have the members write down what they do, and judge that too; for runs of"
                            + " minutes, since it is all read at once.")
    private boolean trace;

    /** Called by picocli. */
    public DemoCommand() {}

    @Override
    public Integer call() throws IOException {
        if (seconds < LEAST_SECONDS) {
            throw new IllegalArgumentException(
                    "--seconds " + seconds + ": take at least " + LEAST_SECONDS);
        }
        if (kills < 1) {
            throw new IllegalArgumentException("--kills " + kills + ": take at least 1");
        }
        Path directory = Files.createTempDirectory("decree-demo-");
        ClusterOptions options = ClusterOptions.in(directory);
        Cluster cluster = Cluster.make(trace ? options.withTraces() : options);
        Thread interrupted = new Thread(() -> remove(cluster, directory), "interrupted");
        Runtime.getRuntime().addShutdownHook(interrupted);
        boolean passed = false;
        try {
            DemoReport report = new Demo(output, cluster, seconds, kills).run();
            passed = report.passed() && (!trace || judgeTraces(cluster));
            if (evidence) {
                EvidencePage.write(Workspace.find(Path.of("")).root(), report, command());
            }
        } finally {
            Runtime.getRuntime().removeShutdownHook(interrupted);
            cluster.close();
            if (!passed) {
                output.err().println("decree: demo: it failed. Kept in " + directory + ":");
                output.err().println("  timeline.log               when what happened");
                output.err().println("  node-M.log                 what each node printed");
                output.err().println("  member-M                   its log and snapshots");
                output.err().println("  round-N-history.txt        all that clients asked, heard");
                output.err().println("  round-N-acknowledged.txt   writes that have to be there");
            }
        }
        if (passed) {
            remove(cluster, directory);
        }
        return passed ? Decree.OK : Decree.FOUND;
    }

    /** When all have ended: what one says another told it then stands in the other's trace. */
    private boolean judgeTraces(Cluster cluster) throws IOException {
        cluster.close();
        Check check = Traces.judge(cluster.traces());
        String verdict = check.passed() ? "yes" : "NO ";
        output.text("%s  %s: %s".formatted(verdict, check.name(), check.detail()));
        output.object(Map.of("event", "traces", "check", check));
        return check.passed();
    }

    private String command() {
        return "./decree demo --seconds " + seconds + " --kills " + kills + " --evidence";
    }

    /** Nothing is left of a demo that went well or was interrupted. */
    private static void remove(Cluster cluster, Path directory) {
        try {
            cluster.close();
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(directory + " cannot be removed", e);
        }
    }
}
