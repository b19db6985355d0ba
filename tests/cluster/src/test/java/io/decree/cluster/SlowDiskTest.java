package io.decree.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.decree.cluster.load.LoadOptions;
import io.decree.examples.kv.KvClient;
import io.decree.examples.kv.KvKeys;
import io.decree.examples.kv.KvLimits;
import io.decree.examples.kv.KvStatus;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/**
 * Disks take long for a while. Whether a leader stays or not, nothing that was acknowledged is
 * lost, and whose disk it is says so.
 */
class SlowDiskTest extends WithCluster {

    /** Longer than the fault waits for, and much longer than an election. */
    private static final long SLOW_MILLIS = 2500;

    private static final long SETTLE_MILLIS = 300;
    private static final long FOR_EVER_MILLIS = 3_600_000;
    private static final int LARGE_VALUES = 250;

    private void startOnSlowDisks() throws IOException {
        start(ClusterOptions.in(directory.resolve("cluster")).withSlowDisks());
        work(LoadOptions.USUAL.withOpsPerSecond(OPS_PER_SECOND));
    }

    /** The others are a majority, so that clients need not wait for the slow one. */
    @Test
    void aLeaderWithASlowDiskSaysSoAndTheGroupGoesOn() throws IOException {
        startOnSlowDisks();
        do {
            int leader = cluster.awaitLeader();
            long told = cluster.node(leader).count("fault");
            cluster.slowDisk(leader, SLOW_MILLIS);
            Waiting.until("it says so", () -> cluster.node(leader).count("fault") > told);
            assertEquals("DISK_SLOW", lastFault(leader));
            Waiting.until("another one leads", () -> !isLedBy(leader));
            load.millisToFirstWriteAfter(System.nanoTime());
            cluster.slowDisk(leader, 0);
        } while (hasTime());
        judge();
    }

    /** Nothing can be acknowledged meanwhile, and everything goes on afterwards. */
    @Test
    void aGroupWhoseDisksAreAllSlowAcknowledgesNothingThatIsNotDurable() throws IOException {
        startOnSlowDisks();
        do {
            for (int member = 0; member < cluster.members(); member++) {
                cluster.slowDisk(member, SLOW_MILLIS);
            }
            // So that no force is under way that began before.
            Waiting.sleep(SETTLE_MILLIS);
            load.meter().watchFrom(System.nanoTime());
            Waiting.sleep(SLOW_MILLIS / 2);
            assertEquals(0, load.meter().firstWrite(), "nothing can be durable yet");
            int leader = cluster.leader().orElse(0);
            cluster.node(leader).kill();
            for (int member = 0; member < cluster.members(); member++) {
                cluster.slowDisk(member, 0);
            }
            cluster.start(leader);
            load.millisToFirstWriteAfter(System.nanoTime());
        } while (hasTime());
        judge();
    }

    /** Its log's buffer fills up, and from then on the leader cannot take what members tell it. */
    @Test
    void aLeaderWhoseDiskHangsIsReplaced() throws IOException {
        startOnSlowDisks();
        int leader = cluster.awaitLeader();
        cluster.slowDisk(leader, FOR_EVER_MILLIS);
        byte[] value = new byte[KvLimits.VALUE_BYTES];
        try (KvClient client = KvClient.connect(cluster.clientOptions())) {
            for (int i = 0; i < LARGE_VALUES; i++) {
                assertEquals(KvStatus.OK, client.put(KvKeys.of("large" + i), value).status());
            }
        }
        assertFalse(isLedBy(leader));
        cluster.slowDisk(leader, 0);
        judge();
    }

    private boolean isLedBy(int member) {
        return cluster.leader().map(leader -> leader == member).orElse(true);
    }

    private String lastFault(int member) {
        return cluster.node(member).last("fault").orElseThrow().text("fault");
    }
}
