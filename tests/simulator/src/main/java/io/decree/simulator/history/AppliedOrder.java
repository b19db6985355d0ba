package io.decree.simulator.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The order in which updates took effect, as hosts reported it: by slot, and in one slot as the
 * first host that came there applied them. It is a hint, which a check of a history may take and
 * has to verify; operations that no host named are not in it.
 */
public final class AppliedOrder {

    /** How clients name an operation, and hosts the command of it that they applied. */
    private record Name(long session, long sequence) {}

    private final Map<Name, Integer> operations = new HashMap<>();
    private final Map<Name, Long> slots = new LinkedHashMap<>();

    /** An order of nothing yet. */
    public AppliedOrder() {}

    /** A client names an operation of the history, before a host can have applied it. */
    public void named(int operation, long session, long sequence) {
        operations.put(new Name(session, sequence), operation);
    }

    /** A host applied a command; the first report of each counts. */
    public void applied(long slot, long session, long sequence) {
        slots.putIfAbsent(new Name(session, sequence), slot);
    }

    /** The place of each operation that was named and applied, by its number in the history. */
    public Map<Integer, Integer> places() {
        List<Map.Entry<Name, Long>> bySlot = new ArrayList<>(slots.entrySet());
        // The sort keeps what was reported first in front where slots are equal.
        bySlot.sort(Comparator.comparingLong(Map.Entry::getValue));
        Map<Integer, Integer> places = new HashMap<>();
        for (Map.Entry<Name, Long> applied : bySlot) {
            Integer operation = operations.get(applied.getKey());
            if (operation != null) {
                places.putIfAbsent(operation, places.size());
            }
        }
        return places;
    }
}
