package io.decree.replica.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class DecidedLogTest {

    private final DecidedLog log = new DecidedLog();

    @Test
    void theNewestValuesAreThereHoweverManyWereDropped() {
        log.beginAt(10);
        for (long slot = 10; slot < 10_000; slot++) {
            log.add(slot, slot + 1, slot + 2, slot + 3);
            log.dropBelow(slot - 1500);
            long oldest = log.start();
            assertEquals(Math.max(10, slot - 1500), oldest);
            assertEquals(oldest + 1, log.value(oldest));
            assertEquals(oldest + 2, log.digest(oldest));
            assertEquals(oldest + 3, log.handle(oldest));
            assertEquals(slot + 3, log.handle(slot));
        }
    }

    @Test
    void noSlotIsLeftOut() {
        log.beginAt(5);
        assertThrows(IllegalArgumentException.class, () -> log.add(6, 1, 1, 1));
        log.add(5, 1, 1, 1);
        assertThrows(IllegalArgumentException.class, () -> log.add(5, 1, 1, 1));
    }

    @Test
    void nothingIsDroppedThatIsNotThere() {
        log.add(0, 1, 1, 1);
        log.dropBelow(100);
        assertEquals(1, log.start());
        assertEquals(1, log.end());
    }
}
