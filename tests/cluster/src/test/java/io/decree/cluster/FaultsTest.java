package io.decree.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.client.FailureReason;
import io.decree.cluster.fault.Episodes;
import io.decree.cluster.load.LoadOptions;
import io.decree.cluster.proxy.TcpProxy;
import io.decree.examples.kv.KvClient;
import io.decree.examples.kv.KvFailedException;
import io.decree.examples.kv.KvKeys;
import io.decree.examples.kv.KvStatus;
import io.decree.examples.kv.MemberStatus;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Real processes under faults, and what their clients were told. */
class FaultsTest extends WithCluster {

    @Test
    void leadersThatAreKilledLoseNothing() throws IOException {
        startUnderLoad();
        Episodes episodes = new Episodes(cluster, load);
        do {
            episodes.killLeader(100);
        } while (hasTime());
        judge();
    }

    @Test
    void membersThatStandStillCatchUp() throws IOException {
        startUnderLoad();
        Episodes episodes = new Episodes(cluster, load);
        do {
            episodes.pauseFollower(500);
            episodes.pauseLeader(1000);
        } while (hasTime());
        judge();
    }

    @Test
    void membersThatAreCutOffCatchUp() throws IOException {
        startUnderLoad();
        Episodes episodes = new Episodes(cluster, load);
        do {
            episodes.cutFollower(500);
            episodes.isolateLeader(TcpProxy.State.SILENT, 1000);
            episodes.isolateLeader(TcpProxy.State.CLOSED, 500);
        } while (hasTime());
        judge();
    }

    @Test
    void aGroupThatIsKilledAsAWholeComesBackWithEverything() throws IOException {
        startUnderLoad();
        do {
            Waiting.sleep(500);
            for (int member = 0; member < cluster.members(); member++) {
                cluster.node(member).kill();
            }
            long killed = System.nanoTime();
            for (int member = 0; member < cluster.members(); member++) {
                cluster.start(member);
            }
            load.millisToFirstWriteAfter(killed);
        } while (hasTime());
        judge();
    }

    @Test
    void aMemberThatIsFarBehindGetsASnapshotFromAnother() throws IOException {
        int slots = 512;
        start(ClusterOptions.in(directory.resolve("cluster")).withSnapshotSlots(slots));
        work(LoadOptions.USUAL);
        int follower = (cluster.awaitLeader() + 1) % cluster.members();
        cluster.node(follower).kill();
        long missing = executed() + 6L * slots;
        Waiting.until("the others are far ahead", () -> executed() > missing);
        cluster.start(follower);
        Waiting.until(
                "a snapshot was copied",
                () ->
                        cluster.node(follower)
                                .last("snapshot")
                                .map(event -> event.text("from").equals("another member"))
                                .orElse(false));
        judge();
        for (int member = 0; member < cluster.members(); member++) {
            assertTrue(cluster.node(member).count("snapshot") > 0, "member " + member);
            assertEquals(List.of(), cluster.node(member).faults(), "member " + member);
        }
    }

    private long executed() {
        return cluster.leader().flatMap(cluster::status).map(MemberStatus::executed).orElse(0L);
    }

    @Test
    void withoutAMajorityNothingIsDoneAndItIsSaidSo() throws IOException {
        start(ClusterOptions.in(directory.resolve("cluster")));
        byte[] key = KvKeys.of("key");
        try (KvClient client =
                KvClient.connect(cluster.clientOptions().withDeadline(Duration.ofSeconds(2)))) {
            client.put(key, KvKeys.of("before"));
            int leader = cluster.awaitLeader();
            cluster.node((leader + 1) % 3).kill();
            cluster.node((leader + 2) % 3).kill();
            KvFailedException put =
                    assertThrows(
                            KvFailedException.class, () -> client.put(key, KvKeys.of("alone")));
            KvFailedException get = assertThrows(KvFailedException.class, () -> client.get(key));
            Set<FailureReason> expected = Set.of(FailureReason.NO_LEADER, FailureReason.NO_ANSWER);
            assertTrue(expected.contains(put.reason()), put.toString());
            assertTrue(expected.contains(get.reason()), get.toString());
            assertTrue(cluster.status(leader).isPresent(), "a stale read needs no majority");
        }
        for (int member = 0; member < cluster.members(); member++) {
            if (!cluster.node(member).isAlive()) {
                cluster.start(member);
            }
        }
        try (KvClient client = KvClient.connect(cluster.clientOptions())) {
            assertEquals(KvStatus.OK, client.get(key).status());
            assertEquals(KvStatus.OK, client.put(key, KvKeys.of("after")).status());
        }
    }
}
