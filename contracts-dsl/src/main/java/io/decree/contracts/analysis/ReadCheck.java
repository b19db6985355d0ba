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
import java.util.function.Consumer;

/** Finds expressions that have no value for some input, such as a read outside the window. */
final class ReadCheck {

    private final Component component;
    private final String parameter;
    private final Scout scout;
    private final Goals goals;
    private final Consumer<Diagnostic> report;

    ReadCheck(
            Component component,
            String parameter,
            Scout scout,
            Goals goals,
            Consumer<Diagnostic> report) {
        this.component = component;
        this.parameter = parameter;
        this.scout = scout;
        this.goals = goals;
        this.report = report;
    }

    /** Whether every invariant has a value in every state. */
    boolean invariants() {
        boolean sound = true;
        List<Goal> earlier = new ArrayList<>();
        for (Clause clause : component.invariants()) {
            Goals.Faults faults = goals.faults(clause.body());
            List<Goal> all = new ArrayList<>(earlier);
            all.add(faults);
            sound &= check("`" + clause.label() + "`", clause.body(), faults, all);
            earlier.add(goals.holds(clause.body()));
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
            Goals.Faults faults = goals.faults(clause.body());
            List<Goal> all = new ArrayList<>(earlier);
            all.add(faults);
            all.addAll(goals.invariants());
            sound &= check("`" + clause.label() + "`", clause.body(), faults, all);
            earlier.add(goals.holds(clause.body()));
        }
        return sound;
    }

    /** Whether the guard of a case has a value for every call that gets there. */
    boolean guard(Handler handler, int index) {
        Case decision = handler.cases().get(index);
        if (decision.guard().isEmpty()) {
            return true;
        }
        Expr guard = decision.guard().get();
        Goals.Faults faults = goals.faults(guard);
        List<Goal> all = new ArrayList<>(goals.passed(handler, index));
        all.add(faults);
        all.addAll(goals.invariants());
        return check("the guard of `" + decision.name() + "`", guard, faults, all);
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
        Goals.Faults faults = goals.faultsAfter(taken, expr);
        List<Goal> all = new ArrayList<>(goals.taken(handler, taken));
        all.add(faults);
        all.addAll(goals.invariants());
        String place = "`%s` after case `%s`".formatted(name, taken.name());
        return check(place, expr, faults, all);
    }

    private boolean check(String name, Expr expr, Goals.Faults faults, List<Goal> all) {
        if (!Exprs.canFault(expr)) {
            return true;
        }
        return scout.find(all).map(witness -> tell(name, expr, faults, witness)).orElse(true);
    }

    private boolean tell(String name, Expr expr, Goals.Faults faults, Witness witness) {
        Fault fault = faults.fault(witness.input()).orElse(new Fault("", expr.span()));
        Span span = fault.span().equals(Span.NONE) ? expr.span() : fault.span();
        report.accept(
                new Diagnostic(
                        Code.C312,
                        span,
                        "%s has no value: %s, for example when %s"
                                .formatted(name, fault.message(), witness.text(parameter, faults)),
                        "add an earlier case or a condition that excludes this input"));
        return false;
    }
}
