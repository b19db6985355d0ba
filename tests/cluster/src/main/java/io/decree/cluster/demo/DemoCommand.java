package io.decree.cluster.demo;

import io.decree.cli.Decree;
import io.decree.cli.Output;
import io.decree.cli.Verb;
import io.decree.cluster.Cluster;
import io.decree.cluster.ClusterOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code decree demo}. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Three replicas of a key-value store on this machine, as processes with logs on disk, and"
                    + " clients at work. The leader is killed (kill -9) and comes back, a follower is"
                    + " paused, a connection is cut.",
            "It ends well if every answer can be explained by one copy of the store (linearizable),"
                    + " every acknowledged write is there, and all replicas have the same state."
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

    /** Called by picocli. */
    public DemoCommand() {}

    @Override
    public Integer call() throws IOException {
        if (seconds < LEAST_SECONDS) {
            throw new IllegalArgumentException(
                    "--seconds " + seconds + ": take at least " + LEAST_SECONDS);
        }
        Path directory = Files.createTempDirectory("decree-demo-");
        Cluster cluster = Cluster.make(ClusterOptions.in(directory));
        Thread interrupted = new Thread(() -> remove(cluster, directory), "interrupted");
        Runtime.getRuntime().addShutdownHook(interrupted);
        boolean passed = false;
        try {
            passed = new Demo(output, cluster, seconds).run();
        } finally {
            Runtime.getRuntime().removeShutdownHook(interrupted);
            cluster.close();
            if (!passed) {
                output.err().println("decree: logs and what nodes printed are in " + directory);
            }
        }
        if (passed) {
            remove(cluster, directory);
        }
        return passed ? Decree.OK : Decree.FOUND;
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
