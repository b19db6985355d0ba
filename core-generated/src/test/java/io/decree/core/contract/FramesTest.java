package io.decree.core.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FramesTest {

    private static final long[] BEFORE = {1, 2, 3, 4};

    @Test
    void equalArraysDifferNowhere() {
        assertTrue(Frames.onlyAt(BEFORE.clone(), BEFORE, 0));
    }

    @Test
    void theNamedCellMayDiffer() {
        assertTrue(Frames.onlyAt(new long[] {1, 2, 9, 4}, BEFORE, 2));
    }

    @Test
    void anotherCellMayNotDiffer() {
        assertFalse(Frames.onlyAt(new long[] {1, 2, 9, 4}, BEFORE, 1));
        assertFalse(Frames.onlyAt(new long[] {1, 2, 9, 8}, BEFORE, 2));
        assertFalse(Frames.onlyAt(new long[] {7, 2, 9, 4}, BEFORE, 2));
    }

    @Test
    void twoCellsMayBeNamed() {
        assertTrue(Frames.onlyAt(new long[] {7, 2, 3, 9}, BEFORE, 3, 0));
        assertFalse(Frames.onlyAt(new long[] {7, 5, 3, 9}, BEFORE, 3, 0));
    }

    @Test
    void otherElementTypesBehaveTheSame() {
        assertTrue(Frames.onlyAt(new int[] {1, 5}, new int[] {1, 2}, 1));
        assertFalse(Frames.onlyAt(new int[] {1, 5}, new int[] {1, 2}, 0));
        assertTrue(Frames.onlyAt(new boolean[] {true}, new boolean[] {false}, 0));
        assertFalse(Frames.onlyAt(new boolean[] {true, true}, new boolean[2], 0));
    }

    @Test
    void boundsHoldFromACellOn() {
        assertTrue(Frames.within(new long[] {0, 1, 3}, 1, 1, 3));
        assertFalse(Frames.within(new long[] {0, 1, 3}, 0, 1, 3));
        assertFalse(Frames.within(new int[] {0, 1, 4}, 1, 1, 3));
        assertTrue(Frames.within(new int[] {0, 1, 3}, 1, 1, 3));
    }

    @Test
    void allCellsHaveOneValueFromACellOn() {
        assertTrue(Frames.all(new boolean[] {true, false, false}, 1, false));
        assertFalse(Frames.all(new boolean[] {true, false, true}, 1, false));
    }

    @Test
    void aCopyReusesAnArrayOfTheSameLength() {
        long[] to = new long[4];
        assertSame(to, Frames.copy(BEFORE, to));
        assertEquals(3, to[2]);
    }

    @Test
    void aCopyOfAnotherLengthIsNew() {
        long[] copy = Frames.copy(BEFORE, new long[3]);
        assertEquals(4, copy.length);
        assertNotSame(BEFORE, copy);
        assertEquals(2, Frames.copy(new int[] {1, 2}, null)[1]);
        assertTrue(Frames.copy(new boolean[] {true}, null)[0]);
    }
}
