package io.decree.codegen.jml;

import io.decree.contracts.model.Expr;
import io.decree.contracts.model.Exprs;
import io.decree.contracts.model.Range;
import io.decree.contracts.model.StateField;
import java.util.LinkedHashSet;
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
        Exprs.walk(expr, part -> collect(part, fields));
        return fields;
    }

    private static void collect(Expr expr, Set<StateField> into) {
        if (expr instanceof Expr.StateRead e) {
            into.add(e.field());
        } else if (expr instanceof Expr.InRange e) {
            collect(e.range(), into);
        } else if (expr instanceof Expr.Quantified e
                && e.domain() instanceof Expr.Domain.Slots slots) {
            collect(slots.range(), into);
        }
    }

    private static void collect(Range range, Set<StateField> into) {
        into.add(range.base());
        into.add(range.capacity());
    }
}
