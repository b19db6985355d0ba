package io.decree.contracts.eval;

import io.decree.contracts.model.Case;
import io.decree.contracts.model.Clause;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Place;
import io.decree.contracts.model.StateField;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The state after a case, as far as its clauses define it. What the case does not change is read
 * from the state before. Also works over a state that is not wholly known yet: a cell is absent
 * when the values that define it are.
 */
public final class Draft implements Memory {

    private final Memory before;
    private final Case taken;
    private final Evaluator places;
    private final Trace trace;
    private final Definitions definitions;
    private final Map<String, Map<Integer, Definitions.Definition>> found = new HashMap<>();
    private final Set<Clause> used = new LinkedHashSet<>();

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

    /**
     * Starts to follow the defining clauses of a case.
     *
     * @param component the component
     * @param before the state before, possibly not wholly known
     * @param message the message, possibly not wholly known
     * @param taken the case
     * @param trace keeps account of what is read from {@code before} and {@code message}
     */
    public Draft(Component component, Memory before, Values message, Case taken, Trace trace) {
        this.before = before;
        this.taken = taken;
        this.places = new Evaluator(component, Scope.of(before, message));
        this.trace = trace;
        this.definitions = new Definitions(component, before, this, message, taken, trace);
    }

    @Override
    public long get(StateField field, int cell) {
        if (!mayChange(field, cell)) {
            return before.get(field, cell);
        }
        Definitions.Definition definition = definition(field, cell);
        if (definition == null) {
            throw new Undefined(field, cell);
        }
        trace.add(definition.reads());
        used.add(definition.by());
        return definition.value();
    }

    private Definitions.Definition definition(StateField field, int cell) {
        Map<Integer, Definitions.Definition> cells =
                found.computeIfAbsent(field.name(), name -> new HashMap<>());
        Definitions.Definition known = cells.get(cell);
        if (known == null) {
            known = definitions.find(field, cell);
            if (known != null) {
                cells.put(cell, known);
            }
        }
        return known;
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
