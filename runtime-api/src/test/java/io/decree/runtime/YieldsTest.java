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

    /** Who comes back late from its yields sleeps, so that it can be woken. */
    @Test
    void itDoesNotYieldForLong() {
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
        assertTrue(asked < 10, "it yielded " + asked + " times");
        assertTrue(yields.spentNanos() > 0);
    }

    @Test
    void noNegativeNumber() {
        assertThrows(IllegalArgumentException.class, () -> new Yields(-1, () -> false));
    }
}
