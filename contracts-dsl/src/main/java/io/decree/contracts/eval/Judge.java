package io.decree.contracts.eval;

import io.decree.contracts.model.Case;
import io.decree.contracts.model.Clause;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Promise;
import io.decree.contracts.model.StateField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says which clauses a step breaks, whoever made the step. */
final class Judge {

    private final Component component;

    /**
     * Creates a judge.
     *
     * @param component the component
     */
    Judge(Component component) {
        this.component = component;
    }

    List<Broken> state(State state) {
        List<Broken> result = new ArrayList<>();
        Evaluator evaluator = new Evaluator(component, Scope.of(state));
        component.invariants().forEach(clause -> test(evaluator, clause, result));
        return result;
    }

    List<Broken> step(State before, Call call, Case taken, State after, Optional<Answer> answer) {
        List<Broken> result = new ArrayList<>();
        Values reply = answer.isPresent() ? answer.get() : Values.NONE;
        Evaluator evaluator = new Evaluator(component, new Scope(before, after, call, reply));
        taken.ensures().forEach(clause -> test(evaluator, clause, result));
        component.invariants().forEach(clause -> test(evaluator, clause, result));
        component.steps().forEach(clause -> test(evaluator, clause, result));
        answer.map(Answer::message).map(component::promisesOf).orElse(List.of()).stream()
                .map(Promise::clause)
                .forEach(clause -> test(evaluator, clause, result));
        frame(before, call, taken, after, result);
        return result;
    }

    private static void test(Evaluator evaluator, Clause clause, List<Broken> result) {
        try {
            if (!evaluator.holds(clause.body())) {
                result.add(new Broken(clause.id(), Optional.empty()));
            }
        } catch (Fault.Signal signal) {
            result.add(new Broken(clause.id(), Optional.of(signal.fault())));
        }
    }

    private void frame(State before, Call call, Case taken, State after, List<Broken> result) {
        Draft draft = new Draft(component, before, call, taken, Trace.NONE);
        for (StateField field : component.state()) {
            for (int cell = 0; cell < before.cells(field); cell++) {
                if (before.get(field, cell) != after.get(field, cell)
                        && !draft.mayChange(field, cell)) {
                    result.add(new Broken(taken.id() + ": frame", Optional.empty()));
                    return;
                }
            }
        }
    }
}
