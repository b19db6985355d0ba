package io.decree.codegen.tla;

import io.decree.contracts.model.Field;
import io.decree.contracts.model.Type;
import java.util.List;
import java.util.stream.Collectors;

/** Values and sets of values in TLA+. */
final class TlaTypes {

    private static final int BITS = 31;

    private TlaTypes() {}

    /** Whether a number is too large for TLC, whose integers have 32 bits. */
    static boolean isLarge(long value) {
        return value >= 1L << BITS || value < -(1L << BITS);
    }

    static String value(Type type, long value) {
        if (type instanceof Type.Bool) {
            return value != 0 ? "TRUE" : "FALSE";
        } else if (type instanceof Type.Enumeration names) {
            return quoted(names.values().get((int) value - 1));
        } else if (type instanceof Type.Option option) {
            return value == 0 ? nothing(option.of()) : value(option.of(), value);
        } else if (type instanceof Type.Structure record) {
            return TlaNames.none(record);
        } else if (type instanceof Type.Opaque opaque) {
            return opaque(opaque, value);
        } else if (type instanceof Type.Node) {
            throw new IllegalArgumentException("a model's nodes have no numbers: " + value);
        }
        return Long.toString(value);
    }

    private static String opaque(Type.Opaque type, long value) {
        if (value != type.none()) {
            throw new IllegalArgumentException("a model cannot name a " + type.name());
        }
        return TlaNames.none(type);
    }

    /** A string that is no value of the enumeration. */
    private static String nothing(Type.Enumeration names) {
        return quoted(names.values().contains("none") ? "no " + names.name() : "none");
    }

    static String quoted(String text) {
        return "\"" + text + "\"";
    }

    /** The set of all values of a type, for what no clause defines. */
    static String set(Type type) {
        if (type instanceof Type.Bool) {
            return "BOOLEAN";
        } else if (type instanceof Type.Int number && !isLarge(number.high())) {
            return number.low() + " .. " + number.high();
        } else if (type instanceof Type.Option option) {
            return "(" + option.of().name() + " \\cup {" + nothing(option.of()) + "})";
        } else if (type instanceof Type.Ballot ballot) {
            return "(" + ballot.name() + " \\cup {" + ballot.none() + "})";
        } else if (type instanceof Type.Opaque opaque) {
            return "(" + opaque.name() + " \\cup {" + TlaNames.none(opaque) + "})";
        } else if (type instanceof Type.Structure record) {
            return visible(record.fields()).stream()
                    .map(f -> f.name() + " : " + set(f.type()))
                    .collect(Collectors.joining(", ", "[", "]"));
        } else if (type instanceof Type.Array array) {
            return "[" + set(array.key()) + " -> " + set(array.element()) + "]";
        }
        return TlaNames.safe(type.name());
    }

    /** The fields a model keeps: what is only carried is erased. */
    static List<Field> visible(List<Field> fields) {
        return fields.stream().filter(f -> !(f.type() instanceof Type.Carried)).toList();
    }

    /** The record that stands for the absence of one. */
    static String noneRecord(Type.Structure record) {
        return visible(record.fields()).stream()
                .map(f -> f.name() + " |-> " + none(f.type()))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String none(Type type) {
        if (type instanceof Type.Ballot ballot) {
            return Long.toString(ballot.none());
        } else if (type instanceof Type.Opaque opaque) {
            return TlaNames.none(opaque);
        } else if (type instanceof Type.Ordered ordered) {
            return Long.toString(ordered.low());
        } else if (type instanceof Type.Enumeration names) {
            return nothing(names);
        }
        return value(type, 0);
    }
}
