package io.decree.cluster.load;

/**
 * What clients do.
 *
 * @param clients how many there are; each asks one thing after the other
 * @param keys how many keys they share
 * @param opsPerSecond how much all of them ask together; 0 for as much as they can
 * @param seed of what they choose
 */
public record LoadOptions(int clients, int keys, int opsPerSecond, long seed) {

    /** Four clients, fifty keys, without pause. */
    public static final LoadOptions USUAL = new LoadOptions(4, 50, 0, 1);
}
