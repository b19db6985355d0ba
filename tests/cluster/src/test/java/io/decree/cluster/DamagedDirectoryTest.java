package io.decree.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.cluster.load.LoadOptions;
import io.decree.examples.kv.KvNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A node is started on a directory to which something was done. It refuses, naming the file and
 * what to do, or it comes back as if nothing had happened; and the group, of which the other two
 * run all the time, loses nothing that it acknowledged.
 */
class DamagedDirectoryTest extends WithCluster {

    private static final int VICTIM = 2;
    private static final int OTHER = 0;
    private static final int SNAPSHOT_SLOTS = 256;

    /** Records lie there: some hundred slots are logged before the second snapshot. */
    private static final int EARLY = 4096;

    /** The mark has two copies of this length. */
    private static final int MARK_BYTES = 4096;

    /** A node that does not refuse would run on. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private Path home;
    private Path saved;

    /** Something that is done to a directory. */
    private interface Deed {
        void happen() throws IOException;
    }

    @Test
    void whatWasDoneToADirectoryIsSaidOrMended() throws IOException {
        start(ClusterOptions.in(directory.resolve("cluster")).withSnapshotSlots(SNAPSHOT_SLOTS));
        work(LoadOptions.USUAL.withOpsPerSecond(OPS_PER_SECOND));
        Waiting.until("two snapshots", () -> cluster.node(VICTIM).count("snapshot") > 1);
        cluster.node(VICTIM).kill();
        home = cluster.directory(VICTIM);
        saved = cluster.directory().resolve("saved");
        copy(home, saved);
        refused("log", "CORRUPT", () -> flip("log/segment-000", EARLY));
        refused("log/segment-000", "", () -> cut("log/segment-000", EARLY));
        refused("log/segment-003", "", () -> Files.delete(home.resolve("log/segment-003")));
        refused("log/mark", "keep this member stopped", this::breakBothMarks);
        refused("identity", "damaged", () -> flip("identity", 40));
        refused("identity", "", () -> cut("identity", 40));
        refused("limits", "damaged", () -> flip("limits", 60));
        refused("limits", "damaged", () -> cut("limits", 60));
        refused("limits", "another replica", () -> take("limits"));
        refused("", "member 0, not to member 2", () -> take("identity"));
        refused("log", "", () -> take("log"));
        refused("snapshots", "", () -> take("snapshots"));
        mended(() -> flip("log/mark", 50));
        mended(() -> flip(newestSnapshot(), 100));
        judge();
    }

    // ---------------------------------------------------------------- what is done

    private void flip(String file, int at) throws IOException {
        byte[] bytes = Files.readAllBytes(home.resolve(file));
        bytes[at] ^= 1;
        Files.write(home.resolve(file), bytes);
    }

    private void cut(String file, int length) throws IOException {
        byte[] bytes = Files.readAllBytes(home.resolve(file));
        Files.write(home.resolve(file), Arrays.copyOf(bytes, length));
    }

    private void breakBothMarks() throws IOException {
        flip("log/mark", 50);
        flip("log/mark", MARK_BYTES + 50);
    }

    private void take(String part) throws IOException {
        remove(home.resolve(part));
        copy(cluster.directory(OTHER).resolve(part), home.resolve(part));
    }

    private String newestSnapshot() throws IOException {
        try (Stream<Path> all = Files.list(home.resolve("snapshots"))) {
            Path newest = all.max(Comparator.naturalOrder()).orElseThrow();
            return home.relativize(newest).toString();
        }
    }

    // ---------------------------------------------------------------- what comes of it

    private void refused(String file, String words, Deed deed) throws IOException {
        deed.happen();
        StringBuilder heard = new StringBuilder();
        assertTimeoutPreemptively(PATIENCE, () -> heard.append(run(cluster.commandLine(VICTIM))));
        String said = heard.toString();
        assertTrue(said.contains(home.resolve(file).toString()), said);
        assertTrue(said.contains(words), said);
        assertFalse(said.contains("Exception"), said);
        remove(home);
        copy(saved, home);
    }

    /** In this process, which takes less time than another one. */
    private static String run(List<String> command) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream to = new PrintStream(said, true, StandardCharsets.UTF_8);
        assertEquals(KvNode.FAILED, KvNode.run(to, to, command.toArray(String[]::new)));
        return said.toString(StandardCharsets.UTF_8);
    }

    /** What it acknowledges from now on is in this directory alone: it must not be put back. */
    private void mended(Deed deed) throws IOException {
        cluster.node(VICTIM).kill();
        deed.happen();
        cluster.start(VICTIM);
        cluster.node(VICTIM).awaitReady();
    }

    // ---------------------------------------------------------------- directories

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                Files.copy(path, target, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static void remove(Path path) throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        }
    }
}
