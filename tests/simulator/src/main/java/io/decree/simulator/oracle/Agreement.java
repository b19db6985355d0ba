package io.decree.simulator.oracle;

import io.decree.simulator.Observation;
import java.util.HashMap;
import java.util.Map;

/** No two nodes, and no two lives of a node, hold different values for decided in one slot. */
public final class Agreement implements Oracle {

    private record Decision(int node, long value) {}

    private final Map<Long, Decision> decisions = new HashMap<>();

    @Override
    public String name() {
        return "agreement";
    }

    @Override
    public void observe(long nanos, int node, Observation fact, Findings findings) {
        if (fact instanceof Observation.Decided decided) {
            Decision first = decisions.get(decided.slot());
            if (first == null) {
                decisions.put(decided.slot(), new Decision(node, decided.value()));
            } else if (first.value() != decided.value()) {
                findings.report(
                        "slot %d: node %d decided value %d, node %d decided value %d"
                                .formatted(
                                        decided.slot(),
                                        first.node(),
                                        first.value(),
                                        node,
                                        decided.value()));
            }
        }
    }
}
