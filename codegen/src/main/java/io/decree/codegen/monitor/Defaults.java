package io.decree.codegen.monitor;

import io.decree.codegen.java.JavaTypes;
import io.decree.codegen.java.StateLayout.Variable;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Expr;
import io.decree.contracts.model.Field;
import io.decree.contracts.model.StateField;
import io.decree.contracts.model.Type;

/** The values an example need not mention. */
public final class Defaults {

    private static final long CAPACITY = 4;

    private Defaults() {}

    /**
     * The unsaid value of a Java field, or of each of its cells.
     *
     * @param component the component
     * @param variable one of its Java fields
     * @return the initial value; for a given field the least value of its type, for a capacity 4
     */
    public static long of(Component component, Variable variable) {
        StateField field = variable.field();
        if (isCapacity(component, field)) {
            return CAPACITY;
        }
        if (field.given() || field.initial().isEmpty()) {
            return variable.elementType() instanceof Type.Opaque
                    ? 0
                    : least(variable.elementType());
        }
        return variable.part().isPresent()
                ? JavaTypes.none(variable.elementType())
                : constant(field.initial().get());
    }

    /**
     * The unsaid value of a field of a message.
     *
     * @param field the field
     * @return the least value of its type; for an opaque field its {@code none}
     */
    public static long of(Field field) {
        return least(field.type());
    }

    /**
     * The least value of a type.
     *
     * @param type a scalar type
     * @return the encoded value
     */
    public static long least(Type type) {
        if (type instanceof Type.Ordered ordered) {
            return ordered.low();
        }
        if (type instanceof Type.Enumeration) {
            return 1;
        }
        return JavaTypes.none(type);
    }

    /**
     * The greatest value of a type with bounds.
     *
     * @param type a scalar type
     * @return the encoded value; {@code Long.MAX_VALUE} for a type without bounds
     */
    public static long greatest(Type type) {
        if (type instanceof Type.Ordered ordered) {
            return ordered.high();
        }
        if (type instanceof Type.Node node) {
            return node.count() - 1L;
        }
        if (type instanceof Type.Enumeration names) {
            return names.values().size();
        }
        return type instanceof Type.Option option ? option.of().values().size() : Long.MAX_VALUE;
    }

    /**
     * Whether values of a type have to be checked against bounds.
     *
     * @param type a scalar type
     * @return {@code false} when every value of the Java type is a value of the type
     */
    public static boolean bounded(Type type) {
        return greatest(type) != Long.MAX_VALUE;
    }

    /**
     * Whether a field is the capacity of a window.
     *
     * @param component the component
     * @param field one of its fields
     * @return whether some range counts its slots with it
     */
    public static boolean isCapacity(Component component, StateField field) {
        return component.ranges().stream().anyMatch(r -> r.capacity().equals(field));
    }

    /**
     * The value of a constant expression.
     *
     * @param e a literal, perhaps negated
     * @return the encoded value
     */
    public static long constant(Expr e) {
        if (e instanceof Expr.Literal literal) {
            return literal.value();
        }
        if (e instanceof Expr.Negate negate) {
            return -constant(negate.operand());
        }
        throw new IllegalArgumentException("not a constant: " + e);
    }

    /**
     * A constant as Java writes it.
     *
     * @param type the contract's type
     * @param value the encoded value
     * @return for example {@code false} or {@code 1152921504606846976L}
     */
    public static String literal(Type type, long value) {
        return type instanceof Type.Bool ? Boolean.toString(value != 0) : JavaTypes.number(value);
    }
}
