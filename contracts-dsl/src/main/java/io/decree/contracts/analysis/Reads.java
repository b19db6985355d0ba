package io.decree.contracts.analysis;

import io.decree.contracts.model.Expr;
import io.decree.contracts.model.Exprs;
import io.decree.contracts.model.StateField;
import io.decree.contracts.model.Type;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What expressions read. */
final class Reads {

    private Reads() {}

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
        return Stream.concat(own, Exprs.children(expr).stream().flatMap(Reads::fields));
    }

    /**
     * Whether an expression may read an element that does not exist. An element is safe when its
     * index is a variable that ranges over just these elements, or has their type. Only an owner
     * has the type of a member without being one of them.
     *
     * @param expr the expression
     * @param domains what the variables bound around it range over
     */
    static boolean canFault(Expr expr, Map<String, Expr.Domain> domains) {
        Map<String, Expr.Domain> inner = domains;
        if (expr instanceof Expr.Quantified e) {
            inner = new HashMap<>(domains);
            inner.put(e.variable().name(), e.domain());
        }
        if (expr instanceof Expr.Index index && !isSafe(index, domains)) {
            return true;
        }
        for (Expr child : Exprs.children(expr)) {
            if (canFault(child, inner)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSafe(Expr.Index index, Map<String, Expr.Domain> domains) {
        if (index.target().field().type() instanceof Type.Log log) {
            return index.index() instanceof Expr.Bound variable
                    && domains.get(variable.name()) instanceof Expr.Domain.Slots slots
                    && slots.range().name().equals(log.range())
                    && slots.old() == index.target().old();
        }
        return !(index.index() instanceof Expr.Owner || index.index() instanceof Expr.If);
    }
}
