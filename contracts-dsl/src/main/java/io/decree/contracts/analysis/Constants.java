package io.decree.contracts.analysis;

import io.decree.contracts.model.Case;
import io.decree.contracts.model.Clause;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Expr;
import io.decree.contracts.model.Exprs;
import io.decree.contracts.model.Handler;
import io.decree.contracts.model.Promise;
import io.decree.contracts.model.Type;
import java.util.Collection;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds the numbers that the clauses of a component mention. */
final class Constants {

    private Constants() {}

    static Collection<Long> of(Component component) {
        Collection<Long> found = new TreeSet<>();
        expressions(component).forEach(e -> collect(e, found));
        return found;
    }

    private static Stream<Expr> expressions(Component component) {
        Stream<Clause> clauses =
                Stream.of(
                                component.invariants().stream(),
                                component.steps().stream(),
                                component.promises().stream().map(Promise::clause))
                        .flatMap(s -> s);
        return Stream.concat(
                clauses.map(Clause::body), component.handlers().stream().flatMap(Constants::of));
    }

    private static Stream<Expr> of(Handler handler) {
        Stream<Expr> entry =
                Stream.concat(handler.requires().stream(), handler.relies().stream())
                        .map(Clause::body);
        return Stream.concat(entry, handler.cases().stream().flatMap(Constants::of));
    }

    private static Stream<Expr> of(Case decision) {
        return Stream.concat(
                decision.guard().stream(), decision.ensures().stream().map(Clause::body));
    }

    private static void collect(Expr expr, Collection<Long> found) {
        Exprs.walk(
                expr,
                part -> {
                    if (part instanceof Expr.Literal literal
                            && literal.type() instanceof Type.Ordered) {
                        found.add(literal.value());
                    }
                });
    }
}
