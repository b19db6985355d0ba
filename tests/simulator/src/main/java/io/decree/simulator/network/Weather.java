package io.decree.simulator.network;

/**
 * How a link treats the frames on it.
 *
 * @param lossPerMille how many of a thousand frames are lost
 * @param duplicatePerMille how many arrive twice
 * @param reorderPerMille how many are held back, so that later ones overtake them
 * @param leastDelayNanos the shortest time on the way
 * @param mostDelayNanos the longest time on the way; one held back takes up to ten times as long
 */
public record Weather(
        int lossPerMille,
        int duplicatePerMille,
        int reorderPerMille,
        long leastDelayNanos,
        long mostDelayNanos) {

    /** A good local network: nothing is lost, 50 to 500 microseconds on the way. */
    public static final Weather CALM = new Weather(0, 0, 0, 50_000, 500_000);

    /** Checks the ranges. */
    public Weather {
        perMille("loss", lossPerMille);
        perMille("duplication", duplicatePerMille);
        perMille("reordering", reorderPerMille);
        if (leastDelayNanos < 0 || mostDelayNanos < leastDelayNanos) {
            throw new IllegalArgumentException(
                    "delay from "
                            + leastDelayNanos
                            + " to "
                            + mostDelayNanos
                            + " ns: take 0 or more, the greater last");
        }
    }

    /** What a link suffers under both at once: the worse of each. */
    public Weather and(Weather other) {
        return new Weather(
                Math.max(lossPerMille, other.lossPerMille),
                Math.max(duplicatePerMille, other.duplicatePerMille),
                Math.max(reorderPerMille, other.reorderPerMille),
                Math.max(leastDelayNanos, other.leastDelayNanos),
                Math.max(mostDelayNanos, other.mostDelayNanos));
    }

    private static void perMille(String what, int value) {
        if (value < 0 || value > 1000) {
            throw new IllegalArgumentException(
                    what + " " + value + " of 1000: take a number from 0 to 1000");
        }
    }
}
