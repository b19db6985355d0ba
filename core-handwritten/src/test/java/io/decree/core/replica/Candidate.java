package io.decree.core.replica;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Member 1 of three or more, on its way to lead: tests say what the others answer. */
final class Candidate {

    static final long GROUP = 1;
    private static final int MOST_TICKS = 100;

    /** The votes of a member report this ballot: one of member 0, from before. */
    static final long OLDER = 65_536L;

    final ReplicaCore core;

    long ballot;

    Candidate() {
        this(3);
    }

    Candidate(int members) {
        int voters = (1 << members) - 1;
        core = new ReplicaCore(new ReplicaConfig(1, GROUP, 0, voters, 16, 2, 0, 0, 30, 5, 7, true));
    }

    /** It campaigned, and member 0 made it lead. */
    Candidate lead(long... slots) {
        campaign();
        core.deliver(promise(slots));
        return this;
    }

    /** Until both records of an own campaign are durable, and the others are asked. */
    void campaign() {
        core.finishRecovery();
        wantToCampaign();
        core.durable(2);
        ballot = sent(MessageKind.P1A).ballot;
    }

    /** Until the records of an own campaign are written; none of them is durable. */
    void wantToCampaign() {
        Message answer = message(0, MessageKind.PRE_VOTE_ANSWER);
        answer.round = asked(MessageKind.PRE_VOTE).round;
        answer.granted = true;
        answer.promised = OLDER;
        core.deliver(answer);
    }

    /** What it sends to member 0 when it has waited long enough. */
    Message asked(MessageKind kind) {
        for (int tick = 0; tick < MOST_TICKS; tick++) {
            core.tick();
            Message m = sent(kind);
            if (m != null) {
                return m;
            }
        }
        throw new AssertionError("no " + kind + " in " + MOST_TICKS + " ticks");
    }

    Message sent(MessageKind kind) {
        for (Effect effect : effects(EffectKind.SEND)) {
            if (effect.to == 0 && effect.message.kind == kind) {
                return effect.message;
            }
        }
        return null;
    }

    List<Long> proposed() {
        List<Long> slots = new ArrayList<>();
        for (Effect effect : effects(EffectKind.SEND)) {
            if (effect.to == 0 && effect.message.kind == MessageKind.P2A) {
                slots.add(effect.message.slot);
            }
        }
        return slots;
    }

    List<Effect> effects(EffectKind kind) {
        List<Effect> effects = new ArrayList<>();
        for (int i = 0; i < core.effects().size(); i++) {
            if (core.effects().get(i).kind == kind) {
                effects.add(core.effects().get(i));
            }
        }
        return effects;
    }

    static Message message(int from, MessageKind kind) {
        Message m = new Message();
        m.kind = kind;
        m.group = GROUP;
        m.from = from;
        m.votes = new VoteList(16);
        return m;
    }

    /** The promise of member 0, which voted in these slots before. */
    Message promise(long... slots) {
        Message m = message(0, MessageKind.P1B);
        m.ballot = ballot;
        m.to = Message.LAST;
        for (long slot : slots) {
            m.votes.add(slot, OLDER, 100 + slot, 1, 1);
        }
        return m;
    }

    static Message decision(long slot) {
        Message m = message(2, MessageKind.DECISION);
        m.slot = slot;
        m.value = 100 + slot;
        m.digest = 1;
        m.handle = 1;
        return m;
    }

    long taken(String name) {
        Map<String, Long> counts = new HashMap<>();
        core.countCases(counts::put);
        return counts.get(name);
    }
}
