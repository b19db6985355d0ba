package io.decree.core.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A snapshot of another member takes the place of everything up to a slot. */
class SnapshotInstalledTest {

    private static final long BALLOT = 65_538;

    private final ReplicaCore core =
            new ReplicaCore(new ReplicaConfig(1, 1, 0, 0b111, 16, 2, 0, 0, 30, 5, 7, true));

    @Test
    void theWindowBeginsBehindIt() {
        core.finishRecovery();
        core.snapshotInstalled(100);
        assertEquals(100, core.base());
        assertEquals(100, core.prefix());
        assertEquals(List.of("BASE 100"), persisted());
    }

    /** What the log has to begin with is written again: what stands before may be thrown away. */
    @Test
    void whatWasPromisedIsLoggedAgain() {
        core.recoverPromise(BALLOT);
        core.recoverCampaign(65_537);
        core.finishRecovery();
        core.snapshotInstalled(100);
        assertEquals(List.of("BASE 100", "PROMISE 65538", "CAMPAIGN 65537"), persisted());
    }

    @Test
    void decisionsBehindItAreApplied() {
        core.finishRecovery();
        core.deliver(decision(10));
        core.snapshotInstalled(10);
        assertEquals(11, core.prefix());
        core.deliver(decision(11));
        assertEquals(12, core.prefix());
    }

    @Test
    void aReplicaWhoseLogFailedInstallsNone() {
        core.finishRecovery();
        core.storageFailed();
        assertThrows(IllegalStateException.class, () -> core.snapshotInstalled(100));
        assertEquals(0, core.prefix());
    }

    @Test
    void aDecisionWithoutItsVoteIsNotTaken() {
        core.recoverVote(BALLOT, 0, 42, 7, 9);
        assertTrue(core.recoverChosen(0, 42));
        assertEquals(1, core.prefix());
        assertFalse(core.recoverChosen(1, 43));
        assertEquals(1, core.prefix());
    }

    private static Message decision(long slot) {
        Message m = new Message();
        m.kind = MessageKind.DECISION;
        m.group = 1;
        m.from = 2;
        m.slot = slot;
        m.value = 100 + slot;
        return m;
    }

    private List<String> persisted() {
        List<String> records = new ArrayList<>();
        for (int i = 0; i < core.effects().size(); i++) {
            Effect effect = core.effects().get(i);
            if (effect.kind == EffectKind.PERSIST) {
                long number = effect.record == RecordKind.BASE ? effect.slot : effect.ballot;
                records.add(effect.record + " " + number);
            }
        }
        return records;
    }
}
