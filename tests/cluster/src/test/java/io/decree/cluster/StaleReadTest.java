package io.decree.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.client.ClientOptions;
import io.decree.cluster.load.KvAction;
import io.decree.cluster.load.KvReply;
import io.decree.cluster.proxy.TcpProxy;
import io.decree.cluster.verdict.Check;
import io.decree.cluster.verdict.Judge;
import io.decree.examples.kv.KvAnswer;
import io.decree.examples.kv.KvClient;
import io.decree.examples.kv.KvKeys;
import io.decree.examples.kv.KvOperation;
import io.decree.examples.kv.KvStatus;
import io.decree.simulator.history.History;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * That a run passes means something: a real member that is behind, taken for one that is not, fails
 * each check.
 */
class StaleReadTest extends WithCluster {

    private static final byte[] KEY = KvKeys.of("key");

    private final History<KvAction, KvReply> history = new History<>();

    @Test
    void aMemberThatIsCutOffFailsEveryCheck() throws IOException {
        start(ClusterOptions.in(directory.resolve("cluster")));
        int follower = (cluster.awaitLeader() + 1) % cluster.members();
        cluster.wires(follower, TcpProxy.State.SILENT);
        try (KvClient group = KvClient.connect(cluster.clientOptions());
                KvClient behind = KvClient.connect(only(follower))) {
            KvAnswer put = group.put(KEY, KvKeys.of("new"));
            record(new KvAction(KvOperation.PUT, "key", null, "new"), put);
            KvAnswer stale = behind.staleGet(KEY);
            assertEquals(KvStatus.NOT_FOUND, stale.status());
            record(new KvAction(KvOperation.GET, "key", null, null), stale);
        }
        Check linearizable = Judge.linearizable(history);
        assertFalse(linearizable.passed());
        assertTrue(linearizable.detail().contains("get key"), linearizable.detail());
        int leader = cluster.awaitLeader();
        Check equal =
                Judge.equal(
                        List.of(
                                cluster.status(leader).orElseThrow(),
                                cluster.status(follower).orElseThrow()));
        assertFalse(equal.passed());
    }

    private ClientOptions only(int member) {
        return ClientOptions.of(cluster.group(), List.of(cluster.clientAddress(member)));
    }

    private void record(KvAction action, KvAnswer answer) {
        KvReply reply = new KvReply(answer.status(), answer.present(), null);
        history.complete(history.invoke(0, 0, action), 0, reply);
    }
}
