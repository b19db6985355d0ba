package io.decree.contracts.analysis;

import io.decree.contracts.eval.Draft;
import io.decree.contracts.eval.Evaluator;
import io.decree.contracts.eval.Fault;
import io.decree.contracts.eval.Memory;
import io.decree.contracts.eval.Scope;
import io.decree.contracts.eval.Values;
import io.decree.contracts.model.Case;
import io.decree.contracts.model.Clause;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Expr;
import io.decree.contracts.model.Handler;
import io.decree.contracts.model.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Turns clauses into goals of a search. */
final class Goals {

    private final Component component;

    Goals(Component component) {
        this.component = component;
    }

    /** A statement about the state before and the message holds. */
    Goal holds(Expr expr) {
        return input -> before(input).holds(expr);
    }

    /** A statement about the state before and the message has a value and does not hold. */
    Goal fails(Expr expr) {
        return input -> !before(input).holds(expr);
    }

    /** An expression about the state before and the message has no value. */
    Faults faults(Expr expr) {
        return new Faults(this::before, expr);
    }

    /** An expression about the state after a case has no value. */
    Faults faultsAfter(Case taken, Expr expr) {
        return new Faults(input -> after(input, taken), expr);
    }

    private Evaluator before(Partial input) {
        return new Evaluator(component, Scope.of(input, input.message()));
    }

    /**
     * An expression has no value.
     *
     * @param evaluator evaluates it for an input
     * @param expr the expression
     */
    record Faults(Function<Partial, Evaluator> evaluator, Expr expr) implements Goal {

        Optional<Fault> fault(Partial input) {
            try {
                evaluator.apply(input).number(expr);
                return Optional.empty();
            } catch (Fault.Signal signal) {
                return Optional.of(signal.fault());
            }
        }

        @Override
        public boolean holds(Partial input) {
            return fault(input).isPresent();
        }
    }

    /** The entry clauses of a handler hold. */
    List<Goal> entry(Handler handler) {
        return Stream.concat(handler.requires().stream(), handler.relies().stream())
                .map(clause -> holds(clause.body()))
                .toList();
    }

    /** A call of the handler passes the first cases. */
    List<Goal> passed(Handler handler, int cases) {
        List<Goal> goals = new ArrayList<>(entry(handler));
        for (Case earlier : handler.cases().subList(0, cases)) {
            earlier.guard().ifPresent(guard -> goals.add(fails(guard)));
        }
        return goals;
    }

    /** A call of the handler takes a case. */
    List<Goal> taken(Handler handler, Case chosen) {
        List<Goal> goals = new ArrayList<>(passed(handler, handler.cases().indexOf(chosen)));
        chosen.guard().ifPresent(guard -> goals.add(holds(guard)));
        return goals;
    }

    /** The invariants hold before the call. */
    List<Goal> invariants() {
        return component.invariants().stream().map(clause -> holds(clause.body())).toList();
    }

    /**
     * A clause about the state after a case is false. Where no clause defines a place, any value is
     * tried that the postconditions allow.
     */
    List<Goal> brokenAfter(Case taken, Clause clause) {
        List<Goal> goals = new ArrayList<>();
        goals.add(input -> !after(input, taken).holds(clause.body()));
        taken.ensures().forEach(e -> goals.add(input -> after(input, taken).holds(e.body())));
        return goals;
    }

    /** The postconditions of a case hold for some state after. */
    List<Goal> fulfilled(Case taken) {
        return taken.ensures().stream()
                .<Goal>map(e -> input -> after(input, taken).holds(e.body()))
                .toList();
    }

    /** A clause is false in the state that the defining clauses of a case describe. */
    Goal contradicted(Case taken, Clause clause) {
        return input -> !after(input, taken, draft(input, taken)).holds(clause.body());
    }

    /** The clauses that define what an expression about the state after reads. */
    List<Clause> definers(Partial input, Case taken, Expr expr) {
        Draft draft = draft(input, taken);
        draft.used();
        after(input, taken, orChosen(draft, input)).holds(expr);
        return draft.used();
    }

    private Draft draft(Partial input, Case taken) {
        return Draft.of(component, input, input.message(), taken, input);
    }

    private Evaluator after(Partial input, Case taken) {
        return after(input, taken, orChosen(draft(input, taken), input));
    }

    private static Memory orChosen(Draft draft, Partial input) {
        return (field, cell) -> {
            try {
                return draft.get(field, cell);
            } catch (Draft.Undefined undefined) {
                return input.open(field, cell);
            }
        };
    }

    private Evaluator after(Partial input, Case taken, Memory after) {
        Values reply = Values.NONE;
        if (taken.reply().isPresent()) {
            Scope scope = new Scope(input, after, input.message(), Values.NONE);
            reply = reply(taken.reply().get(), new Evaluator(component, scope));
        }
        return new Evaluator(component, new Scope(input, after, input.message(), reply));
    }

    private static Values reply(Reply reply, Evaluator evaluator) {
        return field ->
                reply.bindings().stream()
                        .filter(b -> b.field().name().equals(field.name()))
                        .findFirst()
                        .map(b -> evaluator.number(b.value()))
                        .orElseThrow();
    }
}
