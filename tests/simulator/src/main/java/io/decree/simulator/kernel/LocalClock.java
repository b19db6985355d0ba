package io.decree.simulator.kernel;

/**
 * A node's own monotonic clock, which runs a little too fast or too slow.
 *
 * <p>Its rate is given in parts per million off the true one; a change of rate makes no jump.
 */
public final class LocalClock {

    /** Millionths. */
    private static final long MILLION = 1_000_000;

    private long baseTrue;
    private long baseLocal;
    private long partsPerMillion;

    /** A true clock that shows {@code localNanos} at instant 0. */
    public LocalClock(long localNanos) {
        baseLocal = localNanos;
    }

    /** What the clock shows at an instant, not before the last change of its rate. */
    public long reading(long trueNanos) {
        long passed = trueNanos - baseTrue;
        // In two parts, since the product of a long run and a rate does not fit.
        long gained =
                passed / MILLION * partsPerMillion + passed % MILLION * partsPerMillion / MILLION;
        return baseLocal + passed + gained;
    }

    /** How long it truly takes until the clock moved on by {@code localNanos}. */
    public long trueNanos(long localNanos) {
        return Math.max(1, localNanos * MILLION / (MILLION + partsPerMillion));
    }

    /**
     * Lets the clock run at another rate from an instant on.
     *
     * @param millionths how much too fast, negative when too slow; above minus one million
     */
    public void drift(long trueNanos, long millionths) {
        if (millionths <= -MILLION || millionths > 10 * MILLION) {
            throw new IllegalArgumentException(
                    "a clock cannot be off by " + millionths + "ppm: take more than -1000000ppm");
        }
        baseLocal = reading(trueNanos);
        baseTrue = trueNanos;
        partsPerMillion = millionths;
    }
}
