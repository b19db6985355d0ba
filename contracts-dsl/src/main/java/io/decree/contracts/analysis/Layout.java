package io.decree.contracts.analysis;

import io.decree.contracts.eval.Encoding;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Field;
import io.decree.contracts.model.Handler;
import io.decree.contracts.model.StateField;
import io.decree.contracts.model.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers everything a search may choose: each cell of the state before, each field of the message,
 * and each cell of the state after, for those that no clause defines.
 */
final class Layout {

    private final Component component;
    private final List<Variable> variables = new ArrayList<>();
    private final Map<String, Integer> before = new HashMap<>();
    private final Map<String, Integer> after = new HashMap<>();
    private final Map<String, Integer> message = new HashMap<>();

    /**
     * One thing to choose.
     *
     * @param state the state field; null for a field of the message
     * @param cell the cell of the state field
     * @param isAfter whether it belongs to the state after
     * @param field the field of the message; null for a state field
     * @param candidates the values to try, the most ordinary first
     */
    record Variable(
            StateField state, int cell, boolean isAfter, Field field, List<Long> candidates) {

        Type type() {
            return state == null ? field.type() : Encoding.cellType(state.type(), cell);
        }
    }

    Layout(Component component, Handler handler, Candidates candidates) {
        this.component = component;
        place(component, before, false, candidates);
        for (Field field : handler == null ? List.<Field>of() : handler.fields()) {
            message.put(field.name(), variables.size());
            variables.add(new Variable(null, 0, false, field, candidates.of(field.type())));
        }
        place(component, after, true, candidates);
    }

    private void place(
            Component component,
            Map<String, Integer> offsets,
            boolean isAfter,
            Candidates candidates) {
        for (StateField field : component.state()) {
            offsets.put(field.name(), variables.size());
            int cells = Encoding.cells(field.type(), candidates.greatestCapacity());
            for (int cell = 0; cell < cells; cell++) {
                List<Long> values = candidates.of(field, cell);
                variables.add(new Variable(field, cell, isAfter, null, values));
            }
        }
    }

    int size() {
        return variables.size();
    }

    Variable variable(int id) {
        return variables.get(id);
    }

    int before(StateField field, int cell) {
        return before.get(field.name()) + cell;
    }

    int after(StateField field, int cell) {
        return after.get(field.name()) + cell;
    }

    /** The variable that holds the first slot of a log's window. */
    int base(StateField log) {
        String range = ((Type.Log) log.type()).range();
        return component.ranges().stream()
                .filter(r -> r.name().equals(range))
                .findFirst()
                .map(r -> before(r.base(), 0))
                .orElseThrow();
    }

    int message(Field field) {
        return message.get(field.name());
    }
}
