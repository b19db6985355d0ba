package io.decree.core.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What happens around the moment in which a campaign is won: coincidences that are rare in runs. */
class OfficeTest {

    private static final long GROUP = 1;
    private static final int MOST_TICKS = 100;

    /** A ballot of member 2, above all that this member campaigns with. */
    private static final long HIGHER = 10 * 65_536L + 2;

    /** The votes of a member report this ballot: one of member 0, from before. */
    private static final long OLDER = 65_536L;

    private final ReplicaCore core =
            new ReplicaCore(new ReplicaConfig(1, GROUP, 0, 0b111, 16, 2, 0, 0, 30, 5, 7, true));

    private long ballot;

    /** Otherwise it would refuse every pre-vote until its own patience is over. */
    @Test
    void whoMayNotLeadAfterAllIsNoCandidateAnyMore() {
        campaign();
        core.willing(false);
        core.deliver(promise());
        assertFalse(core.isLeading());
        assertEquals(1, taken("win_office.unfit"));
        assertEquals(1, taken("lose_office.withdraw"));
    }

    /** The proposer is told of a ballot first, so the election has no office left to lose. */
    @Test
    void makesWayAsAFollowerAfterItGaveItsOfficeUp() {
        campaign();
        core.willing(false);
        core.deliver(promise());
        core.willing(true);
        Message prepare = message(2, MessageKind.P1A);
        prepare.ballot = HIGHER;
        core.deliver(prepare);
        assertEquals(1, taken("make_way.step_aside"));
        assertEquals(0, taken("make_way.depose"));
    }

    /** A new leader may propose two slots at once, and others decide the next ones before it does. */
    @Test
    void doesNotProposeWhatWasDecidedBeforeItsTurn() {
        campaign();
        core.deliver(promise(0, 1, 2, 3, 4, 5));
        assertTrue(core.isLeading());
        assertEquals(List.of(0L, 1L), proposed());
        for (long slot : new long[] {1, 2, 3}) {
            core.deliver(decision(slot));
            assertEquals(List.of(), proposed());
        }
        core.deliver(decision(0));
        assertEquals(1, taken("follow_prefix.skip"));
        assertEquals(4, core.prefix());
        assertEquals(List.of(4L, 5L), proposed());
    }

    // ---------------------------------------------------------------- the way there

    /** Until both records of an own campaign are durable, and the others are asked. */
    private void campaign() {
        core.finishRecovery();
        Message answer = message(0, MessageKind.PRE_VOTE_ANSWER);
        answer.round = asked(MessageKind.PRE_VOTE).round;
        answer.granted = true;
        answer.promised = OLDER;
        core.deliver(answer);
        core.durable(2);
        ballot = sent(MessageKind.P1A).ballot;
    }

    /** What it sends to member 0 when it has waited long enough. */
    private Message asked(MessageKind kind) {
        for (int tick = 0; tick < MOST_TICKS; tick++) {
            core.tick();
            Message m = sent(kind);
            if (m != null) {
                return m;
            }
        }
        throw new AssertionError("no " + kind + " in " + MOST_TICKS + " ticks");
    }

    private Message sent(MessageKind kind) {
        for (Effect effect : effects(EffectKind.SEND)) {
            if (effect.to == 0 && effect.message.kind == kind) {
                return effect.message;
            }
        }
        return null;
    }

    private List<Long> proposed() {
        List<Long> slots = new ArrayList<>();
        for (Effect effect : effects(EffectKind.SEND)) {
            if (effect.to == 0 && effect.message.kind == MessageKind.P2A) {
                slots.add(effect.message.slot);
            }
        }
        return slots;
    }

    private List<Effect> effects(EffectKind kind) {
        List<Effect> effects = new ArrayList<>();
        for (int i = 0; i < core.effects().size(); i++) {
            if (core.effects().get(i).kind == kind) {
                effects.add(core.effects().get(i));
            }
        }
        return effects;
    }

    private static Message message(int from, MessageKind kind) {
        Message m = new Message();
        m.kind = kind;
        m.group = GROUP;
        m.from = from;
        m.votes = new VoteList(16);
        return m;
    }

    /** The promise of member 0, which voted in these slots before. */
    private Message promise(long... slots) {
        Message m = message(0, MessageKind.P1B);
        m.ballot = ballot;
        for (long slot : slots) {
            m.votes.add(slot, OLDER, 100 + slot, 1, 1);
        }
        return m;
    }

    private static Message decision(long slot) {
        Message m = message(2, MessageKind.DECISION);
        m.slot = slot;
        m.value = 100 + slot;
        m.digest = 1;
        m.handle = 1;
        return m;
    }

    private long taken(String name) {
        Map<String, Long> counts = new HashMap<>();
        core.countCases(counts::put);
        return counts.get(name);
    }
}
