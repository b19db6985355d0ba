package io.decree.core.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Values under the names and in the spelling of a contract: {@code promised = 65_537}, {@code
 * votes[3].value = none}, {@code fitness = fit}.
 */
public final class Terms {

    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<String> said = new ArrayList<>();
    private final List<String> scalars = new ArrayList<>();

    /**
     * Adds a number.
     *
     * @param place what has the value, for example {@code promised} or {@code votes[3].digest}
     * @param value the value
     * @param unsaid the value an example need not mention
     */
    public void number(String place, long value, long unsaid) {
        add(place, number(value), value != unsaid);
    }

    /**
     * Adds a value of a type with a {@code none}.
     *
     * @param place what has the value
     * @param value the value
     * @param unsaid the value an example need not mention
     * @param none the value that stands for nothing
     */
    public void optional(String place, long value, long unsaid, long none) {
        add(place, value == none ? "none" : number(value), value != unsaid);
    }

    /**
     * Adds a truth value.
     *
     * @param place what has the value
     * @param value the value
     * @param unsaid the value an example need not mention
     */
    public void truth(String place, boolean value, boolean unsaid) {
        add(place, Boolean.toString(value), value != unsaid);
    }

    /**
     * Adds the value of an enumeration.
     *
     * @param place what has the value
     * @param code the encoded value
     * @param unsaid the code an example need not mention
     * @param names the names by code, {@code none} first
     */
    public void name(String place, int code, int unsaid, String... names) {
        add(place, name(code, names), code != unsaid);
    }

    /**
     * The name of a code.
     *
     * @param code the encoded value
     * @param names the names by code
     * @return the name, or the bare number when the code has none
     */
    public static String name(int code, String... names) {
        return code >= 0 && code < names.length ? names[code] : number(code);
    }

    /**
     * A number as contracts write it.
     *
     * @param value the number
     * @return with an underscore before each group of three digits
     */
    public static String number(long value) {
        String digits = Long.toString(value);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            int left = digits.length() - i;
            if (i > 0 && left % 3 == 0 && digits.charAt(i - 1) != '-') {
                out.append('_');
            }
            out.append(digits.charAt(i));
        }
        return out.toString();
    }

    /**
     * All scalars, and the cells of arrays an example would mention.
     *
     * @return for example {@code promised = none, votes[3].ballot = 65_537}
     */
    public String all() {
        List<String> bindings = new ArrayList<>();
        for (String place : values.keySet()) {
            if (scalars.contains(place) || said.contains(place)) {
                bindings.add(binding(place));
            }
        }
        return String.join(", ", bindings);
    }

    /**
     * The bindings an example has to mention.
     *
     * @return in the order in which they were added
     */
    public List<String> said() {
        return said.stream().map(this::binding).toList();
    }

    /**
     * What differs from earlier values of the same places.
     *
     * @param before the earlier values
     * @return for example {@code promised = 65_537}, or {@code nothing changed}
     */
    public String changedSince(Terms before) {
        List<String> bindings = new ArrayList<>();
        for (String place : values.keySet()) {
            if (!values.get(place).equals(before.values.get(place))) {
                bindings.add(binding(place));
            }
        }
        return bindings.isEmpty() ? "nothing changed" : String.join(", ", bindings);
    }

    private void add(String place, String value, boolean mention) {
        values.put(place, value);
        if (mention) {
            said.add(place);
        }
        if (place.indexOf('[') < 0) {
            scalars.add(place);
        }
    }

    private String binding(String place) {
        return place + " = " + values.get(place);
    }
}
