package io.decree.contracts.eval;

import io.decree.contracts.model.Case;
import io.decree.contracts.model.Clause;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Place;
import io.decree.contracts.model.StateField;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The state after a case, as far as its clauses define it. What the case does not change is read
 * from the state before. Also works over a state that is not wholly known yet: a cell is absent when
 * the values that define it are.
 */
public final class Draft implements Memory {

    private final Memory before;
    private final Case taken;
    private final Evaluator places;
    private final Trace trace;
    private final Map<String, Map<Integer, Defined>> defined = new HashMap<>();
    private final Set<Clause> used = new LinkedHashSet<>();
    private final List<Absent> blocked = new ArrayList<>();
    private final BitSet consulted = new BitSet();

    private record Defined(long value, Clause by, BitSet reads) {}

    /** Signals a changed cell that no clause defines. */
    public static final class Undefined extends Absent {

        private static final long serialVersionUID = 1L;

        private final transient StateField field;
        private final int cell;

        Undefined(StateField field, int cell) {
            super(field.name());
            this.field = field;
            this.cell = cell;
        }

        /**
         * The field.
         *
         * @return never null
         */
        public StateField field() {
            return field;
        }

        /**
         * The cell.
         *
         * @return counted as in {@link Memory}
         */
        public int cell() {
            return cell;
        }
    }

    private Draft(Component component, Memory before, Values message, Case taken, Trace trace) {
        this.before = before;
        this.taken = taken;
        this.places = new Evaluator(component, Scope.of(before, message));
        this.trace = trace;
    }

    /**
     * Follows the defining clauses of a case.
     *
     * @param component the component
     * @param before the state before, possibly not wholly known
     * @param message the message, possibly not wholly known
     * @param taken the case
     * @param trace keeps account of what is read from {@code before} and {@code message}
     * @return the state after
     */
    public static Draft of(
            Component component, Memory before, Values message, Case taken, Trace trace) {
        Draft draft = new Draft(component, before, message, taken, trace);
        if (!taken.changes().isEmpty()) {
            new Definitions(component, draft, before, message, taken, trace).follow();
        }
        return draft;
    }

    @Override
    public long get(StateField field, int cell) {
        Defined found = found(field, cell);
        if (found != null) {
            trace.add(found.reads());
            used.add(found.by());
            return found.value();
        }
        if (!mayChange(field, cell)) {
            return before.get(field, cell);
        }
        trace.add(consulted);
        if (!blocked.isEmpty()) {
            throw blocked.get(0);
        }
        throw new Undefined(field, cell);
    }

    private Defined found(StateField field, int cell) {
        Map<Integer, Defined> cells = defined.get(field.name());
        return cells == null ? null : cells.get(cell);
    }

    /**
     * Whether the case may change a cell.
     *
     * @param field the field
     * @param cell the cell, counted as in {@link Memory}
     * @return {@code false} when the frame of the case forbids it
     */
    public boolean mayChange(StateField field, int cell) {
        for (Place place : taken.changes()) {
            if (place.field().name().equals(field.name()) && covers(place, cell)) {
                return true;
            }
        }
        return false;
    }

    private boolean covers(Place place, int cell) {
        if (place.index().isEmpty()) {
            return true;
        }
        long key = places.number(place.index().get());
        StateField field = place.field();
        int first = places.cell(field.type(), field.name(), key, true, place.span());
        return first <= cell && cell < first + Encoding.width(field.type());
    }

    boolean isOpen(StateField field, int cell) {
        return found(field, cell) == null && mayChange(field, cell);
    }

    void define(StateField field, int cell, long value, Clause by, BitSet reads) {
        defined.computeIfAbsent(field.name(), f -> new HashMap<>())
                .put(cell, new Defined(value, by, reads));
    }

    /** Remembers what was read to find definitions: that a cell has none depends on it. */
    void consulted(BitSet reads) {
        consulted.or(reads);
    }

    void block(Absent reason) {
        blocked.add(reason);
    }

    void unblock() {
        blocked.clear();
    }

    /**
     * Starts a new account of the clauses that defined what is read.
     *
     * @return the clauses used since the last call, in order of first use
     */
    public List<Clause> used() {
        List<Clause> result = List.copyOf(used);
        used.clear();
        return result;
    }
}
