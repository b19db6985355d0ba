package io.decree.codegen.java;

import io.decree.contracts.model.Expr;
import io.decree.contracts.model.Expr.Operator;
import io.decree.contracts.model.Type;
import io.decree.contracts.source.Span;
import java.util.List;

/** Makes statements, and folds away what constants decide. */
public final class Logic {

    private static final Type BOOL = new Type.Bool();

    private Logic() {}

    /**
     * A truth value.
     *
     * @param value the value
     * @return the literal
     */
    public static Expr truth(boolean value) {
        return new Expr.Literal(value ? 1 : 0, Boolean.toString(value), BOOL, Span.NONE);
    }

    /**
     * A number.
     *
     * @param value the number
     * @return the literal
     */
    public static Expr number(long value) {
        Type type = new Type.Int("int", value, value);
        return new Expr.Literal(value, Long.toString(value), type, Span.NONE);
    }

    /**
     * Whether an expression is a given truth value.
     *
     * @param expr the expression
     * @param value the truth value
     * @return whether it is that constant
     */
    public static boolean is(Expr expr, boolean value) {
        return expr instanceof Expr.Literal literal
                && literal.type() instanceof Type.Bool
                && (literal.value() != 0) == value;
    }

    /**
     * The conjunction of several statements.
     *
     * @param parts the statements
     * @return {@code true} when there is none
     */
    public static Expr all(List<Expr> parts) {
        return parts.stream().reduce(truth(true), (a, b) -> make(Operator.AND, a, b, Span.NONE));
    }

    /**
     * The disjunction of several statements.
     *
     * @param parts the statements
     * @return {@code false} when there is none
     */
    public static Expr any(List<Expr> parts) {
        return parts.stream().reduce(truth(false), (a, b) -> make(Operator.OR, a, b, Span.NONE));
    }

    /**
     * A statement made of two operands, simplified where a constant decides it.
     *
     * @param operator a comparison or a connective
     * @param left the left operand
     * @param right the right operand
     * @param span where it stands
     * @return the statement
     */
    public static Expr make(Operator operator, Expr left, Expr right, Span span) {
        return switch (operator) {
            case AND -> and(left, right, span);
            case OR -> or(left, right, span);
            case IMPLIES -> implies(left, right, span);
            case EQUAL, NOT_EQUAL, LESS, AT_MOST, GREATER, AT_LEAST ->
                    compare(operator, left, right, span);
            default -> new Expr.Binary(operator, left, right, BOOL, span);
        };
    }

    /**
     * The opposite of a statement, with the negation pushed inwards: a comparison is turned round,
     * and a conjunction becomes a disjunction. Provers and readers follow such statements better.
     *
     * @param expr a statement without quantifiers over values
     * @return its opposite
     */
    public static Expr not(Expr expr) {
        if (expr instanceof Expr.Not negated) {
            return negated.operand();
        }
        if (is(expr, true) || is(expr, false)) {
            return truth(is(expr, false));
        }
        if (expr instanceof Expr.Binary binary) {
            return not(binary);
        }
        if (expr instanceof Expr.Quantified q) {
            return new Expr.Quantified(
                    !q.universal(),
                    q.variable(),
                    q.domain(),
                    q.except(),
                    not(q.body()),
                    q.type(),
                    q.span());
        }
        return new Expr.Not(expr, BOOL, expr.span());
    }

    private static Expr not(Expr.Binary b) {
        Span span = b.span();
        return switch (b.operator()) {
            case AND -> or(not(b.left()), not(b.right()), span);
            case OR -> and(not(b.left()), not(b.right()), span);
            case IMPLIES -> and(b.left(), not(b.right()), span);
            case EQUAL -> compare(Operator.NOT_EQUAL, b.left(), b.right(), span);
            case NOT_EQUAL -> compare(Operator.EQUAL, b.left(), b.right(), span);
            case LESS -> compare(Operator.AT_LEAST, b.left(), b.right(), span);
            case AT_MOST -> compare(Operator.GREATER, b.left(), b.right(), span);
            case GREATER -> compare(Operator.AT_MOST, b.left(), b.right(), span);
            case AT_LEAST -> compare(Operator.LESS, b.left(), b.right(), span);
            default -> new Expr.Not(b, BOOL, span);
        };
    }

    private static Expr and(Expr left, Expr right, Span span) {
        if (is(left, true) || is(right, false)) {
            return right;
        }
        return is(left, false) || is(right, true)
                ? left
                : new Expr.Binary(Operator.AND, left, right, BOOL, span);
    }

    private static Expr or(Expr left, Expr right, Span span) {
        if (is(left, false) || is(right, true)) {
            return right;
        }
        return is(left, true) || is(right, false)
                ? left
                : new Expr.Binary(Operator.OR, left, right, BOOL, span);
    }

    private static Expr implies(Expr left, Expr right, Span span) {
        if (is(left, true) || is(right, true)) {
            return right;
        }
        if (is(left, false)) {
            return truth(true);
        }
        return is(right, false)
                ? not(left)
                : new Expr.Binary(Operator.IMPLIES, left, right, BOOL, span);
    }

    private static Expr compare(Operator operator, Expr left, Expr right, Span span) {
        if (left instanceof Expr.Literal a && right instanceof Expr.Literal b) {
            return truth(holds(operator, Long.compare(a.value(), b.value())));
        }
        return new Expr.Binary(operator, left, right, BOOL, span);
    }

    private static boolean holds(Operator operator, int order) {
        return switch (operator) {
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case GREATER -> order > 0;
            case AT_LEAST -> order >= 0;
            default -> throw new IllegalArgumentException(operator.text() + " is no comparison");
        };
    }
}
