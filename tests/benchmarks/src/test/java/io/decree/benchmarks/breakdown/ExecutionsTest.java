package io.decree.benchmarks.breakdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Where and when operations were executed, of which only beginnings are kept. */
final class ExecutionsTest {

    private static final int KNOWN = 1_000;

    private final Executions executions = new Executions();
    private final long[] slots = new long[200_000];
    private final long[] nanos = new long[slots.length];

    /** Slots have from 1 to 100 operations; some have none. */
    @Test
    void eachIsFoundInItsSlotAndAtItsTime() {
        SplittableRandom random = new SplittableRandom(5);
        long slot = 7;
        int left = 40;
        for (int number = 1; number < slots.length; number++) {
            nanos[number] = System.nanoTime();
            executions.executed(slot, number);
            slots[number] = slot;
            check(number);
            check(Math.max(1, number - random.nextInt(KNOWN)));
            if (--left == 0) {
                slot += 1 + random.nextInt(3);
                left = 1 + random.nextInt(100);
            }
        }
    }

    private void check(int number) {
        assertEquals(slots[number], executions.slot(number));
        // Not before the sixteen that it belongs to began, or its slot.
        int first = number;
        while (first > 1 && first % 16 != 0 && slots[first - 1] == slots[number]) {
            first--;
        }
        long time = executions.time(number);
        boolean isLast = number + 1 == slots.length || nanos[first + 1] == 0;
        assertTrue(time >= nanos[first], () -> number + " is too early");
        assertTrue(isLast || time <= nanos[first + 1], () -> number + " is too late");
    }
}
