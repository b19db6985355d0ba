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
import io.decree.contracts.model.Expr.Operator;
import io.decree.contracts.model.Handler;
import io.decree.contracts.model.Reply;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Turns clauses into goals of a search. */
final class Goals {

    private final Component component;
    private final int slots;
    private final IdentityHashMap<Expr, List<Conjunct>> known = new IdentityHashMap<>();

    /**
     * Creates the goals of a component.
     *
     * @param component the component
     * @param slots the greatest number of slots in a window that the search tries
     */
    Goals(Component component, int slots) {
        this.component = component;
        this.slots = slots;
    }

    /** The pieces of a clause. */
    List<Conjunct> pieces(Expr clause) {
        return known.computeIfAbsent(clause, c -> Conjunct.of(c, slots));
    }

    /** A statement about the state before and the message holds. */
    List<Goal> holds(Expr expr) {
        return pieces(expr).stream()
                .<Goal>map(piece -> input -> piece.holds(before(input)))
                .toList();
    }

    /** A statement about the state before and the message has a value and does not hold. */
    List<Goal> fails(Expr expr) {
        if (expr instanceof Expr.Binary e && e.operator() == Operator.OR) {
            return Stream.concat(fails(e.left()).stream(), fails(e.right()).stream()).toList();
        }
        return expr instanceof Expr.Not not
                ? holds(not.operand())
                : List.of(input -> !before(input).holds(expr));
    }

    /** A piece of a statement about the state before and the message has no value. */
    Faults faults(Conjunct piece) {
        return new Faults(this::before, piece);
    }

    /** A piece of a statement about the state after a case has no value. */
    Faults faultsAfter(Case taken, Conjunct piece) {
        return new Faults(input -> after(input, taken), piece);
    }

    /**
     * A piece of a clause has no value.
     *
     * @param evaluator evaluates it for an input
     * @param piece the piece
     */
    record Faults(Function<Partial, Evaluator> evaluator, Conjunct piece) implements Goal {

        Optional<Fault> fault(Partial input) {
            try {
                piece.visit(evaluator.apply(input));
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
                .flatMap(clause -> holds(clause.body()).stream())
                .toList();
    }

    /** A call of the handler passes the first cases. */
    List<Goal> passed(Handler handler, int cases) {
        List<Goal> goals = new ArrayList<>(entry(handler));
        for (Case earlier : handler.cases().subList(0, cases)) {
            earlier.guard().ifPresent(guard -> goals.addAll(fails(guard)));
        }
        return goals;
    }

    /** A call of the handler takes a case. */
    List<Goal> taken(Handler handler, Case chosen) {
        List<Goal> goals = new ArrayList<>(passed(handler, chosen.code() - 1));
        chosen.guard().ifPresent(guard -> goals.addAll(holds(guard)));
        return goals;
    }

    /** The invariants hold before the call. */
    List<Goal> invariants() {
        return component.invariants().stream()
                .flatMap(clause -> holds(clause.body()).stream())
                .toList();
    }

    /** The invariants hold before the call; the one that matters most is looked at first. */
    List<Goal> invariants(Clause first) {
        return Stream.concat(
                        component.invariants().stream().filter(c -> c.id().equals(first.id())),
                        component.invariants().stream().filter(c -> !c.id().equals(first.id())))
                .flatMap(clause -> holds(clause.body()).stream())
                .toList();
    }

    /**
     * A piece of a clause about the state after a case is false. Where no clause defines a place,
     * any value is tried.
     */
    Goal brokenAfter(Case taken, Conjunct piece) {
        return input -> piece.fails(after(input, taken));
    }

    /** The postconditions of a case hold for some state after. */
    List<Goal> fulfilled(Case taken) {
        return taken.ensures().stream()
                .flatMap(clause -> pieces(clause.body()).stream())
                .<Goal>map(piece -> input -> piece.holds(after(input, taken)))
                .toList();
    }

    /** A piece of a clause is false in the state that the defining clauses of a case describe. */
    Goal contradicted(Case taken, Conjunct piece) {
        return input -> piece.fails(after(input, taken, draft(input, taken)));
    }

    /** The clauses that define what a piece of a clause about the state after reads. */
    List<Clause> definers(Partial input, Case taken, Conjunct piece) {
        Draft draft = draft(input, taken);
        draft.used();
        piece.visit(after(input, taken, orChosen(draft, input)));
        return draft.used();
    }

    private Evaluator before(Partial input) {
        return new Evaluator(component, Scope.of(input, input.message()));
    }

    private Draft draft(Partial input, Case taken) {
        return new Draft(component, input, input.message(), taken, input);
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
