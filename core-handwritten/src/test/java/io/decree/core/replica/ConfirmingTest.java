package io.decree.core.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Whether a leader still leads, as those have to know who read its state. */
class ConfirmingTest {

    private final Candidate candidate = new Candidate();
    private final ReplicaCore core = candidate.core;

    @Test
    void aRoundIsConfirmedByAQuorumThatAnsweredIt() {
        candidate.lead();
        long round = core.confirm();
        assertTrue(core.confirmed() < round);
        acknowledge(0, candidate.ballot, round);
        assertEquals(round, core.confirmed());
    }

    /** An answer to an earlier sign of life was given before the question came. */
    @Test
    void anAnswerToAnEarlierRoundConfirmsNothing() {
        candidate.lead();
        long first = core.confirm();
        long second = core.confirm();
        acknowledge(0, candidate.ballot, first);
        assertTrue(core.confirmed() < second);
        acknowledge(2, candidate.ballot, second);
        assertEquals(second, core.confirmed());
    }

    @Test
    void anAnswerToAnotherBallotConfirmsNothing() {
        candidate.lead();
        long round = core.confirm();
        acknowledge(0, candidate.ballot + 65_536, round);
        assertTrue(core.confirmed() < round);
    }

    /** Whoever counted any two answers would take these for a quorum: nobody knows 3 and 6. */
    @Test
    void anAnswerOfWhoHasNoVoteConfirmsNothing() {
        candidate.lead();
        long round = core.confirm();
        acknowledge(3, candidate.ballot, round);
        acknowledge(6, candidate.ballot, round);
        assertTrue(core.confirmed() < round);
        acknowledge(2, candidate.ballot, round);
        assertEquals(round, core.confirmed());
    }

    /** A round that was never asked for is a lie, or another life's. */
    @Test
    void anAnswerFromTheFutureConfirmsThePresentRoundOnly() {
        candidate.lead();
        long round = core.confirm();
        acknowledge(0, candidate.ballot, round + 5);
        assertEquals(round, core.confirmed());
        long next = core.confirm();
        assertTrue(core.confirmed() < next);
    }

    @Test
    void nobodyButALeaderConfirmsAnything() {
        core.finishRecovery();
        assertEquals(0, core.confirm());
        assertEquals(0, core.confirmed());
        candidate.lead();
        long round = core.confirm();
        acknowledge(0, candidate.ballot, round);
        Message prepare = Candidate.message(2, MessageKind.P1A);
        prepare.ballot = candidate.ballot + 65_537;
        core.deliver(prepare);
        assertEquals(0, core.confirmed());
    }

    /** Values that others voted for may be decided, and are not executed here yet. */
    @Test
    void reportedValuesHaveToBeExecutedBeforeAnybodyReads() {
        candidate.lead(0, 1, 2);
        assertEquals(0, core.prefix());
        assertEquals(3, core.readIndex());
    }

    private void acknowledge(int member, long ballot, long round) {
        Message m = Candidate.message(member, MessageKind.HEARTBEAT_ACK);
        m.ballot = ballot;
        m.round = round;
        core.deliver(m);
    }
}
