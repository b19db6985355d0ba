package io.decree.contracts.analysis;

import io.decree.contracts.eval.Evaluator;
import io.decree.contracts.model.Expr;
import io.decree.contracts.model.Expr.Operator;
import io.decree.contracts.model.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One piece of a clause: one instance of its quantifiers, one side of its conjunctions, one field
 * of its records. A piece depends on few values; a search that looks at pieces does not try values
 * of one slot in order to mend another.
 *
 * @param steps what has to be entered before the body counts, outermost first
 * @param body the statement
 * @param part the position of the field when the body compares records; otherwise -1
 */
record Conjunct(List<Step> steps, Expr body, int part) {

    /** Copies the list. */
    Conjunct {
        steps = List.copyOf(steps);
    }

    /** Something to be entered. */
    sealed interface Step {

        /** Binds a variable to one value of its domain; not entered when there is no such value. */
        record Instance(Expr.Quantified quantifier, int position) implements Step {}

        /** Not entered when the premise is false. */
        record Premise(Expr expr) implements Step {}
    }

    /**
     * Takes a clause apart.
     *
     * @param clause a truth value
     * @param slots the greatest number of slots in a window
     * @return pieces that hold together exactly when the clause holds
     */
    static List<Conjunct> of(Expr clause, int slots) {
        List<Conjunct> result = new ArrayList<>();
        expand(List.of(), clause, slots, result);
        return result;
    }

    private static void expand(List<Step> steps, Expr expr, int slots, List<Conjunct> result) {
        if (expr instanceof Expr.Quantified all && all.universal()) {
            for (int i = 0; i < size(all.domain(), slots); i++) {
                expand(and(steps, new Step.Instance(all, i)), all.body(), slots, result);
            }
        } else if (expr instanceof Expr.Binary e && e.operator() == Operator.AND) {
            expand(steps, e.left(), slots, result);
            boolean guarded = Reads.canFault(e.right(), domains(steps));
            List<Step> inner = guarded ? and(steps, new Step.Premise(e.left())) : steps;
            expand(inner, e.right(), slots, result);
        } else if (expr instanceof Expr.Binary e && e.operator() == Operator.IMPLIES) {
            expand(and(steps, new Step.Premise(e.left())), e.right(), slots, result);
        } else if (expr instanceof Expr.Binary e
                && e.operator() == Operator.EQUAL
                && e.left().type() instanceof Type.Structure record) {
            for (int i = 0; i < record.fields().size(); i++) {
                result.add(new Conjunct(steps, expr, i));
            }
        } else {
            result.add(new Conjunct(steps, expr, -1));
        }
    }

    private static int size(Expr.Domain domain, int slots) {
        if (domain instanceof Expr.Domain.Slots) {
            return slots;
        }
        Type type = ((Expr.Domain.Values) domain).type();
        return type instanceof Type.Node node
                ? node.count()
                : ((Type.Enumeration) type).values().size();
    }

    private static List<Step> and(List<Step> steps, Step step) {
        List<Step> result = new ArrayList<>(steps);
        result.add(step);
        return result;
    }

    boolean holds(Evaluator evaluator) {
        return !enter(evaluator) || body(evaluator);
    }

    boolean fails(Evaluator evaluator) {
        return enter(evaluator) && !body(evaluator);
    }

    /** Looks at everything, so that a part without a value shows. */
    void visit(Evaluator evaluator) {
        boolean unused = holds(evaluator);
    }

    private boolean enter(Evaluator evaluator) {
        for (Step step : steps) {
            boolean entered =
                    step instanceof Step.Instance instance
                            ? evaluator.bind(instance.quantifier(), instance.position())
                            : evaluator.holds(((Step.Premise) step).expr());
            if (!entered) {
                return false;
            }
        }
        return true;
    }

    private boolean body(Evaluator evaluator) {
        if (part >= 0) {
            Expr.Binary equation = (Expr.Binary) body;
            return evaluator.equalPart(equation.left(), equation.right(), part);
        }
        return evaluator.holds(body);
    }

    /** Whether some part of it may have no value. */
    boolean canFault() {
        Map<String, Expr.Domain> domains = domains(steps);
        return Reads.canFault(body, domains)
                || steps.stream()
                        .anyMatch(
                                s ->
                                        s instanceof Step.Premise premise
                                                && Reads.canFault(premise.expr(), domains));
    }

    private static Map<String, Expr.Domain> domains(List<Step> steps) {
        Map<String, Expr.Domain> result = new HashMap<>();
        for (Step step : steps) {
            if (step instanceof Step.Instance instance) {
                Expr.Quantified quantifier = instance.quantifier();
                result.put(quantifier.variable().name(), quantifier.domain());
            }
        }
        return result;
    }
}
