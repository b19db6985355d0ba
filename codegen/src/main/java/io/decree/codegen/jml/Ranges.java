package io.decree.codegen.jml;

import io.decree.codegen.java.JavaNames;
import io.decree.codegen.java.JavaTypes;
import io.decree.contracts.model.Type;
import java.util.List;
import java.util.Optional;

/**
 * The bounds of types as JML. KeY knows the range of a Java type for parameters only, and the types
 * of a contract are narrower.
 */
final class Ranges {

    private Ranges() {}

    /**
     * The bounds of a value.
     *
     * @param value a Java expression
     * @param type its type
     * @return absent when every value of the primitive is a value of the type
     */
    static Optional<String> of(String value, Type type) {
        if (type instanceof Type.Ordered ordered) {
            return Optional.of(between(low(ordered), value, "<= " + high(ordered)));
        }
        if (type instanceof Type.Node node) {
            return Optional.of(between("0", value, "< " + JavaNames.count(node.name())));
        }
        if (type instanceof Type.Enumeration enumeration) {
            List<String> values = enumeration.values();
            String first = JavaNames.enumValue(enumeration, values.get(0));
            return Optional.of(between(first, value, "<= " + last(enumeration)));
        }
        if (type instanceof Type.Option option) {
            String none = JavaNames.none(option.of().name());
            return Optional.of(between(none, value, "<= " + last(option.of())));
        }
        return Optional.empty();
    }

    private static String between(String low, String value, String high) {
        return low + " <= " + value + " && " + value + " " + high;
    }

    private static String last(Type.Enumeration type) {
        return JavaNames.enumValue(type, type.values().get(type.values().size() - 1));
    }

    private static String low(Type.Ordered type) {
        boolean named = type.low() != 0 && isNamed(type);
        return named ? JavaNames.min(type.name()) : JavaTypes.number(type.low());
    }

    private static String high(Type.Ordered type) {
        return isNamed(type) ? JavaNames.max(type.name()) : JavaTypes.number(type.high());
    }

    /** A type written inline is called {@code int} and has no constants. */
    private static boolean isNamed(Type.Ordered type) {
        return !type.name().equals("int");
    }
}
