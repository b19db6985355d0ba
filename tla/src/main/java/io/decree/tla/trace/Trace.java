package io.decree.tla.trace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The states that lead to a violation.
 *
 * @param states each a value for every variable, in order
 */
public record Trace(List<Map<String, TlaValue>> states) {

    private static final Pattern STATE = Pattern.compile("^(?:State )?\\d+: <.*");
    private static final Pattern VARIABLE = Pattern.compile("^/\\\\ (\\w+) = (.*)");

    /** Copies the list. */
    public Trace {
        states = List.copyOf(states);
    }

    /**
     * Reads the trace out of what TLC printed.
     *
     * @param lines the output
     * @return without states when there is no trace
     */
    public static Trace read(List<String> lines) {
        List<Map<String, TlaValue>> states = new ArrayList<>();
        Map<String, StringBuilder> open = null;
        StringBuilder value = null;
        for (String line : lines) {
            Matcher variable = VARIABLE.matcher(line);
            if (STATE.matcher(line).matches()) {
                open = new LinkedHashMap<>();
            } else if (open != null && line.isBlank()) {
                states.add(values(open));
                open = null;
            } else if (open != null && variable.matches()) {
                value = new StringBuilder(variable.group(2));
                open.put(variable.group(1), value);
            } else if (open != null && value != null) {
                value.append(' ').append(line);
            }
        }
        return new Trace(states);
    }

    private static Map<String, TlaValue> values(Map<String, StringBuilder> texts) {
        Map<String, TlaValue> values = new LinkedHashMap<>();
        texts.forEach((name, text) -> values.put(name, TlaValue.parse(text.toString())));
        return values;
    }
}
