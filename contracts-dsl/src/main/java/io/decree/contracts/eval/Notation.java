package io.decree.contracts.eval;

import io.decree.contracts.model.StateField;
import io.decree.contracts.model.Type;

/** Writes values the way the contract writes them. */
public final class Notation {

    private static final int GROUP = 3;
    private static final int SHORT = 4;

    private Notation() {}

    /**
     * A value in contract terms.
     *
     * @param type its type
     * @param value the encoded value
     * @return for example {@code fit}, {@code none}, {@code true} or {@code 65_537}
     */
    public static String value(Type type, long value) {
        if (type instanceof Type.Bool) {
            return value != 0 ? "true" : "false";
        }
        if (type instanceof Type.Option option) {
            return value == 0 ? "none" : value(option.of(), value);
        }
        if (type instanceof Type.Enumeration names && Encoding.fits(type, value)) {
            return names.values().get((int) value - 1);
        }
        boolean none = hasNone(type) && Encoding.none(type) == value;
        return none ? "none" : number(value);
    }

    private static boolean hasNone(Type type) {
        return type instanceof Type.Ballot || type instanceof Type.Opaque;
    }

    /**
     * A number, its digits in groups of three from five digits on.
     *
     * @param value the number
     * @return for example {@code 65_537}
     */
    public static String number(long value) {
        String digits = Long.toString(value);
        int sign = value < 0 ? 1 : 0;
        if (digits.length() - sign <= SHORT) {
            return digits;
        }
        StringBuilder text = new StringBuilder(digits);
        for (int i = digits.length() - GROUP; i > sign; i -= GROUP) {
            text.insert(i, '_');
        }
        return text.toString();
    }

    /**
     * The name of one cell of the state.
     *
     * @param field the field
     * @param cell the cell, counted as in {@link Memory}
     * @param base the first slot of the window, for a log
     * @return for example {@code votes[4].ballot}
     */
    public static String place(StateField field, int cell, long base) {
        if (field.type() instanceof Type.Log log) {
            int width = log.element().fields().size();
            String slot = number(base + cell / width);
            return field.name()
                    + "["
                    + slot
                    + "]."
                    + log.element().fields().get(cell % width).name();
        }
        if (field.type() instanceof Type.Array array) {
            return field.name() + "[" + value(array.key(), cell) + "]";
        }
        return field.name();
    }
}
