package io.decree.replica.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.core.replica.MessageKind;
import io.decree.replica.session.CommandKind;
import io.decree.replica.session.Envelope;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

/** What nobody waits for costs no force of its own, and is done all the same. */
class UnhurriedTest {

    private static final long BALLOT = 65_537;

    private final Peers peers = new Peers();
    private final KeptLog log = new KeptLog();

    private static ByteBuffer value() {
        ByteBuffer envelope = ByteBuffer.allocate(Envelope.HEADER + Long.BYTES);
        ByteBuffer command = ByteBuffer.allocate(Long.BYTES);
        Envelope.write(envelope, CommandKind.COMMAND, 0, 0, 0, 0, command);
        return envelope.flip();
    }

    private static void work(Lone member) {
        for (int i = 0; i < 4; i++) {
            member.loop.doWork();
        }
    }

    private Lone member() throws IOException {
        Lone member = new Lone(3, peers, log, new MemoryStore(), 1000);
        work(member);
        return member;
    }

    /** A follower that voted for slot 0 and was told that it is decided. */
    private Lone decided() throws IOException {
        Lone member = member();
        peers.send(peers.message(1, MessageKind.P2A, BALLOT, 0, value()));
        work(member);
        assertNotNull(peers.received(1, MessageKind.P2B));
        assertEquals(log.address(), log.durableAddress());
        peers.send(Peers.message(1, MessageKind.COMMIT, BALLOT, 0));
        work(member);
        assertEquals(1, member.executed);
        return member;
    }

    @Test
    void theRecordOfADecisionIsForcedWithTheNextTick() throws IOException {
        Lone member = decided();
        assertTrue(log.durableAddress() < log.address(), "forced for nobody");
        member.loop.tick();
        work(member);
        assertEquals(log.address(), log.durableAddress());
    }

    @Test
    void orWithTheNextVote() throws IOException {
        Lone member = decided();
        peers.send(peers.message(1, MessageKind.P2A, BALLOT, 1, value()));
        work(member);
        assertEquals(log.address(), log.durableAddress());
    }

    /** An answer is held until everything before it is durable, so it asks for the force. */
    @Test
    void orWithTheNextAnswer() throws IOException {
        Lone member = decided();
        peers.send(Peers.message(1, MessageKind.HEARTBEAT, BALLOT, 1));
        work(member);
        assertNotNull(peers.received(1, MessageKind.HEARTBEAT_ACK));
    }
}
