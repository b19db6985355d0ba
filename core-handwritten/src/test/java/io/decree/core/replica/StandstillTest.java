package io.decree.core.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A leader that a quorum follows, and under whom nothing is decided. */
class StandstillTest {

    private static final int TIMEOUT = 30;
    private static final int FIRST = 8 * TIMEOUT;
    private static final int MOST = 1024 * TIMEOUT;
    private static final int LONG = 5000;

    private Candidate member = new Candidate();
    private ReplicaCore core = member.core;

    /** What each member that answers has seen decided; -1 of one that does not. */
    private final long[] reached = {0, -1, 0, -1, -1};

    /** What a member answers besides, to each sign of life. */
    private final List<Message> besides = new ArrayList<>();

    /** Who was asked to take over, and when. */
    private final List<String> asked = new ArrayList<>();

    private long submitted;
    private boolean slowDisk;

    private Message of(int from, MessageKind kind, long slot) {
        Message m = Candidate.message(from, kind);
        m.ballot = member.ballot;
        m.slot = slot;
        m.value = 100 + slot;
        return m;
    }

    /** It leads, once again, and member 0 had voted in these slots. */
    private void lead(long... slots) {
        long round = member.asked(MessageKind.PRE_VOTE).round;
        for (int from = 0; from <= 2; from += 2) {
            Message granted = Candidate.message(from, MessageKind.PRE_VOTE_ANSWER);
            granted.round = round;
            granted.granted = true;
            granted.promised = Candidate.OLDER;
            core.deliver(granted);
            force();
        }
        member.ballot = core.promised();
        for (int from = 0; from <= 2; from += 2) {
            Message promise = from == 0 ? member.promise(slots) : member.promise();
            promise.from = from;
            core.deliver(promise);
            force();
        }
        assertTrue(core.isLeading());
    }

    /** Everything that the last input wrote is durable, and what was written when it was. */
    private void force() {
        List<Effect> written = member.effects(EffectKind.PERSIST);
        while (!written.isEmpty()) {
            core.durable(written.get(written.size() - 1).lsn);
            written = member.effects(EffectKind.PERSIST);
        }
    }

    /** For how many ticks it leads on while the others answer. */
    private int leadsFor(int most) {
        for (int tick = 1; tick <= most; tick++) {
            answer();
            core.tick();
            for (Effect effect : member.effects(EffectKind.SEND)) {
                if (effect.message.kind == MessageKind.CAMPAIGN_NOW) {
                    asked.add(effect.to + " after " + tick);
                }
            }
            if (!slowDisk) {
                force();
            }
            if (!core.isLeading()) {
                return tick;
            }
        }
        return most;
    }

    private void answer() {
        for (int from = 0; from < reached.length; from++) {
            if (reached[from] >= 0) {
                core.deliver(of(from, MessageKind.HEARTBEAT_ACK, reached[from]));
            }
        }
        besides.forEach(core::deliver);
    }

    private void submit() {
        core.submit(7, 1, 1);
        submitted = member.sent(MessageKind.P2A).value;
        force();
    }

    private void decide(long slot, long value) {
        Message vote = of(0, MessageKind.P2B, slot);
        vote.value = value;
        core.deliver(vote);
        force();
    }

    // ---------------------------------------------------------------- when it makes way

    /** Otherwise it would lead for ever: only a follower copies a snapshot. */
    @Test
    void whatTheOthersHaveInSnapshotsOnlyIsLeftToOneOfThem() {
        core.finishRecovery();
        lead(0, 1, 2, 3, 4, 5, 6, 7);
        reached[0] = 8;
        reached[2] = 8;
        for (int from = 0; from <= 2; from += 2) {
            Message truncated = of(from, MessageKind.TRUNCATED, 0);
            truncated.to = 8;
            besides.add(truncated);
        }
        assertEquals(FIRST + TIMEOUT, leadsFor(LONG));
        assertEquals(List.of("0 after " + FIRST), asked);
        core.snapshotInstalled(8);
        assertEquals(8, core.prefix());
    }

    /** A member of five answers and has no room; two that have are heard by another one only. */
    @Test
    void aVoiceThatCannotVoteKeepsNobodyInOffice() {
        member = new Candidate(5);
        core = member.core;
        core.finishRecovery();
        lead();
        besides.add(Candidate.message(2, MessageKind.BUSY));
        submit();
        assertEquals(FIRST, leadsFor(LONG));
        assertEquals(List.of(), asked);
    }

    /** Whoever gave up lets all others ask first: they wait for two timeouts at most. */
    @Test
    void afterwardsItWaitsLongestOfAll() {
        core.finishRecovery();
        lead(0);
        assertEquals(FIRST, leadsFor(LONG));
        for (int tick = 0; tick < 2 * TIMEOUT; tick++) {
            core.tick();
            assertNull(member.sent(MessageKind.PRE_VOTE));
        }
        core.tick();
        assertNotNull(member.sent(MessageKind.PRE_VOTE));
    }

    // ---------------------------------------------------------------- when it does not

    @Test
    void whoHasNothingToDecideLeadsOn() {
        core.finishRecovery();
        lead();
        core.confirm();
        assertEquals(LONG, leadsFor(LONG));
        assertEquals(List.of(), asked);
    }

    @Test
    void whoDecidesNowAndThenLeadsOn() {
        core.finishRecovery();
        lead();
        for (int slot = 0; slot < 20; slot++) {
            submit();
            assertEquals(FIRST - 1, leadsFor(FIRST - 1));
            decide(slot, submitted);
            assertEquals(slot + 1, core.prefix());
        }
        assertTrue(core.isLeading());
    }

    /** Where a majority has no room nobody decides anything, and elections take the rest of it. */
    @Test
    void whereNobodyHasRoomItLeadsOn() {
        core.finishRecovery();
        lead(0);
        besides.add(Candidate.message(0, MessageKind.BUSY));
        besides.add(Candidate.message(2, MessageKind.BUSY));
        assertEquals(LONG, leadsFor(LONG));
        besides.remove(0);
        // What the other one said is believed for a while.
        assertTrue(leadsFor(LONG) <= FIRST + TIMEOUT);
        assertFalse(core.isLeading());
    }

    /** Whoever is asked to take over because of that is asked by {@link MakingRoom}. */
    @Test
    void withoutRoomOfItsOwnItLeadsOn() {
        core.finishRecovery();
        lead(0);
        core.room(0);
        assertEquals(LONG, leadsFor(LONG));
        assertEquals("0 after " + TIMEOUT, asked.get(0));
    }

    /** An election would wait for the same disk, and the shell knows when it hangs. */
    @Test
    void itsOwnSlowDiskCountsForNothing() {
        core.finishRecovery();
        lead();
        core.submit(7, 1, 1);
        List<Effect> written = member.effects(EffectKind.PERSIST);
        long last = written.get(written.size() - 1).lsn;
        slowDisk = true;
        assertEquals(LONG, leadsFor(LONG));
        slowDisk = false;
        core.durable(last);
        assertEquals(FIRST, leadsFor(LONG));
    }

    /** There is nobody else who could lead. */
    @Test
    void whoIsAloneLeadsOn() {
        core = new ReplicaCore(new ReplicaConfig(1, 1, 0, 0b10, 16, 2, 0, 0, 30, 5, 7, true));
        core.finishRecovery();
        for (int tick = 0; tick < LONG && !core.isLeading(); tick++) {
            core.tick();
            core.durable(core.effects().size() > 1 ? 2 : 0);
        }
        core.submit(7, 1, 1);
        assertTrue(core.isLeading());
        assertEquals(LONG, leadsFor(LONG));
    }

    // ---------------------------------------------------------------- how long it waits

    @Test
    void thePatienceDoublesUntilSomethingIsDecided() {
        core.finishRecovery();
        for (int patience = FIRST; patience < MOST; patience *= 2) {
            lead(0);
            assertEquals(patience, leadsFor(2 * MOST));
        }
        for (int i = 0; i < 2; i++) {
            lead(0);
            assertEquals(MOST, leadsFor(2 * MOST));
        }
        lead(0);
        decide(0, 100);
        assertEquals(1, core.prefix());
        submit();
        assertEquals(FIRST, leadsFor(2 * MOST));
        assertFalse(core.isLeading());
    }
}
