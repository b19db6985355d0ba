package io.decree.replica.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.core.replica.Effect;
import io.decree.core.replica.EffectKind;
import io.decree.core.replica.Message;
import io.decree.core.replica.MessageKind;
import io.decree.core.replica.RecordKind;
import io.decree.core.replica.ReplicaConfig;
import io.decree.core.replica.ReplicaCore;
import io.decree.core.replica.VoteList;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

/** What is reported to a campaign is freed with it. */
class ReportsTest {

    private static final int LONGEST = 100;
    private static final int SHORTEST = 10;
    private static final long OLDER = 65_536;

    private final Values values = new Values(1 << 16, LONGEST);
    private final Retention retention = new Retention(values);
    private final Reports reports = new Reports(values, retention);
    private final ReplicaCore core =
            new ReplicaCore(new ReplicaConfig(1, 1, 0, 0b111, 16, 2, 0, 0, 30, 5, 7, true));
    private final long empty = values.reported.mark();
    private long ballot;

    private static Message message(MessageKind kind) {
        Message m = new Message();
        m.kind = kind;
        m.group = 1;
        m.votes = new VoteList(16);
        return m;
    }

    private Message sent(MessageKind kind) {
        for (int i = 0; i < core.effects().size(); i++) {
            Effect effect = core.effects().get(i);
            if (effect.kind == EffectKind.SEND && effect.message.kind == kind) {
                return effect.message;
            }
        }
        return null;
    }

    private void campaign() {
        core.finishRecovery();
        while (sent(MessageKind.PRE_VOTE) == null) {
            core.tick();
        }
        Message answer = message(MessageKind.PRE_VOTE_ANSWER);
        answer.round = sent(MessageKind.PRE_VOTE).round;
        answer.granted = true;
        answer.promised = OLDER;
        core.deliver(answer);
        core.durable(2);
        ballot = sent(MessageKind.P1A).ballot;
    }

    /** A part with the vote for one slot; the core has it afterwards. Whether there was room. */
    private boolean report(long slot, long to, int length) {
        Message part = message(MessageKind.P1B);
        part.ballot = ballot;
        part.to = to;
        long mark = values.received.mark();
        long handle = values.received.keep(ByteBuffer.allocate(length));
        part.votes.add(slot, OLDER, 100 + slot, 1, handle);
        boolean taken = reports.take(part);
        values.received.rollBack(mark);
        if (taken) {
            core.deliver(part);
            reports.handedOver(core, part);
        }
        return taken;
    }

    @Test
    void aLostCampaignFreesEverything() {
        campaign();
        assertTrue(report(0, 1, LONGEST));
        assertTrue(report(1, 2, LONGEST));
        retention.mark(8, 0);
        assertTrue(values.reported.mark() - empty >= 2 * LONGEST);
        reports.settle(core);
        assertTrue(values.reported.mark() > empty);
        core.storageFailed();
        reports.settle(core);
        assertEquals(empty, values.reported.mark());
        // The mark above must not free what comes to stand in their place.
        long next = values.keepReported(ByteBuffer.allocate(LONGEST));
        retention.freeValuesBelow(100);
        assertEquals(LONGEST, values.bytes(next).remaining());
    }

    @Test
    void aWonCampaignKeepsItsValuesUntilTheWindowMovesOn() {
        campaign();
        assertTrue(report(0, Message.LAST, LONGEST));
        assertTrue(core.isLeading());
        reports.won();
        reports.settle(core);
        long handle = sent(MessageKind.P2A).handle;
        assertEquals(LONGEST, values.bytes(handle).remaining());
        retention.mark(8, 0);
        retention.freeValuesBelow(0);
        assertEquals(LONGEST, values.bytes(handle).remaining());
        retention.freeValuesBelow(1);
        assertThrows(IllegalArgumentException.class, () -> values.bytes(handle));
    }

    /** A part with votes of different lengths that makes it lead; where the bytes of each are. */
    private VoteList reportAll(int slots) {
        Message part = message(MessageKind.P1B);
        part.ballot = ballot;
        part.to = Message.LAST;
        long mark = values.received.mark();
        for (int slot = 0; slot < slots; slot++) {
            long handle = values.received.keep(ByteBuffer.allocate(SHORTEST + slot));
            part.votes.add(slot, OLDER, 100 + slot, 1, handle);
        }
        assertTrue(reports.take(part));
        values.received.rollBack(mark);
        core.deliver(part);
        perform();
        assertTrue(core.isLeading());
        reports.handedOver(core, part);
        return part.votes;
    }

    /** What the loop does with the effects, as far as it concerns reports. */
    private void perform() {
        for (int i = 0; i < core.effects().size(); i++) {
            Effect effect = core.effects().get(i);
            if (effect.kind == EffectKind.ROLE_CHANGE && effect.ballot == 0) {
                reports.lost();
            } else if (effect.kind == EffectKind.ROLE_CHANGE) {
                reports.won();
            } else if (effect.record == RecordKind.VOTE) {
                retention.note(effect.slot);
                reports.voted(effect.handle);
            }
        }
    }

    /** The pipeline is two slots: the others wait for the first ones to be decided. */
    @Test
    void theBytesOfTheWholeWinningPartStayUntilTheyAreProposed() {
        campaign();
        reportAll(4);
        retention.mark(8, 0);
        retention.freeValuesBelow(2);
        core.durable(4);
        decide(0);
        assertEquals(SHORTEST + 2, values.bytes(sent(MessageKind.P2A).handle).remaining());
        decide(1);
        assertEquals(SHORTEST + 3, values.bytes(sent(MessageKind.P2A).handle).remaining());
    }

    private void decide(long slot) {
        Message vote = message(MessageKind.P2B);
        vote.ballot = ballot;
        vote.slot = slot;
        vote.value = 100 + slot;
        core.deliver(vote);
        perform();
        assertEquals(slot + 1, core.prefix());
    }

    @Test
    void aLostOfficeHoldsOnlyWhatItVotedFor() {
        campaign();
        VoteList votes = reportAll(4);
        for (int slot = 0; slot < 4; slot++) {
            assertTrue(core.valuesInUse().needs(slot, votes.handle(slot)), "slot " + slot);
        }
        loseOffice();
        for (int slot = 0; slot < 4; slot++) {
            assertEquals(
                    slot < 2, core.valuesInUse().needs(slot, votes.handle(slot)), "slot " + slot);
        }
    }

    /** Or leaders that follow each other and get nothing done would fill the memory. */
    @Test
    void aLostOfficeFreesWhatItNeverVotedFor() {
        campaign();
        VoteList votes = reportAll(4);
        retention.mark(8, 0);
        loseOffice();
        assertEquals(SHORTEST, values.bytes(votes.handle(0)).remaining());
        assertEquals(SHORTEST + 1, values.bytes(votes.handle(1)).remaining());
        assertThrows(IllegalArgumentException.class, () -> values.bytes(votes.handle(2)));
        // The mark above must not free what comes to stand in their place.
        long next = values.keepReported(ByteBuffer.allocate(LONGEST));
        assertEquals(votes.handle(2), next);
        retention.freeValuesBelow(100);
        assertThrows(IllegalArgumentException.class, () -> values.bytes(votes.handle(1)));
        assertEquals(LONGEST, values.bytes(next).remaining());
    }

    private void loseOffice() {
        core.willing(false);
        core.tick();
        perform();
        assertFalse(core.isLeading());
    }

    @Test
    void whatAnotherReportedBeforeTakesNoRoom() {
        campaign();
        report(0, 1, LONGEST);
        long full = values.reported.mark();
        for (int i = 0; i < 10_000; i++) {
            assertTrue(report(0, 1, LONGEST));
        }
        assertEquals(full, values.reported.mark());
    }

    @Test
    void aPartWithoutRoomIsNotTaken() {
        campaign();
        while (values.keepReported(ByteBuffer.allocate(LONGEST)) != 0) {
            // Until it is full.
        }
        long full = values.reported.mark();
        assertFalse(report(0, 1, LONGEST));
        assertEquals(full, values.reported.mark());
        assertTrue(report(0, 1, 0));
    }
}
