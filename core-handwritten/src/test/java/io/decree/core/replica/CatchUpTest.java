package io.decree.core.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A replica that lacks more than one answer brings. */
class CatchUpTest {

    private static final long GROUP = 1;
    private static final int PIPELINE = 2;

    private final ReplicaCore core =
            new ReplicaCore(
                    new ReplicaConfig(1, GROUP, 0, 0b111, 16, PIPELINE, 0, 0, 30, 5, 7, true));

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
        assertEquals(List.of(), asked(decision(4)));
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
