package io.decree.contracts.analysis;

import io.decree.contracts.model.Expr;
import io.decree.contracts.model.StateField;
import java.util.List;
import java.util.stream.Stream;

/** Looks through expressions. */
final class Exprs {

    private Exprs() {}

    /** The operands of an expression, in the order of the text. */
    static List<Expr> children(Expr expr) {
        if (expr instanceof Expr.Binary e) {
            return List.of(e.left(), e.right());
        }
        if (expr instanceof Expr.If e) {
            return List.of(e.condition(), e.yes(), e.no());
        }
        if (expr instanceof Expr.Quantified e) {
            return Stream.concat(e.except().stream(), Stream.of(e.body())).toList();
        }
        if (expr instanceof Expr.Quorum e) {
            return Stream.concat(e.where().stream(), Stream.of(e.body())).toList();
        }
        if (expr instanceof Expr.Index e) {
            return List.of(e.target(), e.index());
        }
        if (expr instanceof Expr.Next e) {
            return List.of(e.ballot(), e.member());
        }
        return operand(expr);
    }

    private static List<Expr> operand(Expr expr) {
        if (expr instanceof Expr.RecordField e) {
            return List.of(e.target());
        }
        if (expr instanceof Expr.Not e) {
            return List.of(e.operand());
        }
        if (expr instanceof Expr.Negate e) {
            return List.of(e.operand());
        }
        if (expr instanceof Expr.InRange e) {
            return List.of(e.slot());
        }
        return expr instanceof Expr.Owner e ? List.of(e.ballot()) : List.of();
    }

    /** Whether an expression can be without a value for some input. */
    static boolean canFault(Expr expr) {
        return expr instanceof Expr.Index
                || isArithmetic(expr)
                || children(expr).stream().anyMatch(Exprs::canFault);
    }

    private static boolean isArithmetic(Expr expr) {
        return expr instanceof Expr.Binary binary
                && switch (binary.operator()) {
                    case PLUS, MINUS, TIMES -> true;
                    default -> false;
                };
    }

    /** Whether an expression reads only fields the constructor is given. */
    static boolean isGivenOnly(Expr expr) {
        return fields(expr).allMatch(StateField::given);
    }

    /** The state fields an expression reads, windows included. */
    static Stream<StateField> fields(Expr expr) {
        Stream<StateField> own = Stream.empty();
        if (expr instanceof Expr.StateRead e) {
            own = Stream.of(e.field());
        } else if (expr instanceof Expr.InRange e) {
            own = Stream.of(e.range().base(), e.range().capacity());
        } else if (expr instanceof Expr.Quantified e
                && e.domain() instanceof Expr.Domain.Slots slots) {
            own = Stream.of(slots.range().base(), slots.range().capacity());
        }
        return Stream.concat(own, children(expr).stream().flatMap(Exprs::fields));
    }
}
