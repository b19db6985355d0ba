package io.decree.simulator.oracle;

import io.decree.simulator.Observation;
import java.util.Arrays;
import java.util.TreeMap;

/**
 * If a run ends some time after the faults stopped for some nodes, none of these has then executed
 * fewer slots than another of them, beyond what may be under way. A node that follows nobody is
 * told nothing and has to ask: it is compared with what the others had executed a little earlier.
 */
public final class EventuallyCaughtUp implements Oracle {

    private final long boundNanos;
    private final long slotsBehind;
    private final long untoldNanos;
    private long[] executed = new long[0];

    /** Whom each node follows; 0 for nobody, else one more than the other's number. */
    private int[] follows = new int[0];

    private boolean[] calm = new boolean[0];

    /** By time: how far the first of the calm nodes had executed. */
    private final TreeMap<Long, Long> furthest = new TreeMap<>();

    private long calmNanos = Long.MAX_VALUE;

    /**
     * An oracle.
     *
     * @param boundNanos how long they have for it; a run that ends sooner is not judged
     * @param slotsBehind how many slots the last may then be behind the first
     * @param untoldNanos how long one that follows nobody may not know of what the first executed;
     *     0 to treat all alike, at most the bound
     */
    public EventuallyCaughtUp(long boundNanos, long slotsBehind, long untoldNanos) {
        if (untoldNanos > boundNanos) {
            throw new IllegalArgumentException(
                    "untold for %d ns, of %d ns in all".formatted(untoldNanos, boundNanos));
        }
        this.boundNanos = boundNanos;
        this.slotsBehind = slotsBehind;
        this.untoldNanos = untoldNanos;
    }

    @Override
    public String name() {
        return "eventually caught up";
    }

    @Override
    public void observe(long nanos, int node, Observation fact, Findings findings) {
        if (fact instanceof Observation.Executed now) {
            set(nanos, node, now.slot() + 1);
        } else if (fact instanceof Observation.Restored restored) {
            set(nanos, node, restored.slot());
        } else if (fact instanceof Observation.Follows now) {
            cover(node);
            follows[node] = now.leader() + 1;
        }
    }

    @Override
    public void started(long nanos, int node) {
        set(nanos, node, 0);
        follows[node] = 0;
    }

    private void set(long nanos, int node, long slot) {
        cover(node);
        executed[node] = slot;
        if (isCalm(node)) {
            note(nanos, slot);
        }
    }

    private void cover(int node) {
        if (node >= executed.length) {
            executed = Arrays.copyOf(executed, node + 1);
            follows = Arrays.copyOf(follows, node + 1);
        }
    }

    /** Keeps what is younger than a node may be untold, and the newest of what is older. */
    private void note(long nanos, long slot) {
        if (furthest.isEmpty() || slot > furthest.lastEntry().getValue()) {
            furthest.put(nanos, slot);
        }
        Long old = furthest.floorKey(nanos - untoldNanos);
        if (old != null) {
            furthest.headMap(old).clear();
        }
    }

    @Override
    public void calmed(long nanos, boolean[] members) {
        calm = members.clone();
        calmNanos = nanos;
        furthest.clear();
        note(nanos, first());
    }

    private long first() {
        long first = 0;
        for (int node = 0; node < executed.length; node++) {
            first = isCalm(node) ? Math.max(first, executed[node]) : first;
        }
        return first;
    }

    private boolean isCalm(int node) {
        return node < calm.length && calm[node];
    }

    @Override
    public void end(long nanos, Findings findings) {
        if (calmNanos == Long.MAX_VALUE || nanos - calmNanos < boundNanos) {
            return;
        }
        long known = furthest.floorEntry(nanos - untoldNanos).getValue();
        for (int node = 0; node < executed.length; node++) {
            long first = follows[node] == 0 ? known : first();
            if (isCalm(node) && first - executed[node] > slotsBehind) {
                findings.report(
                        "node %d executed up to slot %d, another up to slot %d, %d ms after calm"
                                .formatted(
                                        node,
                                        executed[node],
                                        first,
                                        (nanos - calmNanos) / 1_000_000));
            }
        }
    }
}
