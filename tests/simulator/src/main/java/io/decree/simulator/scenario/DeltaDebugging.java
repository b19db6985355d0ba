package io.decree.simulator.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Makes a list smaller for as long as it has a property (Zeller and Hildebrandt: Simplifying and
 * Isolating Failure-Inducing Input, 2002).
 */
final class DeltaDebugging {

    private DeltaDebugging() {}

    /**
     * A part of a list that has the property, and loses it with any one element less, unless the
     * property was asked for in vain because the asker ran out of patience.
     *
     * @param has never asked about the whole list, which is taken to have it
     */
    static <T> List<T> minimise(List<T> whole, Predicate<List<T>> has) {
        List<T> list = whole;
        if (!list.isEmpty() && has.test(List.of())) {
            return List.of();
        }
        int parts = 2;
        while (list.size() >= 2 && parts <= list.size()) {
            List<T> smaller = withoutOnePart(list, parts, has);
            if (smaller.size() < list.size()) {
                list = smaller;
                parts = Math.max(2, parts - 1);
            } else if (parts == list.size()) {
                break;
            } else {
                parts = Math.min(list.size(), parts * 2);
            }
        }
        return list;
    }

    private static <T> List<T> withoutOnePart(List<T> list, int parts, Predicate<List<T>> has) {
        for (int part = 0; part < parts; part++) {
            int from = (int) ((long) list.size() * part / parts);
            int to = (int) ((long) list.size() * (part + 1) / parts);
            List<T> rest = new ArrayList<>(list.subList(0, from));
            rest.addAll(list.subList(to, list.size()));
            if (has.test(rest)) {
                return rest;
            }
        }
        return list;
    }
}
