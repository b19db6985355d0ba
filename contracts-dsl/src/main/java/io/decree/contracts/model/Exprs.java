package io.decree.contracts.model;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Walks over expressions. */
public final class Exprs {

    private Exprs() {}

    /**
     * The direct parts of an expression.
     *
     * @param expr any expression
     * @return in the order they are written
     */
    public static List<Expr> children(Expr expr) {
        if (expr instanceof Expr.Index e) {
            return List.of(e.target(), e.index());
        } else if (expr instanceof Expr.RecordField e) {
            return List.of(e.target());
        } else if (expr instanceof Expr.Not e) {
            return List.of(e.operand());
        } else if (expr instanceof Expr.Negate e) {
            return List.of(e.operand());
        } else if (expr instanceof Expr.Binary e) {
            return List.of(e.left(), e.right());
        } else if (expr instanceof Expr.If e) {
            return List.of(e.condition(), e.yes(), e.no());
        } else if (expr instanceof Expr.InRange e) {
            return List.of(e.slot());
        } else if (expr instanceof Expr.Quantified e) {
            return Stream.concat(e.except().stream(), Stream.of(e.body())).toList();
        } else if (expr instanceof Expr.Quorum e) {
            return Stream.concat(e.where().stream(), Stream.of(e.body())).toList();
        } else if (expr instanceof Expr.Owner e) {
            return List.of(e.ballot());
        } else if (expr instanceof Expr.Next e) {
            return List.of(e.ballot(), e.member());
        }
        return List.of();
    }

    /**
     * Shows every part of an expression, the expression itself first.
     *
     * @param expr any expression
     * @param visitor is shown each part
     */
    public static void walk(Expr expr, Consumer<Expr> visitor) {
        visitor.accept(expr);
        children(expr).forEach(child -> walk(child, visitor));
    }

    /**
     * Whether some part of an expression fulfils a condition.
     *
     * @param expr any expression
     * @param condition the condition
     * @return {@code true} also when the expression itself fulfils it
     */
    public static boolean any(Expr expr, Predicate<Expr> condition) {
        return condition.test(expr)
                || children(expr).stream().anyMatch(child -> any(child, condition));
    }
}
