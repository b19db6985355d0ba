package io.decree.codegen.java;

import io.decree.contracts.model.Component;
import io.decree.contracts.model.Field;
import io.decree.contracts.model.Range;
import io.decree.contracts.model.StateField;
import io.decree.contracts.model.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The Java fields that hold the state of a component, in declaration order. A log becomes one array
 * for each field of its record.
 *
 * @param variables the Java fields
 */
public record StateLayout(List<Variable> variables) {

    /** Copies the list. */
    public StateLayout {
        variables = List.copyOf(variables);
    }

    /**
     * One Java field.
     *
     * @param name its name
     * @param primitive the type of its value, or of its elements
     * @param length the length of the array as a Java expression; absent for a scalar
     * @param field the state field it belongs to
     * @param part the record field it holds, for a log
     */
    public record Variable(
            String name,
            String primitive,
            Optional<String> length,
            StateField field,
            Optional<Field> part) {

        /**
         * Whether the Java field is an array.
         *
         * @return {@code false} for a scalar
         */
        public boolean isArray() {
            return length.isPresent();
        }

        /**
         * The Java type of the field.
         *
         * @return for example {@code long[]}
         */
        public String javaType() {
            return isArray() ? primitive + "[]" : primitive;
        }

        /**
         * The contract's type of the value, or of one element.
         *
         * @return a scalar type
         */
        public Type elementType() {
            if (part.isPresent()) {
                return part.get().type();
            }
            return field.type() instanceof Type.Array array ? array.element() : field.type();
        }
    }

    /**
     * The Java fields of a component.
     *
     * @param component the component
     * @return its layout
     */
    public static StateLayout of(Component component) {
        List<Variable> variables = new ArrayList<>();
        for (StateField field : component.state()) {
            variables.addAll(of(component, field));
        }
        return new StateLayout(variables);
    }

    /**
     * The Java fields of one state field.
     *
     * @param component the component
     * @param field one of its fields
     * @return one, or one for each field of a log's record
     */
    public static List<Variable> of(Component component, StateField field) {
        if (field.type() instanceof Type.Log log) {
            String capacity = JavaNames.variable(range(component, log.range()).capacity());
            return log.element().fields().stream()
                    .map(part -> logVariable(field, part, capacity))
                    .toList();
        }
        Optional<String> length =
                field.type() instanceof Type.Array array
                        ? Optional.of(length(array.key()))
                        : Optional.empty();
        Type element = field.type() instanceof Type.Array array ? array.element() : field.type();
        String name = JavaNames.variable(field);
        return List.of(new Variable(name, JavaTypes.of(element), length, field, Optional.empty()));
    }

    /**
     * A range of a component by its name.
     *
     * @param component the component
     * @param name the range's name
     * @return the range
     */
    public static Range range(Component component, String name) {
        return component.ranges().stream()
                .filter(r -> r.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no range is called " + name));
    }

    /**
     * The arrays, in order.
     *
     * @return without the scalars
     */
    public List<Variable> arrays() {
        return variables.stream().filter(Variable::isArray).toList();
    }

    private static Variable logVariable(StateField log, Field part, String capacity) {
        return new Variable(
                JavaNames.variable(log, part.name()),
                JavaTypes.of(part.type()),
                Optional.of(capacity),
                log,
                Optional.of(part));
    }

    private static String length(Type key) {
        return key instanceof Type.Node node
                ? JavaNames.count(node.name())
                : Integer.toString(JavaTypes.length(key));
    }
}
