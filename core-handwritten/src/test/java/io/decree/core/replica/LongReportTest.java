package io.decree.core.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A member reports its votes in several parts. */
class LongReportTest {

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

    @Test
    void whatWasReportedIsHeldUntilTheCampaignIsOver() {
        candidate.campaign();
        Message m = part(3, 0);
        m.votes.move(0, 77);
        core.deliver(m);
        assertTrue(core.holds(0, 77));
        assertFalse(core.holds(0, 78));
        assertFalse(core.holds(1, 77));
        core.storageFailed();
        assertFalse(core.holds(0, 77));
    }
}
