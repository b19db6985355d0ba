package io.decree.simulator.oracle;

import io.decree.simulator.Observation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A client's command is applied in one slot only, and once in each life of a node. */
public final class ExactlyOnce implements Oracle {

    private record Command(long session, long sequence) {}

    private final Map<Command, Long> slots = new HashMap<>();
    private final Map<Integer, Set<Command>> applied = new HashMap<>();

    @Override
    public String name() {
        return "exactly once";
    }

    @Override
    public void started(long nanos, int node) {
        applied.remove(node);
    }

    @Override
    public void observe(long nanos, int node, Observation fact, Findings findings) {
        if (fact instanceof Observation.Applied now) {
            Command command = new Command(now.session(), now.sequence());
            Long slot = slots.putIfAbsent(command, now.slot());
            boolean first = applied.computeIfAbsent(node, none -> new HashSet<>()).add(command);
            if (!first || (slot != null && slot != now.slot())) {
                findings.report(
                        "session %d, command %d: node %d applied it in slot %d, before in slot %d"
                                .formatted(
                                        now.session(),
                                        now.sequence(),
                                        node,
                                        now.slot(),
                                        slot == null ? now.slot() : slot));
            }
        }
    }
}
