package io.decree.replica.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.core.replica.Message;
import io.decree.core.replica.MessageKind;
import io.decree.core.replica.VoteList;
import io.decree.replica.session.CommandKind;
import io.decree.replica.session.Envelope;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

/** What nobody waits for costs no force and no wake-up of its own, and is done all the same. */
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

    private Lone leader() throws IOException {
        Lone member = member();
        while (peers.received(1, MessageKind.PRE_VOTE) == null) {
            member.turn();
        }
        Message yes = Peers.message(1, MessageKind.PRE_VOTE_ANSWER, 0, 0);
        yes.round = peers.received(1, MessageKind.PRE_VOTE).round;
        yes.granted = true;
        peers.send(yes);
        work(member);
        Message promise =
                Peers.message(1, MessageKind.P1B, peers.received(1, MessageKind.P1A).ballot, 0);
        promise.to = Message.LAST;
        promise.votes = new VoteList(Lone.WINDOW);
        peers.send(promise);
        work(member);
        assertTrue(member.loop.core().isLeading());
        return member;
    }

    /** Proposes, and has the vote of member 1. */
    private void commit(Lone member, long slot) {
        member.propose();
        work(member);
        Message proposal = peers.received(1, MessageKind.P2A);
        assertEquals(slot, proposal.slot);
        Message vote = Peers.message(1, MessageKind.P2B, proposal.ballot, slot);
        vote.value = proposal.value;
        peers.send(vote);
        work(member);
    }

    @Test
    void thatASlotIsDecidedIsToldWithTheNextProposal() throws IOException {
        Lone member = leader();
        commit(member, 0);
        assertTrue(member.seen.contains("done"));
        assertNull(peers.received(1, MessageKind.COMMIT), "told at once");
        commit(member, 1);
        for (int peer = 1; peer <= 2; peer++) {
            Message told = peers.received(peer, MessageKind.COMMIT);
            assertEquals(0, told.slot);
            assertEquals(peers.received(peer, MessageKind.P2A).ballot, told.ballot);
        }
    }

    @Test
    void orWithTheNextTick() throws IOException {
        Lone member = leader();
        commit(member, 0);
        long value = peers.received(1, MessageKind.P2A).value;
        member.loop.tick();
        for (int peer = 1; peer <= 2; peer++) {
            assertEquals(value, peers.received(peer, MessageKind.COMMIT).value);
        }
    }
}
