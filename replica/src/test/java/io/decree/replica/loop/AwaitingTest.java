package io.decree.replica.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AwaitingTest {

    private record Batch(long slot, boolean isResolved, List<Long> tokens) {}

    private final Awaiting awaiting = new Awaiting();

    private void batch(long slot, long... tokens) {
        awaiting.begin(slot, false);
        for (long token : tokens) {
            awaiting.add(token);
        }
    }

    @Test
    void tokensComeBackSlotBySlot() {
        batch(3, 30, 31);
        batch(5, 50);
        assertFalse(awaiting.hand(2));
        assertTrue(awaiting.hand(3));
        assertFalse(awaiting.hand(4));
        assertTrue(awaiting.hand(5));
        assertFalse(awaiting.has(2));
        assertTrue(awaiting.has(3));
        assertEquals(30, awaiting.next());
        assertEquals(31, awaiting.next());
        awaiting.remove();
        assertFalse(awaiting.has(4));
        assertTrue(awaiting.has(5));
        assertEquals(50, awaiting.next());
    }

    @Test
    void aBatchHasNoMoreTokensThanWereProposed() {
        batch(3, 30);
        awaiting.hand(3);
        awaiting.next();
        assertThrows(IllegalStateException.class, awaiting::next);
    }

    @Test
    void thoseThatWereNotHandedOverAreDroppedAndNoOthers() {
        batch(3, 30, 31);
        batch(5, 50);
        batch(6, 60, 61);
        awaiting.hand(3);
        List<Long> dropped = new ArrayList<>();
        awaiting.dropUnhanded((token, isResolved) -> dropped.add(isResolved ? -token : token));
        assertEquals(List.of(50L, 60L, 61L), dropped);
        assertTrue(awaiting.has(3));
        assertEquals(30, awaiting.next());
        awaiting.remove();
        assertFalse(awaiting.has(5));
        batch(9, 90);
        assertTrue(awaiting.hand(9));
        assertEquals(90, awaiting.next());
    }

    /** Against a queue of lists, through every size. */
    @Test
    void itIsAQueue() {
        Random random = new Random(5);
        ArrayDeque<Batch> unhanded = new ArrayDeque<>();
        ArrayDeque<Batch> handed = new ArrayDeque<>();
        long slot = 0;
        for (int step = 0; step < 100_000; step++) {
            boolean grows = random.nextInt(1_000) < (step % 20_000 < 10_000 ? 550 : 450);
            if (grows) {
                Batch batch = new Batch(slot += 1 + random.nextInt(2), random.nextBoolean(), few());
                awaiting.begin(batch.slot(), batch.isResolved());
                for (int i = random.nextInt(5); i > 0; i--) {
                    batch.tokens().add(random.nextLong());
                    awaiting.add(batch.tokens().get(batch.tokens().size() - 1));
                }
                unhanded.add(batch);
            } else if (random.nextBoolean() && !unhanded.isEmpty()) {
                assertFalse(awaiting.hand(unhanded.peek().slot() - 1));
                assertTrue(awaiting.hand(unhanded.peek().slot()));
                handed.add(unhanded.poll());
            } else if (!handed.isEmpty()) {
                takeOldest(handed.poll());
            }
        }
    }

    private static List<Long> few() {
        return new ArrayList<>();
    }

    private void takeOldest(Batch batch) {
        assertTrue(awaiting.has(batch.slot()));
        assertEquals(batch.isResolved(), awaiting.isResolved());
        batch.tokens().forEach(token -> assertEquals(token, awaiting.next()));
        awaiting.remove();
    }
}
