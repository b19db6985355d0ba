package io.decree.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.client.Client;
import io.decree.client.ClientOptions;
import io.decree.cluster.process.NodeProcess;
import io.decree.examples.kv.KvAnswer;
import io.decree.examples.kv.KvClient;
import io.decree.examples.kv.KvKeys;
import io.decree.examples.kv.KvRequest;
import io.decree.examples.kv.KvStatus;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/**
 * A leader stands still for longer than an election takes, with questions on their way to it. When
 * it goes on it believes for a moment that it still leads, and its state is old.
 */
class PausedLeaderTest extends WithCluster {

    private static final int QUESTIONS = 20;

    /** Longer than the pause: this client stays with whom it is connected to. */
    private static final Duration LONG = Duration.ofSeconds(30);

    private static final byte[] KEY = KvKeys.of("key");

    @Test
    void questionsThatReachAPausedLeaderAreNotAnsweredFromItsOldState() throws IOException {
        start(ClusterOptions.in(directory.resolve("cluster")));
        int round = 0;
        do {
            round++;
            try (KvClient group = KvClient.connect(cluster.clientOptions());
                    Client loyal = Client.connect(loyal())) {
                put(group, "old" + round);
                int leader = cluster.awaitLeader();
                assertEquals("old" + round, value(loyal.read(question()).join().bytes()));
                pausedWhile(leader, round, loyal);
            }
        } while (hasTime());
        assertTrue(round > 0);
    }

    /** What is asked after the new value was acknowledged must see it, whoever answers. */
    private void pausedWhile(int leader, int round, Client loyal) throws IOException {
        NodeProcess process = cluster.node(leader).process();
        List<CompletableFuture<String>> answers = new ArrayList<>();
        process.pause();
        try (KvClient others = KvClient.connect(without(leader))) {
            put(others, "new" + round);
            for (int i = 0; i < QUESTIONS; i++) {
                answers.add(loyal.read(question()).thenApply(answer -> value(answer.bytes())));
            }
        } finally {
            process.resume();
        }
        for (CompletableFuture<String> answer : answers) {
            assertEquals("new" + round, answer.join());
        }
    }

    private static void put(KvClient client, String value) {
        assertEquals(KvStatus.OK, client.put(KEY, KvKeys.of(value)).status());
    }

    private static ByteBuffer question() {
        return KvRequest.get(KEY);
    }

    private static String value(ByteBuffer answer) {
        return new String(KvAnswer.of(answer).value(), StandardCharsets.UTF_8);
    }

    private ClientOptions loyal() {
        return cluster.clientOptions().withAttempt(LONG);
    }

    private ClientOptions without(int member) {
        var others = new ArrayList<>(cluster.clientOptions().members());
        others.remove(member);
        return ClientOptions.of(cluster.group(), others).withDeadline(LONG);
    }
}
