package io.decree.core.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A member reports its votes in several parts. */
class LongReportTest {

    /** The candidate's. */
    private static final int TIMEOUT = 30;

    private final Candidate candidate = new Candidate();
    private final ReplicaCore core = candidate.core;

    /** The part of a report that goes up to a slot. */
    private Message part(long to, long... slots) {
        Message m = candidate.promise(slots);
        m.to = to;
        return m;
    }

    @Test
    void thePartsAreAskedForOneAfterTheOtherAndCountTogether() {
        candidate.campaign();
        assertEquals(0, candidate.sent(MessageKind.P1A).slot);
        core.deliver(part(1, 0));
        assertEquals(1, candidate.sent(MessageKind.P1A).slot);
        core.deliver(part(5, 1, 2));
        assertEquals(5, candidate.sent(MessageKind.P1A).slot);
        assertFalse(core.isLeading());
        core.deliver(part(Message.LAST, 5));
        assertTrue(core.isLeading());
        assertEquals(List.of(0L, 1L), candidate.proposed());
    }

    /** Its window begins at 0 and is twice as long as the candidate's. */
    @Test
    void aPartIsNotTakenForTheWholeOfALongerWindow() {
        candidate.campaign();
        core.deliver(part(16, 0, 1));
        assertFalse(core.isLeading());
        assertEquals(16, candidate.sent(MessageKind.P1A).slot);
    }

    @Test
    void aPartThatWasLostIsAskedForAgainWithTheHeartbeat() {
        candidate.campaign();
        core.deliver(part(3, 0, 1));
        Message again = candidate.asked(MessageKind.P1A);
        assertEquals(3, again.slot);
        assertEquals(candidate.ballot, again.ballot);
    }

    @Test
    void aPartThatCameBeforeIsNotAskedForTwice() {
        candidate.campaign();
        core.deliver(part(3, 0, 1));
        core.deliver(part(3, 0, 1));
        assertNull(candidate.sent(MessageKind.P1A));
        core.deliver(part(1, 0));
        assertNull(candidate.sent(MessageKind.P1A));
    }

    @Test
    void aPartOfAnOlderCampaignCountsForNothing() {
        candidate.campaign();
        Message old = part(3, 0, 1);
        old.ballot -= 65_536;
        core.deliver(old);
        assertNull(candidate.sent(MessageKind.P1A));
        assertEquals(0, candidate.asked(MessageKind.P1A).slot);
    }

    /** It moved on between two parts: what it forgot is decided, and is to be fetched first. */
    @Test
    void aWindowThatMovedOnMeanwhileIsNotCounted() {
        candidate.campaign();
        core.deliver(part(3, 0, 1));
        Message last = part(Message.LAST, 9);
        last.slot = 8;
        core.deliver(last);
        assertFalse(core.isLeading());
        assertEquals(8, candidate.sent(MessageKind.FETCH).to);
    }

    /** A round trip takes less than the timeout, and all of them more than the patience. */
    @Test
    void aCampaignGoesOnAsLongAsPartsCome() {
        candidate.campaign();
        for (int to = 1; to < 16; to++) {
            core.deliver(part(to, to - 1));
            assertFalse(preVotesWithin(TIMEOUT - 1), "after part " + to);
        }
        core.deliver(part(Message.LAST, 15));
        assertTrue(core.isLeading());
        assertEquals(1, candidate.taken("process_prevote_answer.win"));
    }

    /** The same part again is no progress, nor is a part of an older campaign. */
    @Test
    void aCampaignWithoutANewPartRunsOutOfPatience() {
        candidate.campaign();
        core.deliver(part(1, 0));
        boolean ended = false;
        for (int i = 0; i < 4 && !ended; i++) {
            ended = preVotesWithin(TIMEOUT - 1);
            core.deliver(part(1, 0));
            Message old = part(9, 1);
            old.ballot -= 65_536;
            core.deliver(old);
        }
        assertTrue(ended);
    }

    @Test
    void whoMayNotLeadDoesNotWaitForTheRest() {
        candidate.campaign();
        core.deliver(part(1, 0));
        core.willing(false);
        core.tick();
        core.deliver(part(Message.LAST, 1));
        assertFalse(core.isLeading());
        assertFalse(core.isCampaigningWith(candidate.ballot));
    }

    private boolean preVotesWithin(int ticks) {
        boolean asked = false;
        for (int i = 0; i < ticks; i++) {
            core.tick();
            asked |= candidate.sent(MessageKind.PRE_VOTE) != null;
        }
        return asked;
    }

    @Test
    void whatWasReportedIsHeldUntilTheCampaignIsOver() {
        candidate.campaign();
        Message m = part(3, 0);
        m.votes.move(0, 77);
        core.deliver(m);
        assertTrue(core.valuesInUse().needs(0, 77));
        assertFalse(core.valuesInUse().needs(0, 78));
        assertFalse(core.valuesInUse().needs(1, 77));
        core.storageFailed();
        assertFalse(core.valuesInUse().needs(0, 77));
    }
}
