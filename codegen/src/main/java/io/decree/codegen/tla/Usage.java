package io.decree.codegen.tla;

import io.decree.contracts.model.Case;
import io.decree.contracts.model.Clause;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Expr;
import io.decree.contracts.model.Exprs;
import io.decree.contracts.model.Handler;
import io.decree.contracts.model.Promise;
import io.decree.contracts.model.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The numbers in the expressions of a component that TLC cannot count to. */
final class Usage {

    private Usage() {}

    static SortedSet<Long> large(Component component) {
        SortedSet<Long> large = new TreeSet<>();
        for (Expr expr : expressions(component)) {
            Exprs.walk(expr, part -> large(part, large));
        }
        return large;
    }

    private static void large(Expr part, SortedSet<Long> found) {
        if (part instanceof Expr.Literal literal && isLarge(literal)) {
            found.add(literal.value());
        }
    }

    /** Whether TLC cannot count to a number. */
    static boolean isLarge(Expr.Literal literal) {
        return literal.type() instanceof Type.Ordered && TlaTypes.isLarge(literal.value());
    }

    private static List<Expr> expressions(Component component) {
        List<Expr> all = new ArrayList<>();
        component.invariants().stream().map(Clause::body).forEach(all::add);
        component.steps().stream().map(Clause::body).forEach(all::add);
        component.promises().stream().map(Promise::clause).map(Clause::body).forEach(all::add);
        component.handlers().forEach(h -> add(h, all));
        return all;
    }

    private static void add(Handler handler, List<Expr> all) {
        handler.requires().stream().map(Clause::body).forEach(all::add);
        handler.relies().stream().map(Clause::body).forEach(all::add);
        for (Case row : handler.cases()) {
            row.guard().ifPresent(all::add);
            row.ensures().stream().map(Clause::body).forEach(all::add);
            row.reply().ifPresent(r -> r.bindings().forEach(b -> all.add(b.value())));
        }
    }
}
