package io.decree.replica;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Who may lead while its disk is slow. */
class CandidacyTest {

    private static final boolean LEADS = true;
    private static final boolean SLOW = true;

    private final Candidacy candidacy = new Candidacy(3);

    /** Else a group whose disks are all slow has no leader at all. */
    @Test
    void aCandidateWithASlowDiskGoesOn() {
        assertTrue(candidacy.disk(SLOW, !LEADS));
        assertTrue(candidacy.willing(true, !LEADS));
    }

    @Test
    void aLeaderWithASlowDiskMakesWayUntilItIsQuick() {
        assertFalse(candidacy.disk(SLOW, LEADS));
        assertFalse(candidacy.disk(SLOW, !LEADS), "it must not campaign at once again");
        assertFalse(candidacy.willing(true, !LEADS));
        assertTrue(candidacy.disk(!SLOW, !LEADS));
        assertTrue(candidacy.disk(SLOW, !LEADS), "a candidate as any other");
    }

    @Test
    void whatItsOwnerSaysStands() {
        assertFalse(candidacy.willing(false, !LEADS));
        assertFalse(candidacy.disk(SLOW, !LEADS));
        assertFalse(candidacy.disk(!SLOW, !LEADS));
        assertTrue(candidacy.willing(true, !LEADS));
    }

    @Test
    void whoIsAloneMakesWayForNobody() {
        assertTrue(new Candidacy(1).disk(SLOW, LEADS));
    }
}
