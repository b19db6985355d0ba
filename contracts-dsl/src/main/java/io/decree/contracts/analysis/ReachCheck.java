package io.decree.contracts.analysis;

import io.decree.contracts.diagnostic.Code;
import io.decree.contracts.diagnostic.Diagnostic;
import io.decree.contracts.diagnostic.Diagnostic.Related;
import io.decree.contracts.model.Case;
import io.decree.contracts.model.Handler;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Finds cases that no input takes. */
final class ReachCheck {

    private final Handler handler;
    private final Scout scout;
    private final Goals goals;
    private final Consumer<Diagnostic> report;

    ReachCheck(Handler handler, Scout scout, Goals goals, Consumer<Diagnostic> report) {
        this.handler = handler;
        this.scout = scout;
        this.goals = goals;
        this.report = report;
    }

    /** Whether any call is allowed at all; reports when none is. */
    boolean entry() {
        List<Goal> allowed = new ArrayList<>(goals.entry(handler));
        allowed.addAll(goals.invariants());
        if (scout.exists(allowed)) {
            return true;
        }
        report.accept(
                new Diagnostic(
                        Code.C403,
                        handler.span(),
                        "no call fulfils what `%s` requires and relies on"
                                .formatted(handler.name()),
                        "weaken its `requires` and `relies`, or the invariants"));
        return false;
    }

    /** Whether an input takes the case; reports when none does. */
    boolean check(Case decision) {
        List<Goal> taken = new ArrayList<>(goals.taken(handler, decision));
        taken.addAll(goals.invariants());
        if (scout.exists(taken)) {
            return true;
        }
        List<Case> covering =
                handler.cases().subList(0, handler.cases().indexOf(decision)).stream()
                        .filter(earlier -> takesOver(earlier, decision))
                        .toList();
        report.accept(
                new Diagnostic(
                        Code.C404,
                        decision.span(),
                        "case `%s` can never be chosen".formatted(decision.name()),
                        remedy(decision, covering),
                        covering.stream()
                                .map(c -> new Related(c.span(), "takes some or all of its calls"))
                                .toList()));
        return false;
    }

    private boolean takesOver(Case earlier, Case decision) {
        List<Goal> both = new ArrayList<>(goals.taken(handler, earlier));
        decision.guard().ifPresent(guard -> both.add(goals.holds(guard)));
        both.addAll(goals.invariants());
        return scout.find(both).isPresent();
    }

    private String remedy(Case decision, List<Case> covering) {
        String guard = decision.guard().map(new ExprText(handler.parameter())::of).orElse("");
        if (covering.isEmpty()) {
            return "`%s` is never true here; correct it or remove the case".formatted(guard);
        }
        String names =
                covering.stream()
                        .map(c -> "`%s` on line %d".formatted(c.name(), c.span().line()))
                        .collect(Collectors.joining(", "));
        return "%s already %s every call%s; remove the case or move it up"
                .formatted(
                        names,
                        covering.size() == 1 ? "covers" : "cover",
                        guard.isEmpty() ? "" : " with `" + guard + "`");
    }
}
