package io.decree.contracts.analysis;

import io.decree.contracts.diagnostic.Code;
import io.decree.contracts.diagnostic.Diagnostic;
import io.decree.contracts.diagnostic.Diagnostic.Related;
import io.decree.contracts.model.Case;
import io.decree.contracts.model.Clause;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Handler;
import io.decree.contracts.model.Promise;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Looks for an input after which the clauses of one case do not fit together. */
final class CaseCheck {

    private final Component component;
    private final Handler handler;
    private final Case taken;
    private final Scout scout;
    private final Goals goals;
    private final Consumer<Diagnostic> report;

    CaseCheck(
            Component component,
            Handler handler,
            Case taken,
            Scout scout,
            Consumer<Diagnostic> report) {
        this.component = component;
        this.handler = handler;
        this.taken = taken;
        this.scout = scout;
        this.goals = new Goals(component);
        this.report = report;
    }

    void check() {
        if (!contradiction()) {
            component.steps().forEach(this::step);
            if (!taken.changes().isEmpty()) {
                component.invariants().forEach(this::invariant);
            }
            taken
                    .reply()
                    .map(reply -> component.promisesOf(reply.message()))
                    .orElse(List.of())
                    .stream()
                    .map(Promise::clause)
                    .forEach(this::promise);
        }
    }

    private boolean contradiction() {
        boolean found = false;
        for (Clause clause : taken.ensures()) {
            Goal goal = goals.contradicted(taken, clause);
            Optional<Witness> witness = scout.find(taken(List.of(goal)));
            witness.ifPresent(w -> contradicts(clause, goal, w));
            found |= witness.isPresent();
        }
        return found || impossible();
    }

    /** Finds clauses that exclude each other without defining anything. */
    private boolean impossible() {
        boolean possible = taken.ensures().isEmpty() || scout.exists(taken(goals.fulfilled(taken)));
        if (!possible) {
            report.accept(
                    new Diagnostic(
                            Code.C403,
                            taken.ensures().get(0).span(),
                            "no state after case `%s` fulfils all its clauses"
                                    .formatted(taken.name()),
                            "change the clauses until one state fulfils them all",
                            taken.ensures().stream()
                                    .skip(1)
                                    .map(c -> new Related(c.span(), "together with this clause"))
                                    .toList()));
        }
        return !possible;
    }

    private void contradicts(Clause clause, Goal goal, Witness witness) {
        List<Clause> definers = definers(clause, witness);
        boolean frame = definers.isEmpty();
        String with =
                frame
                        ? "clause `%s` asks for a change that case `%s` does not make"
                                .formatted(clause.label(), taken.name())
                        : "clauses `%s` and `%s` contradict each other"
                                .formatted(definers.get(0).label(), clause.label());
        report(
                Code.C403,
                clause,
                with + when(witness, goal),
                frame
                        ? "add the place to `changes`, or compare with its old value"
                        : "change one of them until a state after can fulfil both",
                related(definers, clause));
    }

    private void step(Clause clause) {
        broken(
                clause,
                Code.C403,
                "case `%s` breaks step `%s`".formatted(taken.name(), clause.label()),
                "change the case, or add a case before it that catches this call");
    }

    private void invariant(Clause clause) {
        broken(
                clause,
                Code.C414,
                "case `%s` does not keep invariant `%s`".formatted(taken.name(), clause.label()),
                "change the case, or add an invariant that excludes the state before");
    }

    private void promise(Clause clause) {
        broken(
                clause,
                Code.C415,
                "promise `%s` is false when case `%s` replies"
                        .formatted(clause.label(), taken.name()),
                "let the case make it true before it replies, or promise less");
    }

    private void broken(Clause clause, Code code, String cause, String remedy) {
        List<Goal> broken = goals.brokenAfter(taken, clause);
        Optional<Witness> witness = scout.find(taken(broken));
        witness.ifPresent(
                w -> {
                    List<Clause> definers = definers(clause, w);
                    Clause at = definers.isEmpty() ? clause : definers.get(0);
                    report(
                            code,
                            at,
                            cause + when(w, broken.get(0)),
                            remedy,
                            related(definers.isEmpty() ? List.of() : List.of(clause), at));
                });
    }

    /** The path first, because it chooses few values; the invariants last, they choose many. */
    private List<Goal> taken(List<Goal> about) {
        List<Goal> all = new ArrayList<>(goals.taken(handler, taken));
        all.addAll(about);
        all.addAll(goals.invariants());
        return all;
    }

    private List<Clause> definers(Clause broken, Witness witness) {
        return goals.definers(witness.input(), taken, broken.body()).stream()
                .filter(clause -> !clause.id().equals(broken.id()))
                .toList();
    }

    private String when(Witness witness, Goal goal) {
        String values = witness.text(handler.parameter(), goal);
        return values.isEmpty() ? ", whatever the input" : ", for example when " + values;
    }

    private static List<Related> related(List<Clause> clauses, Clause except) {
        return clauses.stream()
                .filter(clause -> !clause.id().equals(except.id()))
                .map(clause -> new Related(clause.span(), "`" + clause.label() + "`"))
                .toList();
    }

    private void report(Code code, Clause at, String cause, String remedy, List<Related> related) {
        report.accept(new Diagnostic(code, at.span(), cause, remedy, related));
    }
}
