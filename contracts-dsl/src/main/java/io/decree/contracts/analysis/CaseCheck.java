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
import java.util.function.Function;

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
        this.goals = scout.goals();
        this.report = report;
    }

    /** A counterexample, with the piece of the clause that it breaks. */
    private record Found(Conjunct piece, Goal goal, Witness witness) {}

    void check() {
        if (!contradiction()) {
            component.steps().forEach(this::step);
            component.invariants().stream().filter(this::isTouched).forEach(this::invariant);
            taken
                    .reply()
                    .map(reply -> component.promisesOf(reply.message()))
                    .orElse(List.of())
                    .stream()
                    .map(Promise::clause)
                    .forEach(this::promise);
        }
    }

    /** An invariant over places that stay as they are is kept. */
    private boolean isTouched(Clause invariant) {
        List<String> changed = taken.changes().stream().map(p -> p.field().name()).toList();
        return Reads.fields(invariant.body()).anyMatch(f -> changed.contains(f.name()));
    }

    private boolean contradiction() {
        boolean found = false;
        for (Clause clause : taken.ensures()) {
            Optional<Found> result = find(clause, piece -> goals.contradicted(taken, piece));
            result.ifPresent(f -> contradicts(clause, f));
            found |= result.isPresent();
        }
        return found || impossible();
    }

    private Optional<Found> find(Clause clause, Function<Conjunct, Goal> about) {
        for (Conjunct piece : goals.pieces(clause.body())) {
            Goal goal = about.apply(piece);
            Optional<Witness> witness = scout.find(around(goal, clause));
            if (witness.isPresent()) {
                return Optional.of(new Found(piece, goal, witness.get()));
            }
        }
        return Optional.empty();
    }

    /**
     * The path first, because it chooses few values, then the piece in question, then the
     * invariants, which choose many. The postconditions come last: they matter only for places that
     * no clause defines.
     */
    private List<Goal> around(Goal goal, Clause clause) {
        List<Goal> all = new ArrayList<>(goals.taken(handler, taken));
        all.add(goal);
        all.addAll(goals.invariants(clause));
        if (clause.kind() != Clause.Kind.ENSURES) {
            all.addAll(goals.fulfilled(taken));
        }
        return all;
    }

    /** Finds clauses that exclude each other without defining anything. */
    private boolean impossible() {
        boolean possible = taken.ensures().isEmpty() || scout.existsAfter(handler, taken);
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

    private void contradicts(Clause clause, Found found) {
        List<Clause> definers = definers(clause, found);
        boolean frame = definers.isEmpty();
        String cause =
                frame
                        ? "clause `%s` asks for a change that case `%s` does not make"
                                .formatted(clause.label(), taken.name())
                        : "clauses `%s` and `%s` contradict each other"
                                .formatted(definers.get(0).label(), clause.label());
        String remedy =
                frame
                        ? "add the place to `changes`, or compare with its old value"
                        : "change one of them until a state after can fulfil both";
        report.accept(
                new Diagnostic(
                        Code.C403,
                        clause.span(),
                        cause + when(found),
                        remedy,
                        related(definers, clause),
                        Optional.of(example(clause, found))));
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
        find(clause, piece -> goals.brokenAfter(taken, piece))
                .ifPresent(
                        found -> {
                            List<Clause> definers = definers(clause, found);
                            boolean none = definers.isEmpty();
                            Clause at = none ? clause : definers.get(0);
                            List<Clause> others = none ? List.of() : List.of(clause);
                            report.accept(
                                    new Diagnostic(
                                            code,
                                            at.span(),
                                            cause + when(found),
                                            remedy,
                                            related(others, at),
                                            Optional.of(example(clause, found))));
                        });
    }

    private List<Clause> definers(Clause broken, Found found) {
        return goals.definers(found.witness().input(), taken, found.piece()).stream()
                .filter(clause -> !clause.id().equals(broken.id()))
                .toList();
    }

    private String when(Found found) {
        String values = found.witness().text(handler.parameter(), found.goal());
        return values.isEmpty() ? ", whatever the input" : ", for example when " + values;
    }

    private static List<Related> related(List<Clause> clauses, Clause except) {
        return clauses.stream()
                .filter(clause -> !clause.id().equals(except.id()))
                .map(clause -> new Related(clause.span(), "`" + clause.label() + "`"))
                .toList();
    }

    private String example(Clause broken, Found found) {
        return ExampleText.of(
                "against_" + broken.label(),
                found.witness().state(component),
                found.witness().call(handler),
                taken.name());
    }
}
