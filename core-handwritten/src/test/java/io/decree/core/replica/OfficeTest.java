package io.decree.core.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What happens around the moment in which a campaign is won: coincidences that are rare in runs. */
class OfficeTest {

    /** A ballot of member 2, above all that this member campaigns with. */
    private static final long HIGHER = 10 * 65_536L + 2;

    private final Candidate candidate = new Candidate();
    private final ReplicaCore core = candidate.core;

    /** Otherwise it would refuse every pre-vote until its own patience is over. */
    @Test
    void whoMayNotLeadAfterAllIsNoCandidateAnyMore() {
        candidate.campaign();
        core.willing(false);
        core.deliver(candidate.promise());
        assertFalse(core.isLeading());
        assertEquals(1, candidate.taken("win_office.unfit"));
        assertEquals(1, candidate.taken("lose_office.withdraw"));
    }

    /** The proposer is told of a ballot first, so the election has no office left to lose. */
    @Test
    void makesWayAsAFollowerAfterItGaveItsOfficeUp() {
        candidate.campaign();
        core.willing(false);
        core.deliver(candidate.promise());
        core.willing(true);
        Message prepare = Candidate.message(2, MessageKind.P1A);
        prepare.ballot = HIGHER;
        core.deliver(prepare);
        assertEquals(1, candidate.taken("make_way.step_aside"));
        assertEquals(0, candidate.taken("make_way.depose"));
    }

    /** A new leader may propose two slots at once, and others decide the next ones before it does. */
    @Test
    void doesNotProposeWhatWasDecidedBeforeItsTurn() {
        candidate.campaign();
        core.deliver(candidate.promise(0, 1, 2, 3, 4, 5));
        assertTrue(core.isLeading());
        assertEquals(List.of(0L, 1L), candidate.proposed());
        for (long slot : new long[] {1, 2, 3}) {
            core.deliver(Candidate.decision(slot));
            assertEquals(List.of(), candidate.proposed());
        }
        core.deliver(Candidate.decision(0));
        assertEquals(1, candidate.taken("follow_prefix.skip"));
        assertEquals(4, core.prefix());
        assertEquals(List.of(4L, 5L), candidate.proposed());
    }
}
