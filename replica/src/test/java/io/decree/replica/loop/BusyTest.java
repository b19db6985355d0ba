package io.decree.replica.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.core.replica.MessageKind;
import io.decree.replica.session.CommandKind;
import io.decree.replica.session.Envelope;
import io.decree.runtime.standard.log.MemoryLog;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

/** The side that applies has more to do than there are places. */
class BusyTest {

    private static final long BALLOT = 65_537;
    private static final long QUESTION = 1_000;

    private final Peers peers = new Peers();
    private final ByHand applying = new ByHand();

    private Lone member(int members) throws IOException {
        MemoryLog log = new MemoryLog(512, () -> {});
        return new Lone(members, 0, peers, log, new MemoryStore(), 1_000, applying);
    }

    private static String last(Lone member) {
        return member.seen.get(member.seen.size() - 1);
    }

    /** A client that was told to come back later would wait for a member that does not lead. */
    @Test
    void whoDoesNotLeadSendsCommandsToTheLeaderAtOnce() throws IOException {
        Lone follower = member(3);
        follower.loop.doWork();
        for (long slot = 0; slot < 6; slot++) {
            ByteBuffer value = ByteBuffer.allocate(Envelope.HEADER);
            Envelope.write(value, CommandKind.COMMAND, 0, 0, 0, 0, ByteBuffer.allocate(0));
            peers.send(peers.message(1, MessageKind.P2A, BALLOT, slot, value.flip()));
            peers.send(Peers.message(1, MessageKind.COMMIT, BALLOT, slot));
        }
        for (int i = 0; i < 4; i++) {
            follower.loop.doWork();
        }
        follower.propose();
        assertEquals("NOT_LEADER", last(follower));
        assertEquals(0, follower.executed);
        assertEquals(3, applying.run(), "as many as there are places; the others wait");
    }

    @Test
    void aLeaderSaysThatItHasTooMuchToDo() throws IOException {
        Lone leader = member(1).lead();
        for (int i = 0; i < 6; i++) {
            leader.submit();
        }
        leader.propose();
        assertEquals("OVERLOADED", last(leader));
        while (leader.executed < 3) {
            applying.run();
            leader.turn();
        }
        assertEquals("done", leader.seen.stream().filter("done"::equals).findFirst().orElse(""));
    }

    /** Each turn brings more questions to the state as it is than there are places. */
    @Test
    void aLinearizableQuestionIsAnsweredHoweverManyStaleOnesCome() throws IOException {
        Lone leader = member(1).lead();
        leader.loop.read(QUESTION, ByteBuffer.allocate(0));
        for (int turn = 0; turn < 10; turn++) {
            leader.loop.poll();
            for (int i = 0; i < 10; i++) {
                leader.loop.readStale(i, ByteBuffer.allocate(0));
            }
            leader.loop.flush();
            applying.run();
        }
        leader.loop.poll();
        assertTrue(leader.seen.contains("answer " + QUESTION), "" + leader.seen);
        assertTrue(leader.seen.contains("answer 0"), "stale ones get what is left");
    }
}
