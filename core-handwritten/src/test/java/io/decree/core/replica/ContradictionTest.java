package io.decree.core.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A leader asks for a vote in a slot of which this replica knows that it is decided. */
class ContradictionTest {

    private static final long DECIDED = 100;
    private static final long OTHER = 999;

    /** Ballots of members 2 and 0; the second is higher. */
    private static final long LOWER = 65_536 + 2;

    private static final long HIGHER = 2 * 65_536;

    private final ReplicaCore core =
            new ReplicaCore(new ReplicaConfig(1, 1, 0, 0b111, 16, 2, 0, 0, 30, 5, 7, true));

    ContradictionTest() {
        core.finishRecovery();
    }

    /** Whoever votes for another value helps to decide a slot twice. */
    @Test
    void anotherValueThanTheDecidedOneRaisesTheAlarmAndNothingElse() {
        decide(LOWER);
        assertEquals(List.of("TWO_DECISIONS"), told(accept(0, HIGHER, OTHER)));
        assertEquals(LOWER, core.promised(), "not even the ballot is promised");
        assertEquals(List.of("PERSIST"), told(accept(0, HIGHER, DECIDED)));
        core.durable(core.held() + 2);
        assertEquals(List.of("P2B"), effects(), "the decided one is voted for again");
    }

    /** The same ballot is no excuse, and neither is one that is refused anyway. */
    @Test
    void noBallotFromTheOneItWasChosenWithOnExcusesIt() {
        decide(LOWER);
        assertEquals(List.of("TWO_DECISIONS"), told(accept(2, LOWER, OTHER)));
        told(accept(0, 5 * HIGHER, DECIDED));
        assertEquals(List.of("TWO_DECISIONS"), told(accept(0, HIGHER, OTHER)));
    }

    @Test
    void aLeaderKnowsWhatItSawChosenItself() {
        Candidate candidate = new Candidate().lead();
        candidate.core.submit(1, 1, 1);
        long slot = candidate.sent(MessageKind.P2A).slot;
        long value = candidate.sent(MessageKind.P2A).value;
        candidate.core.durable(3);
        Message vote = message(0, MessageKind.P2B, candidate.ballot, value);
        vote.slot = slot;
        candidate.core.deliver(vote);
        assertEquals(slot + 1, candidate.core.prefix());
        Message forged = accept(2, candidate.ballot + 65_537, value + 1);
        forged.slot = slot;
        candidate.core.deliver(forged);
        assertEquals(Alarm.TWO_DECISIONS, candidate.effects(EffectKind.ALARM).get(0).alarm);
        assertEquals(1, candidate.core.effects().size());
    }

    /** A proposal that was overtaken stays right, however late it comes. */
    @Test
    void aLowerBallotIsLateAndNothingElse() {
        decide(HIGHER);
        assertEquals(List.of("NACK"), told(accept(2, LOWER, OTHER)));
    }

    /**
     * Nobody said with which ballot the value was chosen: it may be a higher one, which this
     * replica never heard of. A vote for less than that decides nothing.
     */
    @Test
    void whatWasLearntWithoutItsBallotContradictsNobody() {
        told(accept(2, LOWER, DECIDED, MessageKind.DECISION));
        assertEquals(1, core.prefix());
        assertEquals(List.of("PERSIST"), told(accept(2, LOWER, OTHER)));
        core.durable(2);
        assertEquals(List.of("P2B"), effects());
    }

    @Test
    void strangersRaiseNoAlarm() {
        decide(LOWER);
        assertEquals(List.of(), told(accept(2, HIGHER, OTHER)), "another member's ballot");
        assertEquals(List.of(), told(accept(3, HIGHER + 3, OTHER)), "no voter");
        Message foreign = accept(0, HIGHER, OTHER);
        foreign.group = 2;
        assertEquals(List.of(), told(foreign));
        Message later = accept(0, HIGHER, OTHER);
        later.epoch = 1;
        assertEquals(List.of("BEHIND"), told(later));
    }

    /** Slot 0 is decided: this replica voted, and the leader of that ballot says so. */
    private void decide(long ballot) {
        int leader = (int) (ballot % 65_536);
        told(accept(leader, ballot, DECIDED));
        core.durable(1);
        told(message(leader, MessageKind.COMMIT, ballot, DECIDED));
        assertEquals(1, core.prefix());
    }

    private static Message accept(int from, long ballot, long value) {
        return accept(from, ballot, value, MessageKind.P2A);
    }

    private static Message accept(int from, long ballot, long value, MessageKind kind) {
        Message m = message(from, kind, ballot, value);
        m.digest = value;
        m.handle = value;
        return m;
    }

    private static Message message(int from, MessageKind kind, long ballot, long value) {
        Message m = Candidate.message(from, kind);
        m.ballot = ballot;
        m.value = value;
        return m;
    }

    private List<String> told(Message m) {
        core.deliver(m);
        return effects();
    }

    private List<String> effects() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < core.effects().size(); i++) {
            Effect effect = core.effects().get(i);
            switch (effect.kind) {
                case ALARM -> names.add(effect.alarm.name());
                case SEND -> names.add(effect.message.kind.name());
                default -> names.add(effect.kind.name());
            }
        }
        return names;
    }
}
