package io.decree.simulator.fault;

/**
 * A set of endpoints of the network: replicas, numbered from 0, and behind them clients.
 *
 * @param mask bit i is set if endpoint i is in the set; so there are at most 64 endpoints
 */
public record Endpoints(long mask) {

    /** How many endpoints there can be. */
    public static final int MOST = 64;

    /** No endpoint. */
    public static final Endpoints NONE = new Endpoints(0);

    /** Exactly these. */
    public static Endpoints of(int... endpoints) {
        Endpoints set = NONE;
        for (int endpoint : endpoints) {
            set = set.with(endpoint);
        }
        return set;
    }

    /** The endpoints from 0 to below {@code count}. */
    public static Endpoints first(int count) {
        return new Endpoints(count >= MOST ? -1L : (1L << count) - 1);
    }

    /** This set and one more endpoint. */
    public Endpoints with(int endpoint) {
        if (endpoint < 0 || endpoint >= MOST) {
            throw new IllegalArgumentException(
                    "endpoint " + endpoint + ": take 0 to " + (MOST - 1));
        }
        return new Endpoints(mask | (1L << endpoint));
    }

    /** Those in either set. */
    public Endpoints and(Endpoints other) {
        return new Endpoints(mask | other.mask);
    }

    /** Those in this set and not in the other. */
    public Endpoints without(Endpoints other) {
        return new Endpoints(mask & ~other.mask);
    }

    /** Whether an endpoint is in the set. */
    public boolean contains(int endpoint) {
        return (mask >>> endpoint & 1) == 1;
    }

    /** Whether all of another set are in this one. */
    public boolean containsAll(Endpoints other) {
        return (other.mask & ~mask) == 0;
    }

    /** How many there are. */
    public int size() {
        return Long.bitCount(mask);
    }
}
