package io.decree.codegen.tla;

import io.decree.contracts.model.Case;
import io.decree.contracts.model.Clause;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Contract;
import io.decree.contracts.model.Handler;
import java.util.List;

/** Contracts that lack a clause. */
final class Without {

    private Without() {}

    static Contract clause(Contract c, String id) {
        List<Component> components = c.components().stream().map(k -> without(k, id)).toList();
        return new Contract(
                c.name(), c.source(), c.types(), c.messages(), components, c.protocols(), c.docs());
    }

    private static Component without(Component c, String id) {
        return new Component(
                c.name(),
                c.state(),
                c.ranges(),
                c.invariants(),
                c.steps(),
                c.promises(),
                c.handlers().stream().map(h -> without(h, id)).toList(),
                c.docs(),
                c.span());
    }

    private static Handler without(Handler h, String id) {
        return new Handler(
                h.name(),
                h.recovery(),
                h.parameter(),
                h.message(),
                h.replies(),
                h.requires(),
                h.relies(),
                h.cases().stream().map(c -> without(c, id)).toList(),
                h.examples(),
                h.hints(),
                h.docs(),
                h.span());
    }

    private static Case without(Case c, String id) {
        List<Clause> kept = c.ensures().stream().filter(e -> !e.id().equals(id)).toList();
        return new Case(
                c.id(),
                c.name(),
                c.code(),
                c.catalogue(),
                c.guard(),
                c.changes(),
                kept,
                c.reply(),
                c.alarm(),
                c.docs(),
                c.span());
    }
}
