package io.decree.simulator.oracle;

import io.decree.simulator.Observation;
import java.util.Arrays;

/**
 * If a run ends some time after the faults stopped for some nodes, none of these has then executed
 * fewer slots than another of them, beyond what may be under way.
 */
public final class EventuallyCaughtUp implements Oracle {

    private final long boundNanos;
    private final long slotsBehind;
    private long[] executed = new long[0];
    private boolean[] calm = new boolean[0];
    private long calmNanos = Long.MAX_VALUE;

    /**
     * An oracle.
     *
     * @param boundNanos how long they have for it; a run that ends sooner is not judged
     * @param slotsBehind how many slots the last may then be behind the first
     */
    public EventuallyCaughtUp(long boundNanos, long slotsBehind) {
        this.boundNanos = boundNanos;
        this.slotsBehind = slotsBehind;
    }

    @Override
    public String name() {
        return "eventually caught up";
    }

    @Override
    public void observe(long nanos, int node, Observation fact, Findings findings) {
        if (fact instanceof Observation.Executed now) {
            set(node, now.slot() + 1);
        } else if (fact instanceof Observation.Restored restored) {
            set(node, restored.slot());
        }
    }

    @Override
    public void started(long nanos, int node) {
        set(node, 0);
    }

    private void set(int node, long slot) {
        if (node >= executed.length) {
            executed = Arrays.copyOf(executed, node + 1);
        }
        executed[node] = slot;
    }

    @Override
    public void calmed(long nanos, boolean[] members) {
        calm = members.clone();
        calmNanos = nanos;
    }

    @Override
    public void end(long nanos, Findings findings) {
        if (calmNanos == Long.MAX_VALUE || nanos - calmNanos < boundNanos) {
            return;
        }
        long first = 0;
        for (int node = 0; node < executed.length; node++) {
            first = calm[node] ? Math.max(first, executed[node]) : first;
        }
        for (int node = 0; node < executed.length; node++) {
            if (calm[node] && first - executed[node] > slotsBehind) {
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
