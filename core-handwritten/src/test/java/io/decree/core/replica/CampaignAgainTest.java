package io.decree.core.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A candidate asks again, although what it learned meanwhile is not durable yet. */
class CampaignAgainTest {

    private static final int HEARTBEAT = 5;

    /** The numbers of the records. */
    private static final long VOTE = 1;

    private static final long CAMPAIGN = 2;
    private static final long PROMISE = 3;
    private static final long CHOSEN = 4;

    private final Candidate candidate = new Candidate();
    private final ReplicaCore core = candidate.core;

    /** It voted for what the old leader proposed, heard no more of it, and wants to lead. */
    @BeforeEach
    void votesAndCampaigns() {
        core.finishRecovery();
        core.deliver(ofOldLeader(MessageKind.P2A));
        core.durable(VOTE);
        candidate.wantToCampaign();
    }

    private static Message ofOldLeader(MessageKind kind) {
        Message m = Candidate.message(0, kind);
        m.ballot = Candidate.OLDER;
        m.value = 100;
        m.digest = 1;
        m.handle = 1;
        return m;
    }

    /** A decision is logged, and nobody waits for its force. */
    private void oldValueIsDecided() {
        core.deliver(ofOldLeader(MessageKind.COMMIT));
        Effect record = candidate.effects(EffectKind.PERSIST).get(0);
        assertEquals(RecordKind.CHOSEN, record.record);
        assertEquals(CHOSEN, record.lsn);
    }

    private Message askedWithinAHeartbeat() {
        Message asked = null;
        for (int tick = 0; tick < HEARTBEAT && asked == null; tick++) {
            core.tick();
            asked = candidate.sent(MessageKind.P1A);
        }
        return asked;
    }

    @Test
    void asksAgainAlthoughADecisionIsNotDurable() {
        core.durable(PROMISE);
        long ballot = candidate.sent(MessageKind.P1A).ballot;
        oldValueIsDecided();
        assertEquals(ballot, askedWithinAHeartbeat().ballot);
        assertEquals(ballot, askedWithinAHeartbeat().ballot);
    }

    @Test
    void asksNobodyBeforeItsOwnPromiseIsDurable() {
        core.durable(CAMPAIGN);
        assertNull(askedWithinAHeartbeat());
        core.durable(PROMISE);
        assertNotNull(candidate.sent(MessageKind.P1A));
    }

    /** The place for what waits for the disk is bounded, and how long that takes is not. */
    @Test
    void itsOwnReportWaitsOnlyOnce() {
        oldValueIsDecided();
        core.durable(PROMISE);
        candidate.ballot = candidate.sent(MessageKind.P1A).ballot;
        assertEquals(1, core.held());
        assertNotNull(askedWithinAHeartbeat());
        assertNotNull(askedWithinAHeartbeat());
        assertEquals(1, core.held());
        core.deliver(candidate.promise());
        assertFalse(core.isLeading());
        core.durable(CHOSEN);
        assertTrue(core.isLeading());
    }
}
