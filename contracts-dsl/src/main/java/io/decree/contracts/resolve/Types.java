package io.decree.contracts.resolve;

import io.decree.contracts.model.Type;

/** Which types go together. */
final class Types {

    private Types() {}

    /** Whether two values may be compared, or one may be stored where the other is expected. */
    static boolean match(Type a, Type b) {
        if (isNumber(a) && isNumber(b)) {
            return true;
        }
        if (a instanceof Type.Ballot && b instanceof Type.Ballot) {
            return true;
        }
        return unwrap(a).equals(unwrap(b));
    }

    /** Whether a value may be stored in a field: a slot is not a count. */
    static boolean storable(Type value, Type target) {
        if (isNumber(value) && isNumber(target)) {
            return value instanceof Type.Slot == target instanceof Type.Slot;
        }
        boolean loses = value instanceof Type.Option && target instanceof Type.Enumeration;
        return !loses && match(value, target);
    }

    static boolean isNumber(Type type) {
        return type instanceof Type.Int || type instanceof Type.Slot;
    }

    private static Type unwrap(Type type) {
        return type instanceof Type.Option option ? option.of() : type;
    }

    /** How a type is spoken of: its kind, and its name where that helps. */
    static String describe(Type type) {
        if (type instanceof Type.Bool) {
            return "a truth value";
        } else if (type instanceof Type.Int) {
            return "a number";
        } else if (type instanceof Type.Slot) {
            return "a slot";
        } else if (type instanceof Type.Ballot) {
            return "a ballot";
        } else if (type instanceof Type.Structure structure) {
            return "a record " + structure.name();
        }
        return "a value of " + type.name();
    }

    /** Whether {@code none} is a value of the type; for a record, of each of its fields. */
    static boolean hasNone(Type type) {
        if (type instanceof Type.Structure structure) {
            return structure.fields().stream()
                    .allMatch(f -> hasNone(f.type()) || hasZero(f.type()));
        }
        return type instanceof Type.Ballot
                || type instanceof Type.Opaque
                || type instanceof Type.Option
                || type instanceof Type.Carried;
    }

    private static boolean hasZero(Type type) {
        return type instanceof Type.Bool
                || (isNumber(type)
                        && ((Type.Ordered) type).low() <= 0
                        && ((Type.Ordered) type).high() >= 0);
    }

    /** The value of {@code none}. */
    static long none(Type type) {
        if (type instanceof Type.Ballot ballot) {
            return ballot.none();
        }
        return type instanceof Type.Opaque opaque ? opaque.none() : 0;
    }
}
