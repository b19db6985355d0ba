package io.decree.codegen.jml;

import io.decree.contracts.model.Expr;
import io.decree.contracts.model.StateField;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which state fields an expression depends on. */
final class Reads {

    private Reads() {}

    /**
     * The fields an expression reads, bounds of ranges included.
     *
     * @param expr an expression
     * @return in order of first mention
     */
    static Set<StateField> state(Expr expr) {
        Set<StateField> fields = new LinkedHashSet<>();
        collect(expr, fields);
        return fields;
    }

    private static void collect(Expr expr, Set<StateField> into) {
        if (expr instanceof Expr.StateRead e) {
            into.add(e.field());
        }
        if (expr instanceof Expr.InRange e) {
            into.add(e.range().base());
            into.add(e.range().capacity());
        }
        if (expr instanceof Expr.Quantified e && e.domain() instanceof Expr.Domain.Slots slots) {
            into.add(slots.range().base());
            into.add(slots.range().capacity());
        }
        parts(expr).forEach(part -> collect(part, into));
    }

    private static List<Expr> parts(Expr expr) {
        if (expr instanceof Expr.Index e) {
            return List.of(e.target(), e.index());
        }
        if (expr instanceof Expr.RecordField e) {
            return List.of(e.target());
        }
        if (expr instanceof Expr.Not e) {
            return List.of(e.operand());
        }
        if (expr instanceof Expr.Negate e) {
            return List.of(e.operand());
        }
        if (expr instanceof Expr.Binary e) {
            return List.of(e.left(), e.right());
        }
        if (expr instanceof Expr.If e) {
            return List.of(e.condition(), e.yes(), e.no());
        }
        return partsOfBinders(expr);
    }

    private static List<Expr> partsOfBinders(Expr expr) {
        if (expr instanceof Expr.InRange e) {
            return List.of(e.slot());
        }
        if (expr instanceof Expr.Quantified e) {
            return both(e.except(), e.body());
        }
        if (expr instanceof Expr.Quorum e) {
            return both(e.where(), e.body());
        }
        if (expr instanceof Expr.Owner e) {
            return List.of(e.ballot());
        }
        return expr instanceof Expr.Next e ? List.of(e.ballot(), e.member()) : List.of();
    }

    private static List<Expr> both(Optional<Expr> first, Expr second) {
        List<Expr> parts = new ArrayList<>(first.stream().toList());
        parts.add(second);
        return parts;
    }
}
