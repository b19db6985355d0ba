package io.decree.contracts.check;

import io.decree.contracts.model.Clause;
import io.decree.contracts.model.Expr;
import io.decree.contracts.model.Expr.Operator;
import io.decree.contracts.model.StateField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A statement of a postcondition that gives a place its new value, {@code place == value}.
 *
 * @param clause the postcondition
 * @param field the state field
 * @param index which element; absent for a whole field and for each element
 * @param each whether it is said of each element, by {@code forall}
 * @param part the field of the element's record, absent for the whole element
 * @param keeps whether the value is the old one
 */
record Definition(
        Clause clause,
        StateField field,
        Optional<Expr> index,
        boolean each,
        Optional<String> part,
        boolean keeps) {

    /** The definitions in one postcondition. */
    static List<Definition> in(Clause clause) {
        List<Definition> found = new ArrayList<>();
        for (Expr conjunct : Expr.conjuncts(clause.body())) {
            collect(clause, conjunct, Optional.empty(), found);
        }
        return found;
    }

    private static void collect(
            Clause clause, Expr conjunct, Optional<Expr.Bound> each, List<Definition> found) {
        if (conjunct instanceof Expr.Quantified q && q.universal()) {
            Expr.conjuncts(q.body())
                    .forEach(c -> collect(clause, c, Optional.of(q.variable()), found));
        } else if (conjunct instanceof Expr.Binary b && isEquation(b.operator())) {
            definition(clause, b.left(), each, keeps(b)).ifPresent(found::add);
        } else if (conjunct instanceof Expr.Binary b
                && b.operator() == Operator.IMPLIES
                && each.isPresent()) {
            Expr.conjuncts(b.right()).forEach(c -> collect(clause, c, each, found));
        } else if (conjunct instanceof Expr.Not not) {
            definition(clause, not.operand(), each, false).ifPresent(found::add);
        } else {
            definition(clause, conjunct, each, false).ifPresent(found::add);
        }
    }

    private static boolean isEquation(Operator operator) {
        return operator == Operator.EQUAL || operator == Operator.IFF;
    }

    private static boolean keeps(Expr.Binary equation) {
        return Shape.of(equation.left()).equals(Shape.of(equation.right()));
    }

    private static Optional<Definition> definition(
            Clause clause, Expr place, Optional<Expr.Bound> each, boolean keeps) {
        Optional<String> part = Optional.empty();
        Expr whole = place;
        if (place instanceof Expr.RecordField record) {
            part = Optional.of(record.field());
            whole = record.target();
        }
        if (whole instanceof Expr.StateRead read && !read.old() && part.isEmpty()) {
            return Optional.of(
                    new Definition(clause, read.field(), Optional.empty(), false, part, keeps));
        }
        if (!(whole instanceof Expr.Index element) || element.target().old()) {
            return Optional.empty();
        }
        boolean ofEach =
                element.index() instanceof Expr.Bound bound
                        && each.filter(v -> v.name().equals(bound.name())).isPresent();
        return Optional.of(
                new Definition(
                        clause,
                        element.target().field(),
                        ofEach ? Optional.empty() : Optional.of(element.index()),
                        ofEach,
                        part,
                        keeps));
    }

    /** Whether this is about the element a case changes, or about a whole field. */
    boolean isAbout(StateField other, Optional<Expr> otherIndex) {
        return field.equals(other) && index.map(Shape::of).equals(otherIndex.map(Shape::of));
    }
}
