package io.decree.core.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom a replica asks for what is decided, when some of the others do not answer. */
class CatchUpSourceTest {

    private static final long GROUP = 1;
    private static final int HEARTBEAT = 5;
    private static final int TIMEOUT = 30;

    /** A ballot of member 2, and a later one of member 3. */
    private static final long BALLOT = 65_538;

    private static final long LATER = 131_075;

    private final ReplicaCore core =
            new ReplicaCore(
                    new ReplicaConfig(
                            1, GROUP, 0, 0b1111, 16, 2, 0, 0, TIMEOUT, HEARTBEAT, 7, true));

    /** Member 1 hears its leader, and what it says to it is lost. */
    @Test
    void oneThatDoesNotAnswerIsFollowedByTheNext() {
        follow(BALLOT, 9);
        assertEquals(List.of("2: 0 to 9"), heartbeat());
        assertEquals(List.of("3: 0 to 9"), heartbeat());
        assertEquals(List.of("0: 0 to 9"), heartbeat());
        assertEquals(List.of("2: 0 to 9"), heartbeat());
    }

    @Test
    void whoAnswersIsAskedAgain() {
        follow(BALLOT, 9);
        heartbeat();
        assertEquals(List.of("3: 0 to 9"), heartbeat());
        assertEquals(List.of(), decided(3, 0));
        assertEquals(List.of("3: 2 to 9"), decided(3, 1));
        // Something came since the last one: it is not asked for twice.
        assertEquals(List.of(), heartbeat());
        assertEquals(List.of("3: 2 to 9"), heartbeat());
        assertEquals(List.of("0: 2 to 9"), heartbeat());
    }

    /** An answer of somebody else says nothing about the one that was asked. */
    @Test
    void anotherOnesAnswerDoesNotCount() {
        follow(BALLOT, 9);
        assertEquals(List.of("2: 0 to 9"), heartbeat());
        decided(0, 5);
        assertEquals(List.of("3: 0 to 9"), heartbeat());
    }

    @Test
    void aNewLeaderIsAskedFirst() {
        follow(BALLOT, 9);
        heartbeat();
        assertEquals(List.of("3: 0 to 9"), heartbeat());
        assertEquals(List.of("0: 0 to 9"), heartbeat());
        follow(LATER, 9);
        assertEquals(List.of("3: 0 to 9"), heartbeat());
    }

    /** Without a leader nobody tells it what is decided. */
    @Test
    void withoutALeaderItAsksForWhatItHasNotHeardOf() {
        core.finishRecovery();
        assertEquals(List.of("2: 0 to 2"), heartbeat());
        assertEquals(List.of("3: 0 to 2"), heartbeat());
        assertEquals(List.of(), decided(3, 0));
        assertEquals(List.of("3: 2 to 4"), decided(3, 1));
        assertEquals(List.of("3: 2 to 4"), heartbeat(), "also when something came since the last");
        assertEquals(List.of("0: 2 to 4"), heartbeat());
        follow(BALLOT, 2);
        assertEquals(List.of(), heartbeat());
    }

    /**
     * One that may not lead asks nobody to elect it, so nobody's answer tells it what it missed. It
     * is cut off from its leader, and the others can be reached.
     */
    @Test
    void whoMayNotLeadAsksTheOthersWhenItsLeaderIsSilent() {
        core.willing(false);
        follow(BALLOT, 0);
        assertEquals(List.of(), heartbeat());
        assertEquals(2, core.leader());
        List<String> asked = untilSilent();
        assertEquals(-1, core.leader(), "clients would be sent to a leader that may be gone");
        assertEquals(List.of("2: 0 to 2", "3: 0 to 2", "0: 0 to 2"), asked.subList(0, 3));
        follow(BALLOT, 0);
        assertEquals(2, core.leader());
        assertEquals(List.of(), heartbeat(), "who follows a leader waits to be told");
    }

    /** Member 3 may be out of reach. What it was asked for, who tells of it is asked for too. */
    @Test
    void whatSomebodyElseWasAskedForIsFetchedFromWhoTellsOfIt() {
        follow(BALLOT, 2);
        heartbeat();
        assertEquals(List.of("3: 0 to 2"), heartbeat());
        assertEquals(List.of("2: 0 to 2"), committed(1));
        assertEquals(List.of(), committed(1), "it was asked for");
        assertEquals(List.of("2: 2 to 3"), committed(2));
    }

    /** A slot that was only asked for may be decided at any time: its decision is fetched. */
    @Test
    void whatIsToldAfterwardsIsFetchedAllTheSame() {
        core.finishRecovery();
        assertEquals(List.of("2: 0 to 2"), heartbeat());
        assertEquals(List.of("2: 0 to 1"), committed(0));
    }

    /**
     * The first half of a window of four slots is decided and written down, so the window moves. A
     * 2a for the slot behind it was refused before, and nobody sends it twice.
     */
    @Test
    void aValueThatHadNoPlaceIsAskedForWhenTheWindowMoves() {
        assertEquals(List.of("2: 2 to 5"), whenItsWindowMoves(MessageKind.P2A));
    }

    @Test
    void aDecisionThatHadNoPlaceIsAskedForWhenTheWindowMoves() {
        assertEquals(List.of("2: 2 to 5"), whenItsWindowMoves(MessageKind.COMMIT));
    }

    @Test
    void withoutARefusalNothingIsAskedForWhenTheWindowMoves() {
        ReplicaCore small = withFourSlots();
        assertEquals(List.of(), decideTwo(small));
    }

    private static List<String> whenItsWindowMoves(MessageKind refused) {
        ReplicaCore small = withFourSlots();
        Message m = message(2, refused);
        m.ballot = BALLOT;
        m.slot = 4;
        m.value = 104;
        small.deliver(m);
        assertEquals(List.of(), asked(small), "there is no place for it yet");
        List<String> once = decideTwo(small);
        for (long slot = 2; slot < 4; slot++) {
            small.deliver(decision(2, slot));
        }
        small.durable(lastLogged(small));
        assertEquals(List.of(), asked(small), "it was asked for once");
        return once;
    }

    private static ReplicaCore withFourSlots() {
        ReplicaCore small =
                new ReplicaCore(
                        new ReplicaConfig(
                                1, GROUP, 0, 0b1111, 4, 2, 0, 0, TIMEOUT, HEARTBEAT, 7, true));
        follow(small, BALLOT, 0);
        for (int tick = 0; tick < HEARTBEAT; tick++) {
            small.tick();
        }
        return small;
    }

    /** Learns the first half of its window, writes it down, and says what it asked for then. */
    private static List<String> decideTwo(ReplicaCore core) {
        for (long slot = 0; slot < 2; slot++) {
            core.deliver(decision(2, slot));
        }
        core.durable(lastLogged(core));
        return asked(core);
    }

    private static long lastLogged(ReplicaCore core) {
        long last = 0;
        for (int i = 0; i < core.effects().size(); i++) {
            last = Math.max(last, core.effects().get(i).lsn);
        }
        return last;
    }

    private void follow(long ballot, long decidedBelow) {
        follow(core, ballot, decidedBelow);
    }

    private static void follow(ReplicaCore core, long ballot, long decidedBelow) {
        core.finishRecovery();
        Message m = message(ballot == BALLOT ? 2 : 3, MessageKind.HEARTBEAT);
        m.ballot = ballot;
        m.slot = decidedBelow;
        core.deliver(m);
        core.durable(lastLogged(core));
    }

    /** Member 2 tells of a decision. */
    private List<String> committed(long slot) {
        Message commit = message(2, MessageKind.COMMIT);
        commit.ballot = BALLOT;
        commit.slot = slot;
        commit.value = 100 + slot;
        core.deliver(commit);
        return asked();
    }

    private List<String> decided(int member, long slot) {
        core.deliver(decision(member, slot));
        return asked();
    }

    private static Message decision(int member, long slot) {
        Message m = message(member, MessageKind.DECISION);
        m.slot = slot;
        m.value = 100 + slot;
        m.digest = 1;
        m.handle = 1;
        return m;
    }

    private List<String> heartbeat() {
        List<String> asked = new ArrayList<>();
        for (int tick = 0; tick < HEARTBEAT; tick++) {
            core.tick();
            asked.addAll(asked());
        }
        return asked;
    }

    /** Two timeouts, of which the second is the longest patience after the first. */
    private List<String> untilSilent() {
        List<String> asked = new ArrayList<>();
        for (int tick = 0; tick < 2 * TIMEOUT + 3 * HEARTBEAT; tick += HEARTBEAT) {
            asked.addAll(heartbeat());
        }
        return asked;
    }

    private static Message message(int from, MessageKind kind) {
        Message m = new Message();
        m.kind = kind;
        m.group = GROUP;
        m.from = from;
        return m;
    }

    private List<String> asked() {
        return asked(core);
    }

    private static List<String> asked(ReplicaCore core) {
        List<String> asked = new ArrayList<>();
        for (int i = 0; i < core.effects().size(); i++) {
            Effect effect = core.effects().get(i);
            if (effect.kind == EffectKind.SEND && effect.message.kind == MessageKind.FETCH) {
                asked.add(effect.to + ": " + effect.message.slot + " to " + effect.message.to);
            }
        }
        return asked;
    }
}
