package io.decree.simulator.replica;

import io.decree.core.replica.Cases;
import io.decree.simulator.Campaign;
import io.decree.simulator.Coverage;
import io.decree.simulator.fault.FaultKind;
import io.decree.simulator.replica.UnreachedCases.Entry;
import io.decree.simulator.replica.UnreachedCases.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a whole campaign must have met: every case of every handler but those listed with a reason,
 * none of those that are listed as never taken, and every kind of fault.
 */
public final class CoverageGate {

    private final Map<String, Entry> list;

    /** A gate with this module's list. */
    public CoverageGate() {
        this(UnreachedCases.read());
    }

    CoverageGate(Map<String, Entry> list) {
        this.list = list;
    }

    /** The listed cases. */
    public Map<String, Entry> list() {
        return list;
    }

    /** What is wrong with the coverage of a whole campaign, a sentence each. */
    public List<String> problems(Campaign campaign) {
        return problems(campaign.coverage(), campaign.faults());
    }

    List<String> problems(Coverage coverage, Map<FaultKind, Long> faults) {
        List<String> problems = new ArrayList<>(surprises(coverage));
        for (String name : Cases.ALL) {
            if (coverage.of(name) == 0 && !list.containsKey(name)) {
                problems.add(name + " was never taken");
            }
        }
        for (FaultKind kind : FaultKind.values()) {
            if (faults.getOrDefault(kind, 0L) == 0) {
                problems.add("no fault " + kind + " ever began");
            }
        }
        return problems;
    }

    /**
     * What may not be so after any campaign: a case was taken that is listed as never taken, or one
     * is listed that no handler has.
     */
    public List<String> surprises(Coverage coverage) {
        List<String> problems = new ArrayList<>();
        list.forEach(
                (name, entry) -> {
                    if (!Cases.ALL.contains(name)) {
                        problems.add(name + " is listed, and no handler has it");
                    } else if (entry.rule() == Rule.NEVER && coverage.of(name) > 0) {
                        problems.add(name + " was taken, and the list says: " + entry.reason());
                    }
                });
        return problems;
    }
}
