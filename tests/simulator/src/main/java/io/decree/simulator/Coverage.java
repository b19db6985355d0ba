package io.decree.simulator;

import java.util.Map;
import java.util.TreeMap;

/** How often each named point of the hosts' code was reached. */
public final class Coverage {

    private final Map<String, long[]> counts = new TreeMap<>();

    /** A point was reached once more. */
    public void reach(String point) {
        reach(point, 1);
    }

    /** A point was reached a number of times more; none is none, and leaves no trace. */
    public void reach(String point, long times) {
        if (times > 0) {
            counts.computeIfAbsent(point, name -> new long[1])[0] += times;
        }
    }

    /** Adds the counts of another run. */
    public void add(Coverage other) {
        other.counts.forEach((point, count) -> reach(point, count[0]));
    }

    /** How often a point was reached. */
    public long of(String point) {
        long[] count = counts.get(point);
        return count == null ? 0 : count[0];
    }

    /** All points that were reached, in the order of their names. */
    public Map<String, Long> all() {
        Map<String, Long> copy = new TreeMap<>();
        counts.forEach((point, count) -> copy.put(point, count[0]));
        return copy;
    }
}
