package io.decree.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** A thread yields as often as it may, for a short time, and no longer than it has to. */
class YieldsTest {

    private int asked;

    @Test
    void itEndsWhenThereIsSomethingToDo() {
        Yields yields = new Yields(1000, () -> ++asked == 1);
        assertTrue(yields.find());
        assertEquals(1, asked);
        assertTrue(yields.spentNanos() > 0);
    }

    @Test
    void withoutYieldsNobodyIsAskedAndNothingIsSpent() {
        assertFalse(new Yields(0, () -> ++asked > 0).find());
        assertEquals(0, asked);
        assertEquals(0, new Yields(0, () -> false).spentNanos());
    }

    /** Who comes back late from a yield sleeps instead, so that it can be woken. */
    @Test
    void afterAYieldThatTookLongItSleepsForSomeTimesAndForMoreAfterTheNext() {
        long slow = TimeUnit.MILLISECONDS.toNanos(2);
        Yields yields =
                new Yields(
                        1000,
                        () -> {
                            asked++;
                            LockSupport.parkNanos(slow);
                            return false;
                        });
        assertFalse(yields.find());
        assertEquals(1, asked);
        assertTrue(yields.spentNanos() >= slow / 2);
        assertEquals(16, sleeps(yields));
        assertEquals(32, sleeps(yields));
        assertEquals(3, asked);
    }

    /** How often it does not look until it does. */
    private int sleeps(Yields yields) {
        int before = asked;
        int count = 0;
        while (asked == before) {
            yields.find();
            count++;
        }
        return count - 1;
    }

    @Test
    void noNegativeNumber() {
        assertThrows(IllegalArgumentException.class, () -> new Yields(-1, () -> false));
    }
}
