package io.decree.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.decree.cluster.proxy.TcpProxy.State;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Frames go one way and not the other, as with a broken filter or a transmitter that is dead. */
class OneWayTest extends WithCluster {

    /** Its signs of life arrive nowhere, though it hears the others. */
    @Test
    void aLeaderThatNobodyHearsIsReplaced() throws IOException {
        startUnderLoad();
        do {
            int leader = cluster.awaitLeader();
            from(leader, State.SILENT);
            load.millisToFirstWriteAfter(System.nanoTime());
            Waiting.until("another one leads", () -> cluster.awaitLeader() != leader);
            from(leader, State.WHOLE);
        } while (hasTime());
        judge();
    }

    /** The others see no reason to elect anybody, and no command can be decided with it. */
    @Test
    void aLeaderThatHearsNobodyStepsDown() throws IOException {
        startUnderLoad();
        do {
            int leader = cluster.awaitLeader();
            to(leader, State.SILENT);
            load.millisToFirstWriteAfter(System.nanoTime());
            Waiting.until("another one leads", () -> cluster.awaitLeader() != leader);
            to(leader, State.WHOLE);
        } while (hasTime());
        judge();
    }

    /** It takes the others for dead and says so to everybody: they know better. */
    @Test
    void aFollowerThatHearsNobodyDisturbsNobody() throws IOException {
        startUnderLoad();
        int leader = cluster.awaitLeader();
        int follower = (leader + 1) % cluster.members();
        long roles = cluster.node(follower).count("role");
        to(follower, State.SILENT);
        Waiting.sleep(3000);
        load.millisToFirstWriteAfter(System.nanoTime());
        assertEquals(roles, cluster.node(follower).count("role"), "it never led");
        to(follower, State.WHOLE);
        judge();
    }

    private void from(int member, State state) {
        for (int other = 0; other < cluster.members(); other++) {
            if (other != member) {
                cluster.oneWay(member, other, state);
            }
        }
    }

    private void to(int member, State state) {
        for (int other = 0; other < cluster.members(); other++) {
            if (other != member) {
                cluster.oneWay(other, member, state);
            }
        }
    }
}
