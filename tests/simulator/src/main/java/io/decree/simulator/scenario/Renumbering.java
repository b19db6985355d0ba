package io.decree.simulator.scenario;

import io.decree.simulator.fault.Endpoints;
import io.decree.simulator.fault.Fault;
import java.util.ArrayList;
import java.util.List;

/** Faults as they are when an endpoint is taken away and those behind it move up. */
final class Renumbering {

    private Renumbering() {}

    static List<Fault> without(List<Fault> faults, int endpoint) {
        List<Fault> rest = new ArrayList<>();
        for (Fault fault : faults) {
            Fault moved = without(fault, endpoint);
            if (moved != null) {
                rest.add(moved);
            }
        }
        return rest;
    }

    /** The fault without the endpoint, or null if nothing is left of it. */
    private static Fault without(Fault fault, int endpoint) {
        if (fault instanceof Fault.Cut cut) {
            Endpoints left = without(cut.left(), endpoint);
            Endpoints right = without(cut.right(), endpoint);
            return empty(left, right)
                    ? null
                    : new Fault.Cut(cut.from(), cut.until(), left, right, cut.oneWay());
        } else if (fault instanceof Fault.BadWeather bad) {
            Endpoints senders = without(bad.senders(), endpoint);
            Endpoints receivers = without(bad.receivers(), endpoint);
            return empty(senders, receivers)
                    ? null
                    : new Fault.BadWeather(
                            bad.from(), bad.until(), senders, receivers, bad.weather());
        }
        return ScenarioCheck.node(fault) == endpoint ? null : fault;
    }

    private static boolean empty(Endpoints one, Endpoints other) {
        return one.size() == 0 || other.size() == 0;
    }

    static Endpoints without(Endpoints set, int endpoint) {
        long below = set.mask() & ((1L << endpoint) - 1);
        long above = (set.mask() >>> endpoint) >>> 1;
        return new Endpoints(below | (above << endpoint));
    }
}
