package io.decree.contracts.eval;

import io.decree.contracts.model.Component;
import io.decree.contracts.model.StateField;
import io.decree.contracts.model.Type;
import io.decree.contracts.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A concrete state of a component. It never changes: {@code with} gives a new one.
 *
 * <p>The cells of a log belong to positions in the window. Moving {@code base} by {@code with}
 * leaves the cells where they are, as an assignment in Java does; so set {@code base} and {@code
 * capacity} first, the cells of a log afterwards.
 */
public final class State implements Memory {

    private final Component component;
    private final long[][] cells;

    private State(Component component, long[][] cells) {
        this.component = component;
        this.cells = cells;
    }

    /**
     * The state a constructor leaves when each given field has its least value, or, for a capacity,
     * 4.
     *
     * @param component the component
     * @return the initial state
     */
    public static State initial(Component component) {
        State state = new State(component, new long[component.state().size()][1]);
        for (StateField field : component.given()) {
            state = state.filled(field, given(component, field));
        }
        return state.restarted();
    }

    private static long given(Component component, StateField field) {
        boolean capacity =
                component.ranges().stream().anyMatch(r -> r.capacity().name().equals(field.name()));
        if (capacity && Encoding.fits(field.type(), Encoding.DEFAULT_CAPACITY)) {
            return Encoding.DEFAULT_CAPACITY;
        }
        Type type = field.type() instanceof Type.Array array ? array.element() : field.type();
        return Encoding.least(type);
    }

    /**
     * The initial state with the same given fields.
     *
     * @return what the constructor leaves
     */
    public State restarted() {
        State state = this;
        for (StateField field : component.state()) {
            if (!field.given()) {
                state = state.filled(field, state.initial(field));
            }
        }
        return state;
    }

    private long initial(StateField field) {
        if (field.type() instanceof Type.Log || field.initial().isEmpty()) {
            return 0;
        }
        return new Evaluator(component, Scope.of(this)).number(field.initial().get());
    }

    private State filled(StateField field, long value) {
        long[][] copy = cells.clone();
        copy[index(field.name())] = new long[size(field)];
        State state = new State(component, copy);
        state.fill(field, value, 0);
        return state;
    }

    private void fill(StateField field, long value, int from) {
        long[] target = cells[index(field.name())];
        for (int i = from; i < target.length; i++) {
            Type type = Encoding.cellType(field.type(), i);
            target[i] = field.type() instanceof Type.Log ? Encoding.none(type) : value;
        }
        if (field.type() instanceof Type.Array array && Encoding.firstKey(array) > 0) {
            target[0] = 0;
        }
    }

    private int size(StateField field) {
        if (field.type() instanceof Type.Log log) {
            return Encoding.cells(log, get(Encoding.capacityOf(component, log), 0));
        }
        return Encoding.cells(field.type(), 0);
    }

    private int index(String field) {
        List<StateField> fields = component.state();
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equals(field)) {
                return i;
            }
        }
        throw new IllegalArgumentException(component.name() + " has no field " + field);
    }

    /**
     * The component whose state this is.
     *
     * @return never null
     */
    public Component component() {
        return component;
    }

    @Override
    public long get(StateField field, int cell) {
        return cells[index(field.name())][cell];
    }

    /**
     * The number of cells of a field.
     *
     * @param field the field
     * @return 1 for a scalar field
     */
    public int cells(StateField field) {
        return cells[index(field.name())].length;
    }

    /**
     * The same state with another value in one cell.
     *
     * @param field the field
     * @param cell the cell, counted as in {@link Memory}
     * @param value the encoded value
     * @return a new state
     */
    public State with(StateField field, int cell, long value) {
        int at = index(field.name());
        long[][] copy = cells.clone();
        copy[at] = cells[at].clone();
        copy[at][cell] = value;
        return new State(component, copy).resized(field);
    }

    /** A state of the same shape whose values come from another memory. */
    State replaced(Memory memory) {
        long[][] copy = new long[cells.length][];
        for (int i = 0; i < copy.length; i++) {
            StateField field = component.state().get(i);
            copy[i] = new long[cells[i].length];
            for (int cell = 0; cell < copy[i].length; cell++) {
                copy[i][cell] = memory.get(field, cell);
            }
        }
        return new State(component, copy);
    }

    /** Gives each log as many cells as its capacity says; new cells are empty. */
    private State resized(StateField changed) {
        for (StateField field : component.state()) {
            int at = index(field.name());
            if (changed.given()
                    && field.type() instanceof Type.Log
                    && size(field) != cells(field)) {
                int kept = Math.min(cells[at].length, size(field));
                cells[at] = Arrays.copyOf(cells[at], size(field));
                fill(field, 0, kept);
            }
        }
        return this;
    }

    /**
     * The same state with another value in one scalar field.
     *
     * @param field the field's name
     * @param value the encoded value
     * @return a new state
     */
    public State with(String field, long value) {
        return with(field(field), 0, value);
    }

    /**
     * The same state with another element of an array.
     *
     * @param field the array's name
     * @param key a node, or the code of an enum value
     * @param value the encoded value
     * @return a new state
     */
    public State with(String field, long key, long value) {
        return with(field(field), cell(field(field), key), value);
    }

    /**
     * The same state with another value in one field of a log's element.
     *
     * @param log the log's name
     * @param slot a slot in the window
     * @param recordField the name of the field of the record
     * @param value the encoded value
     * @return a new state
     */
    public State with(String log, long slot, String recordField, long value) {
        return with(field(log), cell(field(log), slot, recordField), value);
    }

    /**
     * The value of a scalar field.
     *
     * @param field the field's name
     * @return the encoded value
     */
    public long value(String field) {
        return get(field(field), 0);
    }

    /**
     * The value of one element of an array.
     *
     * @param field the array's name
     * @param key a node, or the code of an enum value
     * @return the encoded value
     */
    public long value(String field, long key) {
        return get(field(field), cell(field(field), key));
    }

    /**
     * The value of one field of a log's element.
     *
     * @param log the log's name
     * @param slot a slot in the window
     * @param recordField the name of the field of the record
     * @return the encoded value
     */
    public long value(String log, long slot, String recordField) {
        return get(field(log), cell(field(log), slot, recordField));
    }

    private StateField field(String name) {
        return component.state().get(index(name));
    }

    /** The first cell of a key, or a fault when there is none. */
    private int cell(StateField field, long key) {
        return new Evaluator(component, Scope.of(this))
                .cell(field.type(), field.name(), key, false, Span.NONE);
    }

    private int cell(StateField log, long slot, String recordField) {
        Type.Structure record = ((Type.Log) log.type()).element();
        return cell(log, slot) + Encoding.position(record, recordField);
    }

    /**
     * The first slot of the window a log lives in.
     *
     * @param field a state field
     * @return 0 when the field is no log
     */
    public long base(StateField field) {
        return field.type() instanceof Type.Log log
                ? get(Windows.range(component, log.range()).base(), 0)
                : 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof State state
                && component.equals(state.component)
                && Arrays.deepEquals(cells, state.cells);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(cells);
    }

    /**
     * All values that differ from the initial state with default given fields, in contract terms.
     */
    @Override
    public String toString() {
        List<String> parts = new ArrayList<>();
        State initial = initial(component);
        for (StateField field : component.state()) {
            for (int cell = 0; cell < cells(field); cell++) {
                Type type = Encoding.cellType(field.type(), cell);
                boolean said =
                        cell < initial.cells(field) && initial.get(field, cell) == get(field, cell);
                boolean empty =
                        cell >= initial.cells(field) && get(field, cell) == Encoding.none(type);
                if (!said && !empty) {
                    parts.add(
                            Notation.place(field, cell, base(field))
                                    + " = "
                                    + Notation.value(type, get(field, cell)));
                }
            }
        }
        return String.join(", ", parts);
    }
}
