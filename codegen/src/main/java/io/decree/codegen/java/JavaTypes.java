package io.decree.codegen.java;

import io.decree.contracts.model.Type;

/** How the types of a contract are stored in Java: primitives only. */
public final class JavaTypes {

    private JavaTypes() {}

    /**
     * The primitive type that holds a scalar value.
     *
     * @param type a scalar type of a contract
     * @return {@code boolean}, {@code int} or {@code long}
     * @throws IllegalArgumentException when the type is no scalar
     */
    public static String of(Type type) {
        if (type instanceof Type.Bool) {
            return "boolean";
        }
        if (type instanceof Type.Int number) {
            return fitsInt(number.low()) && fitsInt(number.high()) ? "int" : "long";
        }
        if (type instanceof Type.Node
                || type instanceof Type.Enumeration
                || type instanceof Type.Option) {
            return "int";
        }
        if (isLong(type)) {
            return "long";
        }
        throw new IllegalArgumentException("no primitive holds a value of type " + type.name());
    }

    /**
     * Whether a value of a type is kept in a {@code long}.
     *
     * @param type a scalar type
     * @return {@code true} for slots, ballots, opaque and carried values and for wide numbers
     */
    public static boolean isLong(Type type) {
        return type instanceof Type.Slot
                || type instanceof Type.Ballot
                || type instanceof Type.Opaque
                || type instanceof Type.Carried
                || (type instanceof Type.Int number
                        && !(fitsInt(number.low()) && fitsInt(number.high())));
    }

    /**
     * A number as Java writes it.
     *
     * @param value the number
     * @return the number, followed by {@code L} when no {@code int} holds it
     */
    public static String number(long value) {
        return fitsInt(value) ? Long.toString(value) : value + "L";
    }

    /**
     * The value that stands for nothing, as {@code none} means it for one field of a record.
     *
     * @param type a scalar type
     * @return the encoded value; zero for a type that has no such value of its own
     */
    public static long none(Type type) {
        if (type instanceof Type.Ballot ballot) {
            return ballot.none();
        }
        if (type instanceof Type.Opaque opaque) {
            return opaque.none();
        }
        return 0;
    }

    /**
     * The number of cells of an array over a type. Enumerations leave cell 0 unused, so that the
     * code of a value is its index.
     *
     * @param key a node type or an enumeration
     * @return the length
     */
    public static int length(Type key) {
        if (key instanceof Type.Node node) {
            return node.count();
        }
        if (key instanceof Type.Enumeration enumeration) {
            return enumeration.values().size() + 1;
        }
        throw new IllegalArgumentException("no array is indexed by " + key.name());
    }

    /**
     * The first used index of an array over a type.
     *
     * @param key a node type or an enumeration
     * @return 0 for nodes, 1 for enumerations
     */
    public static int firstIndex(Type key) {
        return key instanceof Type.Enumeration ? 1 : 0;
    }

    private static boolean fitsInt(long value) {
        return value == (int) value;
    }
}
