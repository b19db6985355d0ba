package io.decree.simulator.oracle;

import io.decree.simulator.Observation;

/** A node never holds more of anything than it said it may. */
public final class BoundedMemory implements Oracle {

    @Override
    public String name() {
        return "bounded memory";
    }

    @Override
    public void observe(long nanos, int node, Observation fact, Findings findings) {
        if (fact instanceof Observation.Holding held && held.amount() > held.bound()) {
            findings.report(
                    "node %d holds %d of %s, may hold %d"
                            .formatted(node, held.amount(), held.what(), held.bound()));
        }
    }
}
