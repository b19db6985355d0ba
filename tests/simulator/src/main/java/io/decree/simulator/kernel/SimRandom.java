package io.decree.simulator.kernel;

/**
 * The simulator's generator: SplitMix64 (Steele, Lea, Flood: Fast Splittable Pseudorandom Number
 * Generators, 2014), written out so that a seed means the same on every Java.
 *
 * <p>Each part of a world draws from a stream of its own, made by {@link #stream}: a fault that is
 * taken away by the shrinker then does not change what all others draw.
 */
public final class SimRandom {

    private static final long GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    /** A generator that begins at a seed. */
    public SimRandom(long seed) {
        state = seed;
    }

    /**
     * The generator that belongs to a purpose and a number under a seed; independent of all others.
     */
    public static SimRandom stream(long seed, String purpose, long number) {
        return new SimRandom(Mix.in(Mix.in(Mix.finish(seed), purpose), number));
    }

    /** The next 64 bits. */
    public long next() {
        state += GAMMA;
        return Mix.finish(state);
    }

    /**
     * A number from 0 to below a bound, each equally likely up to one part in 2^32.
     *
     * @param bound at least 1
     */
    public int below(int bound) {
        if (bound < 1) {
            throw new IllegalArgumentException("bound " + bound + ": take at least 1");
        }
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /** A number from {@code least} to {@code most}, both included. */
    public long between(long least, long most) {
        if (least > most) {
            throw new IllegalArgumentException(least + " to " + most + " holds no number");
        }
        return within(next(), least, most);
    }

    /** Maps 64 random bits onto the numbers from {@code least} to {@code most}. */
    public static long within(long bits, long least, long most) {
        long span = most - least + 1;
        return span == 0 ? bits : least + Long.remainderUnsigned(bits, span);
    }

    /** True in {@code perMille} of a thousand cases. */
    public boolean chance(int perMille) {
        return below(1000) < perMille;
    }
}
