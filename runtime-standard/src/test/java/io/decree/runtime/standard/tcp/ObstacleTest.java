package io.decree.runtime.standard.tcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.runtime.GroupId;
import io.decree.runtime.Identity;
import io.decree.runtime.Limits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What keeps two members apart for ever is told in words, and only that. */
class ObstacleTest {

    private final Group group = new Group(3);

    @AfterEach
    void close() {
        group.close();
    }

    private TcpTransport transport(int member) {
        return group.get(member).transport;
    }

    /** Member 2 comes back in another shape, at another address. */
    private void replaceThird(Identity identity, Limits limits) {
        group.members[2].close();
        TcpOptions options = TcpOptions.of(limits);
        group.members[2] = new Member(identity, group.clock, options, Frames.anyPort(), limits);
        group.introduce();
    }

    @Test
    void otherLimitsAreToldOnBothSidesAndTheOthersGoOn() {
        replaceThird(Frames.identity(2), new Limits(1 << 13, 32, 1 << 15));
        group.await(() -> transport(0).obstacle(2) != null && transport(2).obstacle(0) != null);
        assertEquals(
                "member 2 has other limits than this one: its window has 32 slots, ours 16; its"
                        + " longest value has 8192 bytes, ours 16384. Give all members of the group"
                        + " the same window, longest batch, longest frame, number of sessions,"
                        + " session window and number of members",
                transport(0).obstacle(2));
        assertTrue(
                transport(2).obstacle(0).contains("its window has 16 slots, ours 32"),
                transport(2).obstacle(0));
        group.await(() -> transport(0).isConnected(1) && transport(1).isConnected(0));
        assertFalse(transport(0).isConnected(2));
        assertNull(transport(0).obstacle(1));
    }

    @Test
    void itIsForgottenWhenThereIsAConnection() {
        replaceThird(Frames.identity(2), new Limits(1 << 14, 16, 1 << 16));
        group.await(() -> transport(0).obstacle(2) != null);
        replaceThird(Frames.identity(2), Frames.LIMITS);
        group.awaitConnected();
        assertNull(transport(0).obstacle(2));
    }

    @Test
    void anotherGroupAndAnotherMemberAreToldToo() {
        replaceThird(new Identity(new GroupId(9, 9), 1, 2, 5), Frames.LIMITS);
        group.await(() -> transport(0).obstacle(2) != null);
        assertTrue(transport(0).obstacle(2).contains("another group"), transport(0).obstacle(2));
        transport(0).setAddress(2, transport(1).address());
        group.await(() -> transport(0).obstacle(2) != null);
        assertTrue(transport(0).obstacle(2).contains("another member"), transport(0).obstacle(2));
    }

    @Test
    void whoMerelyDoesNotAnswerIsNoObstacle() {
        transport(0).setAddress(2, Frames.anyPort());
        group.await(() -> group.get(0).count(TcpCounter.CONNECTS_FAILED) > 1);
        assertNull(transport(0).obstacle(2));
    }
}
