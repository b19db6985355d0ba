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

/**
 * What the expressions of a component need besides its state.
 *
 * @param owner whether {@code owner(b)} occurs
 * @param next whether {@code next(b, member)} occurs
 * @param large the numbers TLC cannot count to
 */
record Usage(boolean owner, boolean next, SortedSet<Long> large) {

    static Usage of(Component component) {
        List<Expr> all = expressions(component);
        SortedSet<Long> large = new TreeSet<>();
        for (Expr expr : all) {
            Exprs.walk(expr, part -> large(part, large));
        }
        return new Usage(
                all.stream().anyMatch(e -> Exprs.any(e, p -> p instanceof Expr.Owner)),
                all.stream().anyMatch(e -> Exprs.any(e, p -> p instanceof Expr.Next)),
                large);
    }

    private static void large(Expr part, SortedSet<Long> found) {
        boolean number =
                part.type() instanceof Type.Ordered && !(part.type() instanceof Type.Structure);
        if (part instanceof Expr.Literal l && number && TlaTypes.isLarge(l.value())) {
            found.add(l.value());
        }
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
