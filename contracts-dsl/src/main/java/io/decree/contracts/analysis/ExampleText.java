package io.decree.contracts.analysis;

import io.decree.contracts.eval.Call;
import io.decree.contracts.eval.Encoding;
import io.decree.contracts.eval.Notation;
import io.decree.contracts.eval.State;
import io.decree.contracts.model.Field;
import io.decree.contracts.model.StateField;
import io.decree.contracts.model.Type;
import java.util.ArrayList;
import java.util.List;

/** Writes a call as an example that can be pasted into the contract, below the handler's cases. */
public final class ExampleText {

    private static final int WIDTH = 100;
    private static final String INDENT = "    ";

    private ExampleText() {}

    /**
     * The example. What has its default value is left out.
     *
     * @param name the label of the example, in snake case
     * @param state the state before
     * @param call the call
     * @param expected the name of the case that must be taken
     * @return lines indented like the examples of a handler, the last one ended by a line feed
     */
    public static String of(String name, State state, Call call, String expected) {
        return INDENT
                + "example "
                + name
                + ":\n"
                + block("given", bindings(state), "")
                + block("when", bindings(call), " then " + expected + ";");
    }

    private static String block(String word, List<String> bindings, String end) {
        String head = INDENT + "  " + word + " {";
        StringBuilder text = new StringBuilder(head);
        int column = head.length();
        for (int i = 0; i < bindings.size(); i++) {
            String item = bindings.get(i) + (i + 1 < bindings.size() ? "," : " }" + end);
            if (column + 1 + item.length() > WIDTH) {
                text.append('\n').append(" ".repeat(head.length()));
                column = head.length();
            }
            text.append(' ').append(item);
            column += 1 + item.length();
        }
        return text.append(bindings.isEmpty() ? "}" + end + "\n" : "\n").toString();
    }

    private static List<String> bindings(Call call) {
        List<String> result = new ArrayList<>();
        for (Field field : call.handler().fields()) {
            long value = call.get(field);
            if (value != Encoding.least(field.type())) {
                result.add(field.name() + " = " + Notation.value(field.type(), value));
            }
        }
        return result;
    }

    private static List<String> bindings(State state) {
        List<String> result = new ArrayList<>();
        State initial = State.initial(state.component());
        for (StateField field : state.component().given()) {
            add(field, state, initial, result);
        }
        State restarted = state.restarted();
        for (StateField field : state.component().state()) {
            if (!field.given()) {
                add(field, state, restarted, result);
            }
        }
        return result;
    }

    private static void add(StateField field, State state, State defaults, List<String> result) {
        for (int cell = 0; cell < state.cells(field); cell++) {
            long value = state.get(field, cell);
            if (value != defaults.get(field, cell)) {
                Type type = Encoding.cellType(field.type(), cell);
                String place = Notation.place(field, cell, state.base(field));
                result.add(place + " = " + Notation.value(type, value));
            }
        }
    }
}
