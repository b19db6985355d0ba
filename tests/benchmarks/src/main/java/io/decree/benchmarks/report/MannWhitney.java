package io.decree.benchmarks.report;

import java.util.Arrays;

/**
 * The rank test of Mann and Whitney: how likely two samples of one and the same distribution differ
 * as much as these do. It asks for no shape of the distribution. The answer is exact, with ties
 * too, because all ways to share the ranks out are counted; so the samples have to be small.
 */
final class MannWhitney {

    /** C(20, 10) is 184,756. */
    static final int MOST = 20;

    private final double[] ranks;
    private final int size;
    private final double expected;
    private final double observed;
    private long asFar;
    private long all;

    private MannWhitney(double[] one, double[] other) {
        double[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        if (both.length > MOST) {
            throw new IllegalArgumentException("at most " + MOST + " measurements in all");
        }
        ranks = Arrays.stream(both).map(value -> rank(both, value)).toArray();
        size = one.length;
        expected = size * (both.length + 1) / 2.0;
        observed = Math.abs(Arrays.stream(ranks, 0, size).sum() - expected);
    }

    /** Equal values share the mean of their ranks. */
    private static double rank(double[] all, double value) {
        double below = Arrays.stream(all).filter(it -> it < value).count();
        double equal = Arrays.stream(all).filter(it -> it == value).count();
        return below + (equal + 1) / 2;
    }

    /** The probability, two-sided. */
    static double probability(double[] one, double[] other) {
        MannWhitney test = new MannWhitney(one, other);
        test.count(0, 0, 0);
        return (double) test.asFar / test.all;
    }

    /**
     * By what factors the second sample may be larger than the first: from the least to the most of
     * those that the test does not find unlikely. It is the test turned round (Hodges and Lehmann).
     */
    static double[] factors(double[] one, double[] other, double significance) {
        return Arrays.stream(one)
                .flatMap(before -> Arrays.stream(other).map(after -> after / before))
                .filter(factor -> probability(one, divided(other, factor)) >= significance)
                .sorted()
                .toArray();
    }

    private static double[] divided(double[] values, double factor) {
        return Arrays.stream(values).map(value -> value / factor).toArray();
    }

    private void count(int at, int taken, double sum) {
        if (taken == size) {
            all++;
            asFar += Math.abs(sum - expected) >= observed - 1e-9 ? 1 : 0;
        } else if (ranks.length - at >= size - taken) {
            count(at + 1, taken + 1, sum + ranks[at]);
            count(at + 1, taken, sum);
        }
    }
}
