package io.decree.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.client.FakeMember.Fault;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/**
 * Leaders change, members stop and come back, answers get lost and sessions are dropped, while two
 * clients send commands. Each outcome must agree with what the group really did.
 */
class ClientChaosTest {

    private static final int COMMANDS = 400;

    private final SplittableRandom random = new SplittableRandom(20_261_121);
    private final Map<String, CompletableFuture<Outcome>> outcomes = new HashMap<>();

    @Test
    void everyOutcomeIsTheTruth() throws InterruptedException {
        try (FakeCluster cluster = new FakeCluster()) {
            ClientOptions options =
                    cluster.options()
                            .withAttempt(Duration.ofMillis(60))
                            .withDeadline(Duration.ofMillis(400));
            List<Outcome> ends = new ArrayList<>();
            try (Client one = Client.connect(options);
                    Client two = Client.connect(options)) {
                for (int i = 0; i < COMMANDS; i++) {
                    submit(i % 2 == 0 ? one : two, i % 2 + "-" + i);
                    trouble(cluster);
                    Thread.sleep(random.nextInt(5));
                }
                outcomes.values().forEach(outcome -> ends.add(outcome.join()));
            }
            assertTruth(cluster.group.applied());
            assertTrue(count(ends, Outcome.Committed.class) > COMMANDS / 4, () -> told(ends));
        }
    }

    private void submit(Client client, String text) {
        outcomes.put(text, client.submit(FakeCluster.bytes(text)));
    }

    private void trouble(FakeCluster cluster) {
        int member = random.nextInt(3);
        switch (random.nextInt(30)) {
            case 0, 1 -> cluster.group.lead(random.nextInt(4) - 1);
            case 2 -> cluster.members[member].faults.add(any());
            case 3 -> cluster.members[member].faults.addAll(List.of(any(), any(), any()));
            case 4 -> {
                cluster.members[member].close();
                cluster.restart(member);
            }
            case 5 -> cluster.group.dropSessions(4);
            default -> {
                // Nothing happens most of the time.
            }
        }
    }

    private Fault any() {
        List<Fault> all = List.of(Fault.values());
        return all.get(random.nextInt(all.size()));
    }

    private void assertTruth(List<String> applied) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < applied.size(); i++) {
            assertEquals(null, places.put(applied.get(i), i + 1), applied.get(i) + " twice");
        }
        outcomes.forEach((text, outcome) -> assertTruth(text, outcome.join(), places.get(text)));
    }

    private static void assertTruth(String text, Outcome outcome, Integer place) {
        if (outcome instanceof Outcome.Committed committed) {
            assertEquals(place, committed.result().getInt(0), text);
        } else if (outcome instanceof Outcome.NotCommitted) {
            assertEquals(null, place, () -> text + ": " + outcome);
        }
    }

    private static long count(List<Outcome> ends, Class<?> kind) {
        return ends.stream().filter(kind::isInstance).count();
    }

    private static String told(List<Outcome> ends) {
        return "committed %d, not %d, unknown %d"
                .formatted(
                        count(ends, Outcome.Committed.class),
                        count(ends, Outcome.NotCommitted.class),
                        count(ends, Outcome.Unknown.class));
    }
}
