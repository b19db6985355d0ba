package io.decree.core.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When a leader sends again what was not answered. */
class PatienceTest {

    private final Patience patience = new Patience();

    private boolean signOfLife(long decided, long next) {
        boolean ends = patience.ends(decided);
        if (ends) {
            assertTrue(patience.next() > decided);
        }
        patience.proposed(next);
        return ends;
    }

    @Test
    void nothingUnderWayIsNotSentAgain() {
        for (int i = 0; i < 20; i++) {
            assertFalse(signOfLife(5, 5));
        }
    }

    @Test
    void whatIsNewWaitsForOneSignOfLife() {
        signOfLife(5, 5);
        assertFalse(signOfLife(5, 6));
        assertTrue(signOfLife(5, 9));
        assertEquals(9, patience.next());
    }

    @Test
    void whileValuesAreDecidedNothingIsSentAgain() {
        for (int slot = 0; slot < 20; slot++) {
            assertFalse(signOfLife(slot, slot + 64));
        }
    }

    @Test
    void itIsSentLessOftenWhileAllStandsStill() {
        List<Integer> sent = new ArrayList<>();
        signOfLife(5, 6);
        signOfLife(5, 6);
        for (int i = 2; i <= 24; i++) {
            if (signOfLife(5, 6)) {
                sent.add(i);
            }
        }
        assertEquals(List.of(2, 4, 8, 16, 24), sent);
    }

    @Test
    void aNewBallotBeginsAnew() {
        signOfLife(5, 6);
        signOfLife(5, 6);
        patience.beginAnew();
        assertFalse(signOfLife(5, 6));
        assertTrue(signOfLife(5, 6));
    }
}
