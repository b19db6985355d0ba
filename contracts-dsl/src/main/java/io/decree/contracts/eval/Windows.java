package io.decree.contracts.eval;

import io.decree.contracts.model.Component;
import io.decree.contracts.model.Range;

/** What the evaluator and the states share about windows. */
final class Windows {

    private Windows() {}

    static Range range(Component component, String name) {
        for (Range range : component.ranges()) {
            if (range.name().equals(name)) {
                return range;
            }
        }
        throw new IllegalArgumentException(component.name() + " has no range " + name);
    }

    /** Says that a slot is outside a window, and where the window lies. */
    static String outside(String log, long slot, Memory memory, Range range) {
        long base = memory.get(range.base(), 0);
        long last = base + memory.get(range.capacity(), 0) - 1;
        return "`%s[%s]` is outside `%s`, which is %s .. %s"
                .formatted(
                        log,
                        Notation.number(slot),
                        range.name(),
                        Notation.number(base),
                        Notation.number(last));
    }
}
