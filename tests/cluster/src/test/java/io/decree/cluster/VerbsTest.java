package io.decree.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.cli.Decree;
import io.decree.cluster.process.NodeProcess;
import io.decree.cluster.verb.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The verbs as a user calls them, against real nodes. */
class VerbsTest extends WithCluster {

    @Test
    void kvDoesWhatItIsTold() throws IOException {
        start(ClusterOptions.in(directory.resolve("cluster")));
        says(Decree.OK, "done", kv("put", "a", "1"));
        says(Decree.OK, "done", kv("put", "b", "2"));
        says(Decree.OK, "1", kv("get", "a"));
        says(Decree.OK, "done", kv("cas", "a", "1", "one"));
        says(Decree.OK, "done", kv("cas", "c", "", "3"));
        says(Decree.OK, "a\tone\nb\t2\nc\t3", kv("scan"));
        says(Decree.OK, "b\t2", kv("scan", "b", "c"));
        says(Decree.OK, "a\tone", kv("scan", "--limit", "1"));
        says(Decree.OK, "done", kv("delete", "b"));
        complains(Decree.FOUND, "NOT_FOUND", kv("get", "b"));
        complains(Decree.FOUND, "NOT_FOUND", kv("delete", "b"));
        complains(Decree.FOUND, "it has \"one\"", kv("cas", "a", "1", "2"));
        complains(Decree.FOUND, "it has none", kv("cas", "b", "1", "2"));
        complains(Decree.WRONG_CALL, "KEY_LENGTH", kv("put", "", "2"));
        complains(Decree.WRONG_CALL, "COMMAND_TOO_LONG", kv("put", "a", "x".repeat(80_000)));
        complains(Decree.WRONG_CALL, "put, get, cas, delete or scan", kv());
        complains(Decree.WRONG_CALL, "there is no \"decree kv take\"", kv("take", "a"));
        complains(Decree.WRONG_CALL, "--limit 0: take 1 or more", kv("scan", "--limit", "0"));
        complains(Decree.WRONG_CALL, "--deadline 0: take 1", kv("--deadline", "0", "get", "a"));
        String group = "" + cluster.group();
        complains(Decree.WRONG_CALL, "--group 12: take 32 hex", get(addresses(), "12"));
        complains(Decree.WRONG_CALL, "--cluster x: take host:port", get("x", group));
        Cli json = kv("--format", "json", "get", "a");
        assertEquals("{\"status\":\"OK\",\"value\":\"one\"}", json.out().strip());
    }

    @Test
    void kvSaysWhatIsWrongWithTheCluster() throws IOException {
        start(ClusterOptions.in(directory.resolve("cluster")));
        String other = "f".repeat(32);
        complains(
                Decree.WRONG_CALL,
                "WRONG_GROUP",
                Cli.call(
                        "kv",
                        "--cluster",
                        addresses(),
                        "--group",
                        other,
                        "--deadline",
                        "2",
                        "get",
                        "a"));
        int leader = cluster.awaitLeader();
        cluster.node((leader + 1) % 3).kill();
        cluster.node((leader + 2) % 3).kill();
        Cli alone = kv("--deadline", "2", "put", "a", "1");
        assertEquals(Decree.WRONG_CALL, alone.status());
        assertTrue(
                alone.err().contains("NO_LEADER") || alone.err().contains("NO_ANSWER"),
                alone.err());
        assertTrue(alone.err().contains("Remedy: "), alone.err());
        cluster.node(leader).kill();
        Cli nobody = kv("--deadline", "2", "get", "a");
        complains(Decree.WRONG_CALL, "UNREACHABLE", nobody);
        complains(Decree.WRONG_CALL, "Remedy: check that members run", nobody);
        for (String address : addresses().split(",", -1)) {
            assertTrue(nobody.err().contains(address), nobody.err());
        }
    }

    @Test
    void aNodeWhoseDirectoryIsInUseIsRefusedAndOneThatIsToldToEndEnds() throws IOException {
        start(ClusterOptions.in(directory.resolve("cluster")));
        Path output = directory.resolve("second.log");
        NodeProcess second =
                NodeProcess.start(output, event -> {}, new ArrayList<>(cluster.commandLine(0)));
        assertEquals(1, second.awaitEnd(60));
        assertTrue(Files.readString(output).contains("another process uses this directory"));
        NodeProcess first = cluster.node(0).process();
        first.terminate();
        first.awaitEnd(60);
        assertTrue(cluster.node(0).last("stopped").isPresent());
    }

    private static Cli get(String addresses, String group) {
        return Cli.call("kv", "--cluster", addresses, "--group", group, "get", "a");
    }

    private Cli kv(String... args) {
        List<String> all =
                new ArrayList<>(
                        List.of("kv", "--cluster", addresses(), "--group", "" + cluster.group()));
        all.addAll(Arrays.asList(args));
        return Cli.call(all.toArray(String[]::new));
    }

    private String addresses() {
        List<String> all = new ArrayList<>();
        for (int member = 0; member < cluster.members(); member++) {
            var address = cluster.clientAddress(member);
            all.add(address.getHostString() + ":" + address.getPort());
        }
        return String.join(",", all);
    }

    private static void says(int status, String text, Cli call) {
        assertEquals(status, call.status(), call.err());
        assertEquals(text, call.out().strip());
    }

    private static void complains(int status, String part, Cli call) {
        assertEquals(status, call.status(), call.toString());
        assertTrue(call.err().contains(part), call.err());
    }
}
