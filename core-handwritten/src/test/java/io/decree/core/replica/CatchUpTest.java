package io.decree.core.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A replica that lacks more than one answer brings. */
class CatchUpTest {

    private static final long GROUP = 1;
    private static final int PIPELINE = 2;
    private static final int HEARTBEAT = 5;

    /** A ballot of member 2. */
    private static final long BALLOT = 65_538;

    private final ReplicaCore core =
            new ReplicaCore(
                    new ReplicaConfig(
                            1, GROUP, 0, 0b111, 16, PIPELINE, 0, 0, 30, HEARTBEAT, 7, true));

    /** Otherwise it would learn a pipeline in each heartbeat, and under load never catch up. */
    @Test
    void asksForTheNextPartAsSoonAsOneIsThere() {
        core.finishRecovery();
        Message told = message(MessageKind.DECIDED);
        told.to = 5;
        assertEquals(List.of("0 to 5"), asked(told));
        assertEquals(List.of(), asked(decision(0)));
        assertEquals(List.of("2 to 5"), asked(decision(1)));
        assertEquals(List.of(), asked(decision(2)));
        assertEquals(List.of("4 to 5"), asked(decision(3)));
        assertEquals(List.of("5 to 7"), asked(decision(4)), "without a leader it tries further");
    }

    /** A leader tells of every decision; who lacks one would ask for all since then each time. */
    @Test
    void asksForEachDecisionOnce() {
        core.finishRecovery();
        assertEquals(List.of("0 to 1"), asked(commit(0)));
        assertEquals(List.of("1 to 2"), asked(commit(1)));
        assertEquals(List.of("2 to 3"), asked(commit(2)));
        assertEquals(List.of(), asked(commit(1)));
        assertEquals(List.of(), asked(decision(0)));
        assertEquals(List.of(), asked(decision(1)));
        assertEquals(List.of("3 to 4"), asked(commit(3)));
    }

    @Test
    void asksAgainWithTheHeartbeatForWhatWasLost() {
        core.finishRecovery();
        assertEquals(List.of("0 to 1"), asked(commit(0)));
        assertEquals(List.of("1 to 2"), asked(commit(1)));
        List<String> again = new ArrayList<>();
        for (int tick = 0; tick < HEARTBEAT; tick++) {
            core.tick();
            again.addAll(asked());
        }
        assertEquals(List.of("0 to 2"), again);
    }

    /** The answer may come as votes instead: what is missing then is another part. */
    @Test
    void asksForTheNextPartWhenTheAwaitedOneCameOtherwise() {
        core.finishRecovery();
        assertEquals(List.of("0 to 1"), asked(commit(0)));
        asked(proposal(0));
        core.durable(1);
        assertEquals(List.of(), asked(commit(0)));
        assertEquals(1, core.prefix());
        assertEquals(List.of("1 to 2"), asked(commit(1)));
    }

    private static Message commit(long slot) {
        Message m = message(MessageKind.COMMIT);
        m.ballot = BALLOT;
        m.slot = slot;
        m.value = 100 + slot;
        return m;
    }

    private static Message proposal(long slot) {
        Message m = decision(slot);
        m.kind = MessageKind.P2A;
        m.ballot = BALLOT;
        return m;
    }

    private static Message message(MessageKind kind) {
        Message m = new Message();
        m.kind = kind;
        m.group = GROUP;
        m.from = 2;
        return m;
    }

    private static Message decision(long slot) {
        Message m = message(MessageKind.DECISION);
        m.slot = slot;
        m.value = 100 + slot;
        m.digest = 1;
        m.handle = 1;
        return m;
    }

    /** The parts of the log that the core asks for when it is told something. */
    private List<String> asked(Message m) {
        core.deliver(m);
        return asked();
    }

    private List<String> asked() {
        List<String> asked = new ArrayList<>();
        for (int i = 0; i < core.effects().size(); i++) {
            Effect effect = core.effects().get(i);
            if (effect.kind == EffectKind.SEND && effect.message.kind == MessageKind.FETCH) {
                asked.add(effect.message.slot + " to " + effect.message.to);
            }
        }
        return asked;
    }
}
