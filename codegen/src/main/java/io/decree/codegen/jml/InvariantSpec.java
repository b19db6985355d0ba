package io.decree.codegen.jml;

import io.decree.codegen.java.JavaTypes;
import io.decree.codegen.java.StateLayout;
import io.decree.codegen.java.StateLayout.Variable;
import io.decree.contracts.model.Clause;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Expr;
import io.decree.contracts.model.Expr.Operator;
import io.decree.contracts.model.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The invariants of a class: the layout of its fields, the bounds of their types, its clauses. */
final class InvariantSpec {

    private InvariantSpec() {}

    /**
     * The invariants of a component.
     *
     * @param component the component
     * @return layout first, then types, then the clauses in their order
     */
    static List<JmlClause> of(Component component) {
        List<JmlClause> clauses = new ArrayList<>();
        StateLayout layout = StateLayout.of(component);
        layout.arrays().forEach(array -> clauses.add(shape(component, array)));
        clauses.addAll(distinct(component, layout));
        for (Variable variable : layout.variables()) {
            type(variable, variable.name())
                    .ifPresent(
                            text ->
                                    clauses.add(
                                            JmlClause.invariant(
                                                    text, label(component, variable, "type"))));
        }
        JmlExpressions expressions = JmlExpressions.ofState(component, "");
        for (Clause clause : component.invariants()) {
            render(expressions, clause.body())
                    .forEach(text -> clauses.add(JmlClause.invariant(text, clause.id())));
        }
        return clauses;
    }

    /**
     * Writes an invariant. An equivalence becomes one statement for each direction, because KeY
     * proves them in fewer steps.
     *
     * @param expressions how it is written
     * @param body the invariant
     * @return one or two statements
     */
    static List<String> render(JmlExpressions expressions, Expr body) {
        return directions(body).stream().map(expressions::render).toList();
    }

    private static List<Expr> directions(Expr body) {
        if (body instanceof Expr.Quantified q && q.universal()) {
            return directions(q.body()).stream()
                    .<Expr>map(
                            part ->
                                    new Expr.Quantified(
                                            true,
                                            q.variable(),
                                            q.domain(),
                                            q.except(),
                                            part,
                                            q.type(),
                                            q.span()))
                    .toList();
        }
        if (body instanceof Expr.Binary b && b.operator() == Operator.IFF) {
            return List.of(
                    new Expr.Binary(Operator.IMPLIES, b.left(), b.right(), b.type(), b.span()),
                    new Expr.Binary(Operator.IMPLIES, b.right(), b.left(), b.type(), b.span()));
        }
        return List.of(body);
    }

    /**
     * The label of what the layout or the type of a field demands.
     *
     * @param component the component
     * @param variable one of its Java fields
     * @param aspect {@code layout} or {@code type}
     * @return for example {@code Acceptor.votes: type}
     */
    static String label(Component component, Variable variable, String aspect) {
        return component.name() + "." + variable.field().name() + ": " + aspect;
    }

    /**
     * The bounds of a Java field, or of every element of an array.
     *
     * @param variable the Java field
     * @param name how it is called where the statement stands
     * @return absent when there are none
     */
    static Optional<String> type(Variable variable, String name) {
        if (!variable.isArray()) {
            return Ranges.of(name, variable.elementType());
        }
        return Ranges.of(name + "[i]", variable.elementType())
                .map(text -> "(\\forall int i; " + indices(variable) + "; " + text + ")");
    }

    /**
     * The indices of an array that are in use.
     *
     * @param array the array
     * @return a condition for {@code i}
     */
    static String indices(Variable array) {
        int first =
                array.field().type() instanceof Type.Array type
                        ? JavaTypes.firstIndex(type.key())
                        : 0;
        return first + " <= i && i < " + array.length().orElseThrow();
    }

    /**
     * That an array exists and has its length.
     *
     * @param array the array
     * @param name how it is called where the statement stands
     * @return the statement
     */
    static String shape(Variable array, String name) {
        return name + " != null && " + name + ".length == " + array.length().orElseThrow();
    }

    private static JmlClause shape(Component component, Variable array) {
        return JmlClause.invariant(shape(array, array.name()), label(component, array, "layout"));
    }

    /** Frames over one array say nothing about another unless the two are known to differ. */
    private static List<JmlClause> distinct(Component component, StateLayout layout) {
        List<JmlClause> clauses = new ArrayList<>();
        List<Variable> arrays = layout.arrays();
        for (int a = 0; a < arrays.size(); a++) {
            Variable first = arrays.get(a);
            String text =
                    arrays.subList(a + 1, arrays.size()).stream()
                            .filter(second -> second.primitive().equals(first.primitive()))
                            .map(second -> first.name() + " != " + second.name())
                            .collect(Collectors.joining(" && "));
            if (!text.isEmpty()) {
                clauses.add(JmlClause.invariant(text, label(component, first, "layout")));
            }
        }
        return clauses;
    }
}
