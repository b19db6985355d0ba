package io.decree.contracts.analysis;

import io.decree.contracts.diagnostic.Code;
import io.decree.contracts.diagnostic.Diagnostic;
import io.decree.contracts.diagnostic.Diagnostic.Related;
import io.decree.contracts.model.Case;
import io.decree.contracts.model.Handler;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Finds cases that no input takes. */
final class ReachCheck {

    private final Handler handler;
    private final Set<String> shown;
    private final Scout scout;
    private final Goals goals;
    private final Consumer<Diagnostic> report;

    /**
     * Creates the check of one handler.
     *
     * @param handler the handler
     * @param shown the ids of the cases that its examples take
     * @param scout looks for inputs
     * @param report takes the findings
     */
    ReachCheck(Handler handler, Set<String> shown, Scout scout, Consumer<Diagnostic> report) {
        this.handler = handler;
        this.shown = shown;
        this.scout = scout;
        this.goals = scout.goals();
        this.report = report;
    }

    /** Whether any call is allowed at all; reports when none is. */
    boolean entry() {
        if (scout.existsCall(handler)) {
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
        if (shown.contains(decision.id()) || scout.existsTaken(handler, decision)) {
            return true;
        }
        List<Case> covering = covering(decision);
        String note = covering.size() == 1 ? "covers it" : "takes some of its calls";
        report.accept(
                new Diagnostic(
                        Code.C404,
                        decision.span(),
                        "case `%s` can never be chosen".formatted(decision.name()),
                        remedy(decision, covering),
                        covering.stream().map(c -> new Related(c.span(), note)).toList()));
        return false;
    }

    /**
     * The earlier case that covers this one alone, or else all that take some of its calls. The
     * last one is tried first: it is the most specific.
     */
    private List<Case> covering(Case decision) {
        List<Case> earlier = handler.cases().subList(0, decision.code() - 1);
        for (int i = earlier.size() - 1; i >= 0; i--) {
            if (decision.guard().isPresent() && covers(earlier.get(i), decision)) {
                return List.of(earlier.get(i));
            }
        }
        return earlier.stream().filter(c -> takesOver(c, decision)).toList();
    }

    /** Whether no call fulfils the guard of one case and not the guard of the other. */
    private boolean covers(Case earlier, Case decision) {
        List<Goal> escape = new ArrayList<>(goals.entry(handler));
        escape.addAll(goals.holds(decision.guard().orElseThrow()));
        if (!possible(escape)) {
            return false;
        }
        escape.addAll(goals.fails(earlier.guard().orElseThrow()));
        return !possible(escape);
    }

    private boolean takesOver(Case earlier, Case decision) {
        List<Goal> both = new ArrayList<>(goals.taken(handler, earlier));
        decision.guard().ifPresent(guard -> both.addAll(goals.holds(guard)));
        return possible(both);
    }

    private boolean possible(List<Goal> about) {
        List<Goal> all = new ArrayList<>(about);
        all.addAll(goals.invariants());
        return scout.find(all).isPresent();
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
