package io.decree.simulator;

import io.decree.simulator.disk.DiskCounts;
import io.decree.simulator.fault.FaultKind;
import io.decree.simulator.history.History;
import io.decree.simulator.history.Verdict;
import io.decree.simulator.network.NetworkCounts;
import io.decree.simulator.oracle.Finding;
import io.decree.simulator.scenario.Scenario;
import io.decree.simulator.scenario.ScenarioText;
import java.util.List;
import java.util.Map;

/**
 * What a run came to.
 *
 * @param scenario what was run
 * @param findings what is wrong, the first first; empty if nothing was found
 * @param verdict whether the clients' history is linearizable; null if the run ended by a finding
 *     before it was asked
 * @param digest over every step; equal digests, equal runs
 * @param events how many events happened
 * @param endNanos when the run ended
 * @param faults how many faults of each kind began
 * @param network what happened to frames
 * @param disks what happened to disks
 * @param coverage which points of the hosts' code were reached
 * @param history what clients asked and were answered
 * @param diagram a picture of the last steps
 */
public record Report(
        Scenario scenario,
        List<Finding> findings,
        Verdict verdict,
        long digest,
        long events,
        long endNanos,
        Map<FaultKind, Integer> faults,
        NetworkCounts network,
        DiskCounts disks,
        Coverage coverage,
        History<?, ?> history,
        String diagram) {

    /** Whether nothing was found. */
    public boolean clean() {
        return findings.isEmpty();
    }

    /** Whether the first finding is one of this check. */
    public boolean foundBy(String check) {
        return !findings.isEmpty() && findings.get(0).check().equals(check);
    }

    /** The findings, the scenario that leads to them, and the picture of its end. */
    public String print() {
        StringBuilder out = new StringBuilder();
        for (Finding finding : findings) {
            out.append("# ").append(finding.check()).append(": ").append(finding.text());
            out.append('\n');
        }
        out.append(ScenarioText.print(scenario));
        diagram.lines().forEach(line -> out.append("# ").append(line).append('\n'));
        return out.toString();
    }
}
