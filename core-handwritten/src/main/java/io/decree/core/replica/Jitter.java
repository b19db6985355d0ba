package io.decree.core.replica;

/** Random waiting times. Its state is part of the core's, so that a step stays a function. */
final class Jitter {

    private final int bound;
    private long state;

    Jitter(long seed, int bound) {
        this.state = seed;
        this.bound = bound;
    }

    /** From 0 to the bound, evenly; SplitMix64, so that every Java gives the same. */
    int next() {
        state += 0x9E3779B97F4A7C15L;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return (int) Long.remainderUnsigned(z ^ (z >>> 31), bound + 1L);
    }
}
