package io.decree.core.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A log without room for values: what a replica still does, and what it does no more. */
class FullLogTest {

    private static final int TIMEOUT = 30;

    private final Candidate member = new Candidate();
    private final ReplicaCore core = member.core;

    private List<Effect> logged() {
        return member.effects(EffectKind.PERSIST);
    }

    private static Message of(int from, MessageKind kind, long ballot, long slot) {
        Message m = Candidate.message(from, kind);
        m.ballot = ballot;
        m.slot = slot;
        m.value = 100 + slot;
        m.digest = 1;
        m.handle = 1;
        return m;
    }

    private static Message proposal(long slot) {
        return of(0, MessageKind.P2A, 65_536, slot);
    }

    private Message acknowledgement(int from) {
        return of(from, MessageKind.HEARTBEAT_ACK, member.ballot, core.prefix());
    }

    private static Message full(int from) {
        return Candidate.message(from, MessageKind.BUSY);
    }

    @Test
    void votesForNothingNewAndSaysWhy() {
        core.finishRecovery();
        core.room(0);
        core.deliver(proposal(0));
        assertEquals(List.of(), logged());
        Message answer = member.sent(MessageKind.BUSY);
        assertEquals(0, answer.slot);
        assertEquals(0, answer.to);
        core.room(1);
        core.deliver(proposal(0));
        assertEquals(RecordKind.VOTE, logged().get(0).record);
        assertNull(member.sent(MessageKind.BUSY));
    }

    /** Also with a full log it says to a leader of the past that it is one. */
    @Test
    void answersALeaderOfThePastWithItsPromise() {
        core.finishRecovery();
        core.deliver(of(2, MessageKind.P2A, 131_074, 0));
        core.room(0);
        core.deliver(proposal(1));
        assertNull(member.sent(MessageKind.BUSY));
        assertNotNull(member.sent(MessageKind.NACK));
    }

    @Test
    void eachVoteTakesRoom() {
        core.finishRecovery();
        core.room(1);
        core.deliver(proposal(0));
        core.deliver(proposal(1));
        assertEquals(List.of(), logged());
    }

    @Test
    void answersForAVoteThatItHas() {
        core.finishRecovery();
        core.deliver(proposal(0));
        core.durable(1);
        core.room(0);
        core.deliver(proposal(0));
        assertEquals(List.of(), logged());
        assertNotNull(member.sent(MessageKind.P2B));
    }

    @Test
    void goesOnPromisingAndFollowing() {
        core.finishRecovery();
        core.room(0);
        core.deliver(of(0, MessageKind.P1A, 65_536, 0));
        assertEquals(RecordKind.PROMISE, logged().get(0).record);
        core.durable(1);
        assertNotNull(member.sent(MessageKind.P1B));
        core.deliver(of(0, MessageKind.HEARTBEAT, 65_536, 0));
        assertNotNull(member.sent(MessageKind.HEARTBEAT_ACK));
        Message busy = member.sent(MessageKind.BUSY);
        assertEquals(busy.slot, busy.to);
    }

    @Test
    void campaignsAndLeadsAndProposesNothing() {
        core.room(0);
        member.lead(0, 1);
        assertTrue(core.isLeading());
        assertEquals(List.of(), member.proposed());
        assertEquals(List.of(), logged());
        core.submit(7, 1, 1);
        assertEquals(Outcome.LOG_FULL, member.effects(EffectKind.COMPLETE).get(0).outcome);
        core.room(10);
        assertNotNull(member.asked(MessageKind.P2A));
        assertEquals(List.of(0L, 1L), member.proposed().stream().distinct().sorted().toList());
    }

    @Test
    void decisionsWaitForRoomInTheWindow() {
        core.finishRecovery();
        core.room(1);
        core.deliver(Candidate.decision(1));
        core.deliver(Candidate.decision(0));
        assertEquals(1, core.prefix());
        assertEquals(1, logged().size());
        int asked = 0;
        int ticks = 100 * TIMEOUT;
        for (int tick = 0; tick < ticks; tick++) {
            core.tick();
            asked += member.sent(MessageKind.FETCH) == null ? 0 : 1;
        }
        // It is here already; but the others may have a snapshot that makes room.
        assertTrue(asked > 0 && asked <= ticks / 40, asked + " times");
        core.room(1);
        for (int tick = 0; tick < TIMEOUT && core.prefix() < 2; tick++) {
            core.tick();
        }
        assertEquals(2, core.prefix());
        assertEquals(RecordKind.DECISION, logged().get(0).record);
    }

    /** The values of its own votes are in the log already. */
    @Test
    void decisionsOfOwnVotesNeedNoRoom() {
        core.finishRecovery();
        core.deliver(proposal(0));
        core.durable(1);
        core.room(0);
        core.deliver(of(0, MessageKind.COMMIT, 65_536, 0));
        assertEquals(1, core.prefix());
        assertEquals(RecordKind.CHOSEN, logged().get(0).record);
    }

    // ---------------------------------------------------------------- the leader

    /** Says how many ticks it took until somebody was asked to lead; who that was. */
    private String handsOver(List<Message> heardInEachTick) {
        for (int tick = 1; tick <= 3 * TIMEOUT; tick++) {
            heardInEachTick.forEach(core::deliver);
            core.tick();
            for (Effect effect : member.effects(EffectKind.SEND)) {
                if (effect.message.kind == MessageKind.CAMPAIGN_NOW) {
                    return effect.to + " after " + tick;
                }
            }
        }
        return "nobody";
    }

    @Test
    void aFullLeaderHandsOverToWhoHasRoom() {
        member.lead();
        core.room(0);
        List<Message> heard = List.of(acknowledgement(0), full(0), acknowledgement(2));
        assertEquals("2 after " + TIMEOUT, handsOver(heard));
    }

    @Test
    void aFullLeaderStaysWhenAllAreFullOrGone() {
        member.lead();
        core.room(0);
        assertEquals("nobody", handsOver(List.of(acknowledgement(0), full(0))));
    }

    @Test
    void aLeaderWithRoomStays() {
        member.lead();
        core.room(1);
        assertEquals("nobody", handsOver(List.of(acknowledgement(0), acknowledgement(2))));
    }

    /**
     * A member that may not lead lets it pass without a word. Whoever is asked has a timeout to
     * take over; the next one is asked as soon as that is over.
     */
    @Test
    void aFullLeaderAsksTheMembersInTurn() {
        member.lead();
        core.room(0);
        List<Message> heard = List.of(acknowledgement(0), acknowledgement(2));
        assertEquals("0 after " + TIMEOUT, handsOver(heard));
        assertEquals("2 after " + (TIMEOUT + 1), handsOver(heard));
        assertEquals("0 after " + (TIMEOUT + 1), handsOver(heard));
    }

    /** Room for a moment does not make it begin with the first again. */
    @Test
    void theTurnOutlastsAStandstill() {
        member.lead();
        core.room(0);
        List<Message> heard = List.of(acknowledgement(0), acknowledgement(2));
        assertEquals("0 after " + TIMEOUT, handsOver(heard));
        core.room(1);
        core.tick();
        core.room(0);
        assertEquals("2 after " + TIMEOUT, handsOver(heard));
    }

    /** Of those whose turn it may be, who is furthest has least to learn before it can lead. */
    @Test
    void aFullLeaderAsksFirstWhoIsFurthest() {
        member.lead();
        core.room(0);
        Message further = acknowledgement(2);
        further.slot = 1;
        List<Message> heard = List.of(acknowledgement(0), further);
        assertEquals("2 after " + TIMEOUT, handsOver(heard));
        assertEquals("0 after " + (TIMEOUT + 1), handsOver(heard));
    }

    /** Its turn is no reason to ask a member that is full itself. */
    @Test
    void aFullMemberIsNotAskedInItsTurn() {
        member.lead();
        core.room(0);
        Message one = acknowledgement(0);
        Message other = acknowledgement(2);
        assertEquals("0 after " + TIMEOUT, handsOver(List.of(one, other)));
        assertEquals("0 after " + (TIMEOUT + 1), handsOver(List.of(one, other, full(2))));
    }

    /** Who lacks what left the window here could not lead, and would let its turn pass. */
    @Test
    void aMemberThatLagsIsNotAskedInItsTurn() {
        member.lead();
        for (int slot = 0; slot < 8; slot++) {
            decide();
        }
        assertEquals(8, core.base());
        core.room(0);
        Message lagging = acknowledgement(0);
        lagging.slot = 7;
        List<Message> heard = List.of(lagging, acknowledgement(2));
        assertEquals("2 after " + TIMEOUT, handsOver(heard));
        assertEquals("2 after " + (TIMEOUT + 1), handsOver(heard));
    }

    /** A client's value, with the votes of this member and of member 0. */
    private void decide() {
        core.submit(1, 1, 1);
        Message proposal = member.sent(MessageKind.P2A);
        Message vote = of(0, MessageKind.P2B, member.ballot, proposal.slot);
        vote.value = proposal.value;
        long voted = lastRecord();
        core.durable(voted);
        core.deliver(vote);
        core.durable(lastRecord());
    }

    private long lastRecord() {
        List<Effect> records = logged();
        return records.get(records.size() - 1).lsn;
    }

    /** A slot beyond the window says nothing of a log. */
    @Test
    void aMemberWhoseWindowIsFullMayLead() {
        member.lead();
        core.room(0);
        Message beyond = full(0);
        beyond.slot = 16;
        assertEquals("0 after " + TIMEOUT, handsOver(List.of(acknowledgement(0), beyond)));
    }
}
