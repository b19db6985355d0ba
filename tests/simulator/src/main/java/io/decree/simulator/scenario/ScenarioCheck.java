package io.decree.simulator.scenario;

import io.decree.simulator.fault.Endpoints;
import io.decree.simulator.fault.Fault;

/** Checks that a fault is about nodes and endpoints that are there. */
final class ScenarioCheck {

    private ScenarioCheck() {}

    static void check(Fault fault, int nodes, int endpoints) {
        if (fault instanceof Fault.Cut cut) {
            inside(cut.left(), endpoints);
            inside(cut.right(), endpoints);
        } else if (fault instanceof Fault.BadWeather bad) {
            inside(bad.senders(), endpoints);
            inside(bad.receivers(), endpoints);
        } else if (node(fault) >= nodes) {
            throw new IllegalArgumentException(
                    "node " + node(fault) + ": the nodes are 0 to " + (nodes - 1));
        }
    }

    private static void inside(Endpoints set, int endpoints) {
        if (set.size() == 0) {
            throw new IllegalArgumentException("no endpoints on one side: name at least one");
        }
        if (!Endpoints.first(endpoints).containsAll(set)) {
            throw new IllegalArgumentException(
                    "an endpoint that is not there: take nodes and clients of this scenario");
        }
    }

    /** The node a fault is about, or -1 if it is about links. */
    static int node(Fault fault) {
        if (fault instanceof Fault.Crash crash) {
            return crash.node();
        } else if (fault instanceof Fault.Pause pause) {
            return pause.node();
        } else if (fault instanceof Fault.Drift drift) {
            return drift.node();
        } else if (fault instanceof Fault.SlowDisk slow) {
            return slow.node();
        } else if (fault instanceof Fault.FullLog full) {
            return full.node();
        } else if (fault instanceof Fault.DiskError error) {
            return error.node();
        }
        return -1;
    }
}
