package io.decree.core.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a replica logs when it has read its log. */
class RestartTest {

    /** Ballots of members 2 and 1. */
    private static final long BALLOT = 131_074;

    private static final long OWN = 65_537;

    @Test
    void aNewReplicaLogsNothing() {
        ReplicaCore core = core(0);
        core.finishRecovery();
        assertEquals(List.of(), persisted(core));
    }

    /** The next start may find that snapshot damaged, and needs to know of the window. */
    @Test
    void aWindowThatBeginsAtASnapshotIsLogged() {
        ReplicaCore core = core(100);
        core.finishRecovery();
        assertEquals(List.of("BASE 100"), persisted(core));
    }

    /** What was read became durable, and then the disk failed, before anybody looked. */
    @Test
    void aStoreThatFailedIsNotAdmittedWhenRecoveryEnds() {
        ReplicaCore core = core(0);
        core.recoverPromise(BALLOT);
        core.storageFailed();
        core.finishRecovery();
        assertEquals(1, taken(core, "finish_recovery.too_late"));
        Message prepare = new Message();
        prepare.kind = MessageKind.P1A;
        prepare.group = 1;
        prepare.from = 2;
        prepare.ballot = BALLOT + (1 << 16);
        core.deliver(prepare);
        assertEquals(1, core.effects().size());
        assertEquals(MessageKind.UNFIT, core.effects().get(0).message.kind);
    }

    /** A torn log may end between its last window and the promise that has to stand behind it. */
    @Test
    void whatALogHasToBeginWithIsLoggedAgain() {
        ReplicaCore core = core(100);
        core.recoverPromise(BALLOT);
        core.recoverCampaign(OWN);
        core.finishRecovery();
        assertEquals(List.of("BASE 100", "PROMISE " + BALLOT, "CAMPAIGN " + OWN), persisted(core));
    }

    @Test
    void soItIsWhenTheLogHoldsOneRecordOfAnyKind() {
        ReplicaCore voted = core(0);
        voted.recoverVote(BALLOT, 0, 42, 7, 9);
        voted.finishRecovery();
        assertEquals(List.of("BASE 0", "PROMISE " + BALLOT), persisted(voted));
        ReplicaCore decided = core(0);
        decided.recoverDecision(0, 42, 7, 9);
        decided.finishRecovery();
        assertEquals(List.of("BASE 0"), persisted(decided));
        ReplicaCore campaigned = core(0);
        campaigned.recoverCampaign(OWN);
        campaigned.finishRecovery();
        assertEquals(List.of("BASE 0", "CAMPAIGN " + OWN), persisted(campaigned));
    }

    /**
     * A member that voted under a ballot without a promise of its own, told of it, and lost power
     * while it logged the window that has passed the vote: the vote is all that says so.
     */
    @Test
    void aPromiseThatStandsInAVoteIsKeptWhenTheWindowHasPassedIt() {
        ReplicaCore core = core(8);
        core.recoverVote(BALLOT, 7, 42, 7, 9);
        core.finishRecovery();
        assertEquals(BALLOT, core.promised());
        assertEquals(List.of("BASE 8", "PROMISE " + BALLOT), persisted(core));
    }

    @Test
    void anOlderVoteLowersNoPromise() {
        ReplicaCore core = core(8);
        core.recoverPromise(BALLOT);
        core.recoverVote(OWN, 7, 42, 7, 9);
        core.recoverVote(OWN, 8, 43, 7, 9);
        core.finishRecovery();
        assertEquals(BALLOT, core.promised());
    }

    private static long taken(ReplicaCore core, String name) {
        Map<String, Long> counts = new HashMap<>();
        core.countCases(counts::put);
        return counts.get(name);
    }

    private static ReplicaCore core(long base) {
        return new ReplicaCore(
                new ReplicaConfig(1, 1, 0, 0b111, 16, 2, base, base, 30, 5, 7, true));
    }

    private static List<String> persisted(ReplicaCore core) {
        List<String> records = new ArrayList<>();
        for (int i = 0; i < core.effects().size(); i++) {
            Effect effect = core.effects().get(i);
            if (effect.kind == EffectKind.PERSIST) {
                boolean base = effect.record == RecordKind.BASE;
                records.add(effect.record + " " + (base ? effect.slot : effect.ballot));
            }
        }
        return records;
    }
}
