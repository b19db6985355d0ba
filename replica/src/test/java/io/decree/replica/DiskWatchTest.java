package io.decree.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Whose disk takes long is told so once, until it was quick again. */
class DiskWatchTest {

    private static final long PATIENCE = 1000;

    private final DiskWatch watch = new DiskWatch(PATIENCE);
    private long now;
    private long durable;

    @Test
    void aDiskThatIsQuickIsNotSlowHoweverMuchIsWritten() {
        for (int i = 0; i < 1000; i++) {
            assertFalse(after(100, durable + 50));
            durable += 40;
        }
    }

    @Test
    void aForceThatTakesLongIsToldOnce() {
        assertEquals(10, looksUntilSlow());
        assertEquals(PATIENCE, watch.waitNanos());
        for (int i = 0; i < 100; i++) {
            assertFalse(after(100, 500));
        }
    }

    @Test
    void itIsToldAgainWhenTheDiskWasQuickMeanwhile() {
        looksUntilSlow();
        durable = 500;
        assertFalse(after(100, 600));
        durable = 600;
        assertFalse(after(100, 700));
        assertEquals(10, looksUntilSlow() + 1, "counted from the look before");
    }

    @Test
    void itIsNotToldAgainWhileEachForceTakesHalfOfThat() {
        looksUntilSlow();
        for (int i = 0; i < 20; i++) {
            durable = 500L + i;
            for (int look = 0; look < 6; look++) {
                assertFalse(after(100, 501L + i));
            }
        }
    }

    /** Else a group whose members were all slow would stay without a leader, and without writes. */
    @Test
    void aDiskThatHasNothingToDoIsNotSlow() {
        looksUntilSlow();
        durable = 500;
        assertFalse(after(100, 500));
        assertTrue(watch.isSlow(), "its last force took long");
        assertFalse(after(100, 500));
        assertFalse(watch.isSlow());
    }

    /** After SIGSTOP everything seems to have taken long. */
    @Test
    void aProcessThatStoodStillDoesNotBlameItsDisk() {
        assertFalse(after(100, 500));
        assertFalse(after(60_000, 500));
        assertEquals(9, looksUntilSlow(), "counted anew from there");
    }

    private int looksUntilSlow() {
        int looks = 0;
        assertFalse(after(100, durable + 500));
        while (looks++ < 50) {
            if (after(100, durable + 500)) {
                return looks;
            }
        }
        throw new AssertionError("never slow");
    }

    private boolean after(long nanos, long end) {
        now += nanos;
        return watch.look(now, end, durable) && watch.isSlow();
    }
}
