package io.decree.simulator.oracle;

import io.decree.simulator.Observation;

/** No node sees anything impossible: the simulated faults are all ones a system must bear. */
public final class NoAlarm implements Oracle {

    @Override
    public String name() {
        return "no alarm";
    }

    @Override
    public void observe(long nanos, int node, Observation fact, Findings findings) {
        if (fact instanceof Observation.Alarm alarm) {
            findings.report("node " + node + ": " + alarm.name());
        }
    }
}
