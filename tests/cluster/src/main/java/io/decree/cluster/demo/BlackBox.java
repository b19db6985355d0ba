package io.decree.cluster.demo;

import io.decree.cluster.Cluster;
import io.decree.cluster.Node;
import io.decree.cluster.Waiting;
import io.decree.cluster.load.KvAction;
import io.decree.cluster.load.KvReply;
import io.decree.cluster.load.Load;
import io.decree.simulator.history.History;
import io.decree.simulator.history.Operation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps what is needed to understand a run that went wrong, beside the members' directories and
 * what they printed: when what happened, everything that clients asked and heard, and what every
 * thread of every member was doing. Any thread may call.
 */
final class BlackBox {

    /** Long enough for members to print their threads. */
    private static final long DUMP_MILLIS = 1000;

    private final Cluster cluster;
    private final Path directory;

    BlackBox(Cluster cluster) {
        this.cluster = cluster;
        directory = cluster.directory();
    }

    /** Adds a line to the timeline. */
    synchronized void note(String line) {
        try {
            Files.writeString(
                    directory.resolve("timeline.log"),
                    Instant.now() + "  " + line + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes down everything there is to know, before anybody is stopped.
     *
     * @param round in which it happened
     * @param load of that round, closed if that was possible; null when there was none yet
     * @param why what went wrong
     */
    void keep(int round, Load load, String why) throws IOException {
        note("round " + round + " failed: " + why);
        for (int member = 0; member < cluster.members(); member++) {
            note("member " + member + " says " + cluster.status(member).map(String::valueOf));
            dump(cluster.node(member));
        }
        Waiting.sleep(DUMP_MILLIS);
        if (load != null) {
            history(directory.resolve("round-" + round + "-history.txt"), load.history());
            Files.write(
                    directory.resolve("round-" + round + "-acknowledged.txt"), load.acknowledged());
        }
    }

    private void dump(Node node) {
        try {
            if (node.isAlive()) {
                node.process().printThreads();
            }
        } catch (IOException e) {
            note("no threads were printed: " + e);
        }
    }

    /** A line an operation: client, called and returned in nanoseconds, what, and the answer. */
    private static void history(Path file, History<KvAction, KvReply> history) throws IOException {
        List<Operation<KvAction, KvReply>> all = new ArrayList<>(history.operations());
        try (Writer to = Files.newBufferedWriter(file)) {
            for (Operation<KvAction, KvReply> one : all) {
                to.append(
                        "%d\t%d\t%s\t%s\t%s%n"
                                .formatted(
                                        one.client(),
                                        one.calledNanos(),
                                        one.hasReturned() ? one.returnedNanos() : "-",
                                        one.input(),
                                        one.hasReturned() ? one.output() : "unknown"));
            }
        }
    }
}
