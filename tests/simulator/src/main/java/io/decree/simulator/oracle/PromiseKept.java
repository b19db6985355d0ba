package io.decree.simulator.oracle;

import io.decree.simulator.Observation;
import java.util.Arrays;

/**
 * A node that promised a ballot votes in no lower one afterwards, whatever crashes lie between. A
 * vote is a promise too, for all slots.
 */
public final class PromiseKept implements Oracle {

    private long[] promised = new long[0];

    @Override
    public String name() {
        return "promise kept";
    }

    @Override
    public void observe(long nanos, int node, Observation fact, Findings findings) {
        if (fact instanceof Observation.Promised promise) {
            grow(node);
            promised[node] = Math.max(promised[node], promise.ballot());
        } else if (fact instanceof Observation.Voted voted) {
            grow(node);
            if (voted.ballot() < promised[node]) {
                findings.report(
                        "node %d promised ballot %d, then voted in slot %d at ballot %d"
                                .formatted(node, promised[node], voted.slot(), voted.ballot()));
            }
            promised[node] = Math.max(promised[node], voted.ballot());
        }
    }

    private void grow(int node) {
        int length = promised.length;
        if (node >= length) {
            promised = Arrays.copyOf(promised, node + 1);
            Arrays.fill(promised, length, promised.length, Long.MIN_VALUE);
        }
    }
}
