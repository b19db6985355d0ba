package io.decree.cluster.load;

/**
 * What clients do.
 *
 * @param clients how many there are; each asks one thing after the other
 * @param keys how many keys they share
 * @param opsPerSecond how much all of them ask together; 0 for as much as they can
 * @param seed of what they choose
 * @param prefix how all keys begin: another one for each load of a cluster, which so begins without
 *     any of its keys
 */
public record LoadOptions(int clients, int keys, int opsPerSecond, long seed, String prefix) {

    /** Four clients, fifty keys, without pause. */
    public static final LoadOptions USUAL = new LoadOptions(4, 50, 0, 1, "");

    /**
     * The same with another seed and other keys.
     *
     * @param round the seed, and what keys begin with
     * @return the options
     */
    public LoadOptions ofRound(int round) {
        return new LoadOptions(clients, keys, opsPerSecond, round, "r" + round + "/");
    }

    /**
     * The same with pauses.
     *
     * @param most how much all clients ask together in a second
     * @return the options
     */
    public LoadOptions withOpsPerSecond(int most) {
        return new LoadOptions(clients, keys, most, seed, prefix);
    }
}
