package io.decree.contracts.check;

import io.decree.contracts.diagnostic.Code;
import io.decree.contracts.diagnostic.Diagnostics;
import io.decree.contracts.model.Case;
import io.decree.contracts.model.Clause;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Expr;
import io.decree.contracts.model.Exprs;
import io.decree.contracts.model.Place;
import io.decree.contracts.model.Range;
import io.decree.contracts.model.StateField;
import io.decree.contracts.model.Type;
import io.decree.contracts.resolve.States;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks what a case may change against what its clauses are about. */
final class Frames {

    private final Component component;
    private final Case decision;
    private final Diagnostics diagnostics;
    private final Set<StateField> changed;

    Frames(Component component, Case decision, Diagnostics diagnostics) {
        this.component = component;
        this.decision = decision;
        this.diagnostics = diagnostics;
        this.changed = decision.changes().stream().map(Place::field).collect(Collectors.toSet());
    }

    void check() {
        places();
        component.ranges().forEach(this::range);
        decision.ensures().forEach(this::clause);
    }

    private void places() {
        Set<String> seen = new HashSet<>();
        for (Place place : decision.changes()) {
            String whole = place.field().name();
            String written = whole + place.index().map(i -> "[" + Shape.of(i) + "]").orElse("");
            if (seen.contains(whole) || !seen.add(written)) {
                diagnostics.add(
                        Code.C413,
                        place.span(),
                        "`" + Text.of(place) + "` is among the changed places already",
                        "leave it away here");
            }
        }
    }

    /** Moving the base changes what every log of the range holds; its capacity never changes. */
    private void range(Range range) {
        for (Place place : decision.changes()) {
            if (place.field().equals(range.capacity())) {
                diagnostics.add(
                        Code.C413,
                        place.span(),
                        "`"
                                + place.field().name()
                                + "` is the capacity of `"
                                + range.name()
                                + "`, which never changes",
                        "leave it away");
            } else if (place.field().equals(range.base())) {
                logsOf(range).forEach(log -> moved(place, range, log));
            }
        }
    }

    private List<StateField> logsOf(Range range) {
        return component.state().stream()
                .filter(f -> f.type() instanceof Type.Log log && log.range().equals(range.name()))
                .toList();
    }

    private void moved(Place base, Range range, StateField log) {
        boolean whole =
                decision.changes().stream()
                        .anyMatch(p -> p.field().equals(log) && p.index().isEmpty());
        if (!whole) {
            diagnostics.add(
                    Code.C413,
                    base.span(),
                    "moving `"
                            + range.base().name()
                            + "` changes which slots `"
                            + log.name()
                            + "` holds",
                    "add `" + log.name() + "` to the changed places, and say what each slot holds");
        }
    }

    private void clause(Clause clause) {
        List<Definition> wrong =
                Definition.in(clause).stream().filter(d -> !d.keeps() && !isChanged(d)).toList();
        if (!wrong.isEmpty()) {
            report(clause, wrong.get(0));
        } else if (isAboutNothingNew(clause)) {
            diagnostics.add(
                    Code.C402,
                    clause.span(),
                    "clause `" + clause.label() + "` mentions no place the case changes",
                    "make it an invariant, or add the place it is about to `changes`");
        }
    }

    private boolean isChanged(Definition definition) {
        return decision.changes().stream()
                .filter(p -> p.field().equals(definition.field()))
                .anyMatch(
                        p ->
                                p.index().isEmpty()
                                        || definition.each()
                                        || definition.isAbout(p.field(), p.index()));
    }

    private void report(Clause clause, Definition wrong) {
        String place = Text.place(wrong.field(), wrong.index());
        Optional<Place> first = decision.changes().stream().findFirst();
        String where = first.map(p -> " on line " + p.span().line()).orElse("");
        diagnostics.add(
                Code.C402,
                clause.span(),
                "clause `"
                        + clause.label()
                        + "` gives a value to `"
                        + place
                        + "`, which the case does not change",
                "add `"
                        + place
                        + "` to `changes`"
                        + where
                        + ", or compare with `old("
                        + place
                        + ")`");
    }

    /** Whether the clause reads new state, none of which changes. */
    private boolean isAboutNothingNew(Clause clause) {
        boolean old = Exprs.any(clause.body(), e -> e instanceof Expr.StateRead r && r.old());
        boolean changes =
                Exprs.any(clause.body(), e -> States.reads(e).stream().anyMatch(changed::contains));
        return !old && !changes;
    }
}
