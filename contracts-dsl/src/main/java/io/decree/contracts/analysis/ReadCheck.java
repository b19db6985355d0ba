package io.decree.contracts.analysis;

import io.decree.contracts.diagnostic.Code;
import io.decree.contracts.diagnostic.Diagnostic;
import io.decree.contracts.eval.Fault;
import io.decree.contracts.model.Case;
import io.decree.contracts.model.Clause;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Expr;
import io.decree.contracts.model.Handler;
import io.decree.contracts.model.Promise;
import io.decree.contracts.model.Reply;
import io.decree.contracts.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Finds expressions that have no value for some input, such as a read outside the window. */
final class ReadCheck {

    private final Component component;
    private final String parameter;
    private final Scout scout;
    private final Goals goals;
    private final Consumer<Diagnostic> report;

    ReadCheck(Component component, String parameter, Scout scout, Consumer<Diagnostic> report) {
        this.component = component;
        this.parameter = parameter;
        this.scout = scout;
        this.goals = scout.goals();
        this.report = report;
    }

    /** Whether every invariant has a value in every state. */
    boolean invariants() {
        boolean sound = true;
        List<Goal> earlier = new ArrayList<>();
        for (Clause clause : component.invariants()) {
            sound &=
                    check(quoted(clause.label()), clause.body(), goals::faults, earlier, List.of());
            earlier.addAll(goals.holds(clause.body()));
        }
        return sound;
    }

    /** Whether every entry clause has a value for every message. */
    boolean entry(Handler handler) {
        boolean sound = true;
        List<Goal> earlier = new ArrayList<>();
        List<Clause> entry = new ArrayList<>(handler.requires());
        entry.addAll(handler.relies());
        for (Clause clause : entry) {
            List<Goal> invariants = goals.invariants();
            sound &=
                    check(
                            quoted(clause.label()),
                            clause.body(),
                            goals::faults,
                            earlier,
                            invariants);
            earlier.addAll(goals.holds(clause.body()));
        }
        return sound;
    }

    /** Whether the guard of a case has a value for every call that gets there. */
    boolean guard(Handler handler, Case decision) {
        List<Goal> passed = goals.passed(handler, decision.code() - 1);
        return decision.guard().isEmpty()
                || check(
                        "the guard of `" + decision.name() + "`",
                        decision.guard().get(),
                        goals::faults,
                        passed,
                        goals.invariants());
    }

    /** Whether everything a case says has a value after every call that takes it. */
    boolean clauses(Handler handler, Case taken) {
        boolean sound = true;
        for (Clause clause : clauses(taken)) {
            sound &= after(handler, taken, clause.label(), clause.body());
        }
        if (taken.reply().isPresent()) {
            for (Reply.Binding binding : taken.reply().get().bindings()) {
                sound &= after(handler, taken, taken.reply().get().label(), binding.value());
            }
        }
        return sound;
    }

    private List<Clause> clauses(Case taken) {
        List<Clause> all = new ArrayList<>(taken.ensures());
        all.addAll(component.steps());
        if (!taken.changes().isEmpty()) {
            all.addAll(component.invariants());
        }
        taken.reply().map(r -> component.promisesOf(r.message())).orElse(List.of()).stream()
                .map(Promise::clause)
                .forEach(all::add);
        return all;
    }

    private boolean after(Handler handler, Case taken, String name, Expr expr) {
        return check(
                quoted(name),
                expr,
                piece -> goals.faultsAfter(taken, piece),
                goals.taken(handler, taken),
                goals.invariants());
    }

    private static String quoted(String label) {
        return "`" + label + "`";
    }

    private boolean check(
            String name,
            Expr expr,
            Function<Conjunct, Goals.Faults> question,
            List<Goal> path,
            List<Goal> invariants) {
        for (Conjunct piece : goals.pieces(expr)) {
            if (piece.canFault()) {
                Goals.Faults faults = question.apply(piece);
                List<Goal> all = new ArrayList<>(path);
                all.add(faults);
                all.addAll(invariants);
                Optional<Witness> witness = scout.find(all);
                if (witness.isPresent()) {
                    tell(name, expr, faults, witness.get());
                    return false;
                }
            }
        }
        return true;
    }

    private void tell(String name, Expr expr, Goals.Faults faults, Witness witness) {
        Fault fault = faults.fault(witness.input()).orElse(new Fault("", expr.span()));
        Span span = fault.span().equals(Span.NONE) ? expr.span() : fault.span();
        report.accept(
                new Diagnostic(
                        Code.C312,
                        span,
                        "%s has no value: %s, for example when %s"
                                .formatted(name, fault.message(), witness.text(parameter, faults)),
                        "add an earlier case or a condition that excludes this input"));
    }
}
