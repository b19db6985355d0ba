package io.decree.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.benchmarks.run.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MannWhitneyTest {

    /** Two of the 252 ways to share ten ranks out are as far apart as these. */
    @Test
    void samplesApartAreUnlikely() {
        double p =
                MannWhitney.probability(
                        new double[] {1, 2, 3, 4, 5}, new double[] {6, 7, 8, 9, 10});
        assertEquals(2 / 252.0, p, 1e-12);
    }

    @Test
    void equalSamplesAreCertain() {
        assertEquals(1, MannWhitney.probability(new double[] {3, 3}, new double[] {3, 3}));
    }

    /** From the tables for 3 and 3: rank sums of 7 or less, or 14 or more, in 4 of 20 ways. */
    @Test
    void agreesWithTheTables() {
        double p = MannWhitney.probability(new double[] {1, 2, 4}, new double[] {3, 5, 6});
        assertEquals(4 / 20.0, p, 1e-12);
    }

    @Test
    void tooManyAreRefused() {
        double[] many = new double[11];
        assertThrows(IllegalArgumentException.class, () -> MannWhitney.probability(many, many));
    }

    @Test
    void theFactorsHoldWhatTheTestDoesNotFindUnlikely() {
        double[] before = {100, 101, 102, 103, 104};
        double[] twice = {200, 202, 204, 206, 208};
        double[] factors = MannWhitney.factors(before, twice, 0.05);
        double least = factors[0];
        double most = factors[factors.length - 1];
        assertTrue(1.94 < least && least < 2 && 2 < most && most < 2.06, least + " to " + most);
        for (double outside : new double[] {0.97 * least, 1.03 * most}) {
            double[] divided = Arrays.stream(twice).map(value -> value / outside).toArray();
            assertTrue(MannWhitney.probability(before, divided) < 0.05, "factor " + outside);
        }
    }

    @Test
    void aPairSaysHowSureItsChangeIs() {
        assertTrue(verdict(1.5).contains("+50.0 %"), verdict(1.5));
        assertTrue(verdict(1.5).matches(".* \\+4[5-9]\\.\\d to \\+5[0-5]\\.\\d %.*"), verdict(1.5));
    }

    @Test
    void aPairIsToldApartOnlyBeyondNoise() {
        assertTrue(verdict(1.0).contains("no difference beyond noise"));
        assertTrue(verdict(1.5).contains("| **faster** |"));
        assertTrue(verdict(0.5).contains("| **slower** |"));
    }

    private static String verdict(double factor) {
        List<Row> rows = new ArrayList<>();
        for (int repeat = 1; repeat <= 5; repeat++) {
            double ops = 1000 + 10 * repeat;
            rows.add(RowsForTests.labelled("usual", ops, repeat));
            rows.add(RowsForTests.labelled("loops=shared", factor * ops, repeat));
        }
        List<String> lines = PairTable.lines(rows, "usual", "loops=shared");
        return lines.get(lines.size() - 1);
    }
}
