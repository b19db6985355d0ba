package io.decree.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What a group may agree on, and what it may not. */
class LimitsTest {

    private static final int MOST = 1 << 20;

    @Test
    void eachNumberHasBoundsThatARefusalNames() {
        new Limits(0, 0, 128, 0, 0, 0);
        new Limits(1000, 1 << 16, 1128, MOST, MOST, 7);
        refused("valueLength", -1, 8, 4096, 1, 1, 3);
        refused("votes", 1000, -1, 4096, 1, 1, 3);
        refused("votes", 1000, (1 << 16) + 1, 4096, 1, 1, 3);
        refused("frameLength", 1000, 8, 1127, 1, 1, 3);
        refused("frameLength", 1000, 8, Integer.MIN_VALUE + 127, 1, 1, 3);
        refused("sessions", 1000, 8, 4096, -1, 1, 3);
        refused("sessions", 1000, 8, 4096, MOST + 1, 1, 3);
        refused("sessionWindow", 1000, 8, 4096, 1, -1, 3);
        refused("sessionWindow", 1000, 8, 4096, 1, MOST + 1, 3);
        refused("members", 1000, 8, 4096, 1, 1, -1);
        refused("members", 1000, 8, 4096, 1, 1, 8);
    }

    private static void refused(
            String name,
            int value,
            int votes,
            int frame,
            int sessions,
            int sessionWindow,
            int members) {
        IllegalArgumentException e =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> new Limits(value, votes, frame, sessions, sessionWindow, members));
        assertTrue(e.getMessage().startsWith(name + " must"), e.getMessage());
    }

    @Test
    void ofFramesAndRecordsAloneNobodyHasASessionOrCountsAMajority() {
        assertEquals(new Limits(1000, 8, 4096, 0, 0, 0), new Limits(1000, 8, 4096));
        assertEquals(new Limits(100, 2, 128 + 2 * 164, 0, 0, 0), Limits.of(100, 2));
    }
}
