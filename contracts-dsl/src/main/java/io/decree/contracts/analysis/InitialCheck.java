package io.decree.contracts.analysis;

import io.decree.contracts.diagnostic.Code;
import io.decree.contracts.diagnostic.Diagnostic;
import io.decree.contracts.eval.Encoding;
import io.decree.contracts.eval.Evaluator;
import io.decree.contracts.eval.Memory;
import io.decree.contracts.eval.Scope;
import io.decree.contracts.model.Clause;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.StateField;
import io.decree.contracts.model.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Finds invariants that the initial state breaks. The caller of the constructor has to fulfil those
 * that mention given fields only.
 */
final class InitialCheck {

    private final Component component;
    private final Scout scout;
    private final Consumer<Diagnostic> report;

    InitialCheck(Component component, Scout scout, Consumer<Diagnostic> report) {
        this.component = component;
        this.scout = scout;
        this.report = report;
    }

    void check() {
        List<Goal> duties = new ArrayList<>();
        for (Clause clause : component.invariants()) {
            if (Reads.isGivenOnly(clause.body())) {
                for (Conjunct piece : scout.goals().pieces(clause.body())) {
                    duties.add(input -> piece.holds(evaluator(input)));
                }
            }
        }
        for (Clause clause : component.invariants()) {
            Goal broken = input -> !evaluator(input).holds(clause.body());
            List<Goal> goals = new ArrayList<>();
            goals.add(broken);
            goals.addAll(duties);
            scout.find(goals).ifPresent(witness -> tell(clause, broken, witness));
        }
    }

    private void tell(Clause clause, Goal broken, Witness witness) {
        String values = witness.text("", broken);
        report.accept(
                new Diagnostic(
                        Code.C414,
                        clause.span(),
                        "the initial state breaks invariant `%s`%s"
                                .formatted(
                                        clause.label(),
                                        values.isEmpty() ? "" : ", for example when " + values),
                        "change an initial value, or state the duty of the caller as an invariant"
                                + " over given fields only"));
    }

    private Evaluator evaluator(Partial input) {
        Memory initial = (field, cell) -> initial(input, field, cell);
        return new Evaluator(component, Scope.of(initial));
    }

    private long initial(Partial input, StateField field, int cell) {
        if (field.given()) {
            return input.get(field, cell);
        }
        if (field.type() instanceof Type.Log) {
            return Encoding.none(Encoding.cellType(field.type(), cell));
        }
        return Candidates.initial(component, field, Scope.of(input));
    }
}
