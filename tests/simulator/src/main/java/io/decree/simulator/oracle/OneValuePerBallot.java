package io.decree.simulator.oracle;

import io.decree.simulator.Observation;
import java.util.HashMap;
import java.util.Map;

/** In one slot all proposals and votes of one ballot are for the same value. */
public final class OneValuePerBallot implements Oracle {

    private record Place(long slot, long ballot) {}

    private final Map<Place, Long> values = new HashMap<>();

    @Override
    public String name() {
        return "one value per ballot";
    }

    @Override
    public void observe(long nanos, int node, Observation fact, Findings findings) {
        if (fact instanceof Observation.Proposed proposed) {
            check(proposed.slot(), proposed.ballot(), proposed.value(), node, findings);
        } else if (fact instanceof Observation.Voted voted) {
            check(voted.slot(), voted.ballot(), voted.value(), node, findings);
        }
    }

    private void check(long slot, long ballot, long value, int node, Findings findings) {
        Long first = values.putIfAbsent(new Place(slot, ballot), value);
        if (first != null && first != value) {
            findings.report(
                    "slot %d, ballot %d: first value %d, now node %d has value %d"
                            .formatted(slot, ballot, first, node, value));
        }
    }
}
