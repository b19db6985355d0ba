package io.decree.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.cluster.load.LoadOptions;
import io.decree.examples.kv.MemberStatus;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Each member on a machine of its own, as far as the network goes. Where that takes a right that is
 * not there, a test is reported as not run, with the reason.
 */
class NamespacesTest extends WithCluster {

    /** Less than the load needs. */
    private static final int NARROW_KILOBITS = 128;

    private Namespaces network;

    private void startOnMachinesOfTheirOwn() throws IOException {
        try {
            network = new Namespaces(3);
        } catch (Namespaces.NotPermittedException e) {
            notRun(e.getMessage());
        }
        cluster = Cluster.make(ClusterOptions.in(directory.resolve("cluster")), network);
        cluster.startAll();
        cluster.awaitLeader();
        work(LoadOptions.USUAL.withOpsPerSecond(OPS_PER_SECOND));
    }

    /** No connection ends by that, neither between members nor with clients. */
    @Test
    void aLeaderWhoseCableIsPulledIsReplacedAndCatchesUp() throws IOException {
        startOnMachinesOfTheirOwn();
        do {
            int leader = cluster.awaitLeader();
            network.cable(leader, false);
            load.millisToFirstWriteAfter(System.nanoTime());
            Waiting.until("another one leads", () -> cluster.awaitLeader() != leader);
            Waiting.sleep(500);
            network.cable(leader, true);
            load.millisToFirstWriteAfter(System.nanoTime());
        } while (hasTime());
        judge();
    }

    /** What does not fit is dropped for that member alone; it fetches it when there is room. */
    @Test
    void aFollowerBehindANarrowLineHoldsUpNobody() throws IOException {
        startOnMachinesOfTheirOwn();
        int leader = cluster.awaitLeader();
        int follower = (leader + 1) % cluster.members();
        network.narrow(follower, NARROW_KILOBITS);
        long before = executed(leader);
        Waiting.until("500 slots were decided", () -> executed(leader) > before + 500);
        network.mend(follower);
        judge();
        for (int member = 0; member < cluster.members(); member++) {
            assertEquals(List.of(), cluster.node(member).faults(), "member " + member);
        }
    }

    @Test
    void linesThatLoseAndDelayLoseNothing() throws IOException {
        startOnMachinesOfTheirOwn();
        try {
            for (int member = 0; member < cluster.members(); member++) {
                network.disturb(member, 10, 5);
            }
        } catch (Namespaces.NotPermittedException e) {
            notRun(e.getMessage());
        }
        do {
            load.millisToFirstWriteAfter(System.nanoTime());
            Waiting.sleep(500);
        } while (hasTime());
        for (int member = 0; member < cluster.members(); member++) {
            network.mend(member);
        }
        judge();
        assertTrue(load.acknowledged().size() > 10);
    }

    private long executed(int member) {
        return cluster.status(member).map(MemberStatus::executed).orElse(0L);
    }

    @AfterEach
    void unplug() throws IOException {
        close();
        if (network != null) {
            network.close();
        }
    }
}
