package io.decree.simulator.oracle;

import io.decree.simulator.Observation;
import java.util.HashMap;
import java.util.Map;

/**
 * All nodes execute the same values in the same slots, each without gaps from its start or from its
 * snapshot on, and after the same slots their states are equal.
 */
public final class ExecutedPrefixEqual implements Oracle {

    private final Map<Long, Long> values = new HashMap<>();
    private final Map<Long, Long> digests = new HashMap<>();
    private final Map<Integer, Long> next = new HashMap<>();

    @Override
    public String name() {
        return "executed prefix equal";
    }

    @Override
    public void started(long nanos, int node) {
        next.remove(node);
    }

    @Override
    public void observe(long nanos, int node, Observation fact, Findings findings) {
        if (fact instanceof Observation.Restored restored) {
            next.put(node, restored.slot());
        } else if (fact instanceof Observation.Executed executed) {
            inOrder(executed, node, findings);
            sameValue(executed, node, findings);
        } else if (fact instanceof Observation.StateDigest state) {
            Long first = digests.putIfAbsent(state.slot(), state.digest());
            if (first != null && first != state.digest()) {
                findings.report(
                        "before slot %d node %d has state digest %016x, another had %016x"
                                .formatted(state.slot(), node, state.digest(), first));
            }
        }
    }

    private void inOrder(Observation.Executed executed, int node, Findings findings) {
        Long wanted = next.put(node, executed.slot() + 1);
        if (wanted != null && wanted != executed.slot()) {
            findings.report(
                    "node %d executed slot %d when slot %d was next"
                            .formatted(node, executed.slot(), wanted));
        }
    }

    private void sameValue(Observation.Executed executed, int node, Findings findings) {
        Long first = values.putIfAbsent(executed.slot(), executed.value());
        if (first != null && first != executed.value()) {
            findings.report(
                    "slot %d: node %d executed value %d, another executed value %d"
                            .formatted(executed.slot(), node, executed.value(), first));
        }
    }
}
