package io.decree.core.election;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.core.election.contract.ElectionContract;
import io.decree.core.election.contract.ElectionRole;
import io.decree.core.wrong.WrongBody;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What no single handler can promise: that several elections together find a leader, keep a working
 * one and get rid of one that does not work. Each promise comes with a body that breaks it.
 */
class ElectionClusterTest {

    private static final int SEEDS = 1_000;

    @TempDir private Path folder;

    /** The bound of {@code et-10} for messages that take one or two ticks: six timeouts. */
    @Test
    void afterFaultsThereIsOneLeaderWithinSixTimeouts() {
        for (long seed = 0; seed < SEEDS; seed++) {
            int ticks = ticksAfterFaults(Cluster.RIGHT, seed);
            assertTrue(ticks <= 6 * Cluster.TIMEOUT, ticks + " ticks, seed " + seed);
        }
    }

    @Test
    void aMemberThatForgetsGrantsFindsNoMajority() throws Exception {
        Cluster.Body wrong =
                wrong(
                        "        heard[mFrom] = true;\n        return PROCESS_PREVOTE",
                        "        return PROCESS_PREVOTE");
        int late = 0;
        for (long seed = 0; seed < 50; seed++) {
            late += ticksAfterFaults(wrong, seed) > 6 * Cluster.TIMEOUT ? 1 : 0;
        }
        assertTrue(late > 0);
    }

    private static int ticksAfterFaults(Cluster.Body body, long seed) {
        Cluster cluster = new Cluster(body, 1 + (int) (seed % 7), seed);
        cluster.disturb(60 * Cluster.TIMEOUT);
        cluster.heal();
        for (int id = 0; id < (cluster.size() - 1) / 2; id++) {
            if ((seed >> id & 1) == 1) {
                cluster.stop(id);
            }
        }
        return cluster.ticksToOneLeader(20 * Cluster.TIMEOUT);
    }

    /** Messages take nearly a timeout each way, so everybody disturbs everybody. */
    @Test
    void aSlowNetworkHasALeaderWithinTwelveTimeouts() {
        for (long seed = 0; seed < SEEDS; seed++) {
            int ticks = ticksInSlowNetwork(Cluster.RIGHT, seed);
            assertTrue(ticks <= 12 * Cluster.TIMEOUT, ticks + " ticks, seed " + seed);
        }
    }

    @Test
    void withoutChanceASlowNetworkHasNoLeader() throws Exception {
        Cluster.Body wrong =
                wrong(
                        "public int tick(int mJitter) {",
                        "public int tick(int chance) {\n        int mJitter = 0;");
        for (long seed = 0; seed < 20; seed++) {
            assertEquals(100 * Cluster.TIMEOUT, ticksInSlowNetwork(wrong, seed), "seed " + seed);
        }
    }

    private static int ticksInSlowNetwork(Cluster.Body body, long seed) {
        Cluster cluster = new Cluster(body, 2 + (int) (seed % 6), seed);
        cluster.delay(8, 8);
        return cluster.ticksToOneLeader(100 * Cluster.TIMEOUT);
    }

    /** A member that may not lead has promised a high ballot; the other one has to hear of it. */
    @Test
    void aHighPromiseFreezesNobody() throws Exception {
        assertTrue(ticksBesideAHighPromise(Cluster.RIGHT) <= 6 * Cluster.TIMEOUT);
        Cluster.Body wrong = wrong("above = mPromised > above ? mPromised : above;", "");
        assertEquals(100 * Cluster.TIMEOUT, ticksBesideAHighPromise(wrong));
    }

    private static int ticksBesideAHighPromise(Cluster.Body body) {
        Cluster cluster = new Cluster(body, 3, 1);
        cluster.stop(2);
        cluster.node(1).letLead(false);
        cluster.node(1).promise(1_000 * 65_536L);
        return cluster.ticksToOneLeader(100 * Cluster.TIMEOUT);
    }

    /** It reaches everybody and hears everybody but the leader: no reason to disturb the others. */
    @Test
    void aMemberThatCannotHearTheLeaderDoesNotDeposeIt() throws Exception {
        assertFalse(isDeposed(Cluster.RIGHT));
        String sticky = "if (silence < timeout) {\n            answer";
        assertTrue(isDeposed(wrong(sticky, sticky.replace("timeout", "0"))));
    }

    private static boolean isDeposed(Cluster.Body body) {
        Cluster cluster = led(body, 5);
        int leader = cluster.leaders().get(0);
        long ballot = cluster.node(leader).followed();
        cluster.cut(leader, (leader + 1) % 5, true);
        for (int ticks = 0; ticks < 100 * Cluster.TIMEOUT; ticks++) {
            cluster.run(1);
            if (!cluster.leaders().equals(List.of(leader))) {
                return true;
            }
        }
        return cluster.node(leader).followed() != ballot;
    }

    /** Its signs of life still reach everybody, so only the leader itself can make room. */
    @Test
    void aDeafLeaderIsReplaced() throws Exception {
        assertTrue(isReplacedWhenDeaf(Cluster.RIGHT));
        Cluster.Body wrong =
                wrong(
                        "if (Quorums.isQuorumWith(voter, heard, true, self)) {",
                        "if (stance == STANCE_LEADING) {");
        assertFalse(isReplacedWhenDeaf(wrong));
    }

    private static boolean isReplacedWhenDeaf(Cluster.Body body) {
        Cluster cluster = led(body, 3);
        int leader = cluster.leaders().get(0);
        cluster.deafen(leader);
        cluster.run(8 * Cluster.TIMEOUT);
        List<Integer> leaders = cluster.leaders();
        return leaders.size() == 1 && leaders.get(0) != leader;
    }

    @Test
    void aHandOverMakesTheTargetLead() {
        Cluster cluster = led(Cluster.RIGHT, 3);
        int leader = cluster.leaders().get(0);
        int target = (leader + 1) % 3;
        cluster.node(leader).handOver(target);
        assertFalse(cluster.node(leader).proposes());
        cluster.run(Cluster.TIMEOUT);
        assertEquals(List.of(target), cluster.leaders());
    }

    @Test
    void aHandOverToADeadMemberEnds() {
        Cluster cluster = led(Cluster.RIGHT, 3);
        int leader = cluster.leaders().get(0);
        cluster.stop((leader + 1) % 3);
        cluster.node(leader).handOver((leader + 1) % 3);
        assertFalse(cluster.node(leader).proposes());
        cluster.run(Cluster.TIMEOUT + 1);
        assertTrue(cluster.node(leader).proposes());
    }

    @Test
    void oneSeedGivesOneRun() {
        assertEquals(messagesAfter(5), messagesAfter(5));
        assertNotEquals(messagesAfter(5), messagesAfter(6));
    }

    private static long messagesAfter(long seed) {
        Cluster cluster = new Cluster(Cluster.RIGHT, 5, seed);
        cluster.disturb(60 * Cluster.TIMEOUT);
        return cluster.sent();
    }

    private static Cluster led(Cluster.Body body, int size) {
        Cluster cluster = new Cluster(body, size, 7);
        assertTrue(cluster.ticksToOneLeader(6 * Cluster.TIMEOUT) < 6 * Cluster.TIMEOUT);
        return cluster;
    }

    /** A body with one mistake, which the monitor is not told of. */
    private Cluster.Body wrong(String right, String mistake) throws Exception {
        WrongBody body = WrongBody.of(folder, Election.class, right, mistake);
        return (self, voter, patience) ->
                ElectionRole.plain(
                        body.create(
                                ElectionContract.class,
                                self,
                                Cluster.GROUP,
                                0L,
                                voter,
                                Cluster.TIMEOUT,
                                patience));
    }
}
