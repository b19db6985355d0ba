package io.decree.core.contract.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DrawsTest {

    private static final int ROUND = 65_536;
    private static final int TRIES = 4_000;

    private final Random random = new Random(7);

    @Test
    void zerosGiveTheSimplestValues() {
        Draws draws = new Draws(new long[8]);
        draws.place();
        assertFalse(draws.truth());
        assertEquals(3, draws.code(3, 9));
        assertEquals(5, draws.number(5, 100));
        assertEquals(0, draws.ballot(0, 1L << 60));
        assertEquals(42, draws.near(42, 3, 0, 100));
        assertEquals(0, draws.source(3));
        assertTrue(draws.usual());
    }

    @Test
    void whatLiesBehindTheRowCountsAsZero() {
        Draws draws = new Draws(new long[] {9, 9});
        draws.place();
        draws.place();
        assertEquals(0, draws.code(0, 9));
    }

    @Test
    void eachPlaceOwnsTwoNumbers() {
        Draws draws = new Draws(new long[] {0, 1, 0, 2});
        assertEquals(1, draws.place().code(0, 9));
        assertEquals(2, draws.place().code(0, 9));
    }

    @Test
    void valuesStayInTheirBounds() {
        for (int i = 0; i < TRIES; i++) {
            Draws draws = drawn();
            assertWithin(draws.number(1, 8), 1, 8);
            assertWithin(draws.code(1, 3), 1, 3);
            assertWithin(draws.ballot(0, 1L << 60), 0, 1L << 60);
            assertWithin(draws.near(2, 3, 0, 4), 0, 4);
            assertWithin(draws.nearBallot(ROUND, 2, 0, 1L << 60), 0, 3 * ROUND + 6);
            assertWithin(draws.within(10, 4), 10, 13);
            assertWithin(draws.edges(3, 9), 3, 9);
        }
    }

    @Test
    void allEdgesAndAllDistancesAreMet() {
        TreeSet<Long> edges = new TreeSet<>();
        TreeSet<Long> near = new TreeSet<>();
        for (int i = 0; i < TRIES; i++) {
            Draws draws = drawn();
            edges.add(draws.edges(3, 90));
            near.add(draws.near(10, 2, 0, 100));
        }
        assertEquals("[3, 4, 89, 90]", edges.toString());
        assertEquals("[8, 9, 10, 11, 12]", near.toString());
    }

    @Test
    void theCentreOfABallotIsDrawnEveryOtherTime() {
        TreeMap<Long, Integer> counts = new TreeMap<>();
        for (int i = 0; i < TRIES; i++) {
            counts.merge(drawn().nearBallot(5L * ROUND + 3, 2, 0, 1L << 60), 1, Integer::sum);
        }
        assertTrue(counts.get(5L * ROUND + 3) > TRIES / 3);
        assertEquals(35, counts.size());
    }

    @Test
    void theUsualValueIsTakenSevenTimesOutOfEight() {
        int usual = 0;
        for (int i = 0; i < TRIES; i++) {
            usual += drawn().usual() ? 1 : 0;
        }
        assertWithin(usual, TRIES * 84L / 100, TRIES * 91L / 100);
    }

    @Test
    void theMostFrequentElementIgnoresEmptyOnes() {
        assertEquals(2, Draws.mode(new int[] {0, 0, 0, 1, 2, 2}, 9));
        assertEquals(1, Draws.mode(new int[] {1, 2}, 9));
        assertEquals(9, Draws.mode(new int[] {0, 0}, 9));
    }

    private Draws drawn() {
        return new Draws(random.longs(2, 0, 1L << 40).toArray()).place();
    }

    private static void assertWithin(long value, long least, long greatest) {
        assertTrue(value >= least && value <= greatest, "not in bounds: " + value);
    }
}
