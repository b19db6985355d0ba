package io.decree.simulator.replica;

import io.decree.core.replica.Cases;
import io.decree.simulator.Campaign;
import io.decree.simulator.Coverage;
import io.decree.simulator.Report;
import io.decree.simulator.fault.FaultKind;
import io.decree.simulator.replica.UnreachedCases.Entry;
import io.decree.simulator.replica.UnreachedCases.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * What a whole campaign must have met: every case of every handler but those listed with a reason,
 * none of those that are listed as never taken, what the loop does besides, every kind of fault,
 * and a fault in every run.
 */
public final class CoverageGate {

    private final Map<String, Entry> list;

    /** A gate with this module's list. */
    public CoverageGate() {
        this(UnreachedCases.read());
    }

    /**
     * A gate with another list.
     *
     * @param list entries by case
     */
    public CoverageGate(Map<String, Entry> list) {
        this.list = list;
    }

    /** The listed cases. */
    public Map<String, Entry> list() {
        return list;
    }

    /** What is wrong with the coverage of a whole campaign, a sentence each. */
    public List<String> problems(Campaign campaign) {
        List<String> problems = surprises(campaign);
        problems.addAll(missing(campaign.coverage(), campaign.faults()));
        if (campaign.runsWithoutFaults() > 0) {
            problems.add(campaign.runsWithoutFaults() + " runs had no fault");
        }
        return problems;
    }

    List<String> missing(Coverage coverage, Map<FaultKind, Long> faults) {
        List<String> problems = new ArrayList<>();
        for (String name : Cases.ALL) {
            if (coverage.of(name) == 0 && !list.containsKey(name)) {
                problems.add(name + " was never taken");
            }
        }
        for (String point : CoreHost.POINTS) {
            if (coverage.of(point) == 0) {
                problems.add("no " + point);
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
    public List<String> surprises(Campaign campaign) {
        return surprises(campaign.coverage(), campaign::firstSeed);
    }

    /** The same of one run. */
    public List<String> surprises(Report report) {
        return surprises(report.coverage(), name -> report.scenario().seed());
    }

    private List<String> surprises(Coverage coverage, ToLongFunction<String> seed) {
        List<String> problems = new ArrayList<>();
        list.forEach(
                (name, entry) -> {
                    if (!Cases.ALL.contains(name)) {
                        problems.add(name + " is listed, and no handler has it");
                    } else if (entry.rule() == Rule.NEVER && coverage.of(name) > 0) {
                        problems.add(
                                "seed %d took %s, and the list says: %s"
                                        .formatted(seed.applyAsLong(name), name, entry.reason()));
                    }
                });
        return problems;
    }
}
