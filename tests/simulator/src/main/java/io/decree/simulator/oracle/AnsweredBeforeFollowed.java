package io.decree.simulator.oracle;

import io.decree.simulator.Observation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A node takes another one for its leader, and waits for it from then on, only when it told that
 * one so. Answers wait for the disk, so a node whose disk is slow does not hold on to a leader it
 * is of no use to (et-2; the mistake of RATIS-980). Only for systems that report whom they follow.
 */
public final class AnsweredBeforeFollowed implements Oracle {

    /** Whom each node answered since it began to follow somebody, or nobody. */
    private final Map<Integer, Set<Integer>> answered = new HashMap<>();

    @Override
    public String name() {
        return "answered before followed";
    }

    @Override
    public void started(long nanos, int node) {
        answered.remove(node);
    }

    @Override
    public void observe(long nanos, int node, Observation fact, Findings findings) {
        if (fact instanceof Observation.Answered answer) {
            answered.computeIfAbsent(node, none -> new HashSet<>()).add(answer.leader());
        } else if (fact instanceof Observation.Follows now) {
            Set<Integer> before = answered.remove(node);
            if (now.leader() >= 0 && (before == null || !before.contains(now.leader()))) {
                findings.report(
                        "node %d follows node %d, which it has not answered yet"
                                .formatted(node, now.leader()));
            }
        }
    }
}
