package io.decree.simulator.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides whether a history is linearizable: whether each operation can be given one instant
 * between its call and its return, so that one copy of the service, doing them in the order of
 * these instants, gives all the answers (Herlihy and Wing 1990).
 *
 * <p>The search is that of Wing and Gong (1993) with Lowe's improvements (Testing for
 * linearizability, 2017): configurations met before are not searched again, an operation is placed
 * only when a return demands it, and each key is checked for itself. An operation whose outcome is
 * unknown may be placed anywhere after its call, or never.
 *
 * @param <S> the state of the service, or of one key of it
 * @param <I> what is asked
 * @param <O> what is answered
 */
public final class LinearizabilityChecker<S, I, O> {

    private static final long MOST_STEPS = 20_000_000;

    private final SequentialSpecification<S, I, O> specification;
    private final long mostSteps;

    /** A checker with the usual bound on work. */
    public LinearizabilityChecker(SequentialSpecification<S, I, O> specification) {
        this(specification, MOST_STEPS);
    }

    /** A checker that gives up on a key after so many steps. */
    public LinearizabilityChecker(SequentialSpecification<S, I, O> specification, long mostSteps) {
        this.specification = specification;
        this.mostSteps = mostSteps;
    }

    /** Checks a history. */
    public Verdict check(History<I, O> history) {
        return check(history.operations());
    }

    /** Checks operations, in the order of their calls. */
    public Verdict check(List<Operation<I, O>> operations) {
        Map<Object, List<Operation<I, O>>> byKey = new LinkedHashMap<>();
        for (Operation<I, O> operation : operations) {
            byKey.computeIfAbsent(specification.key(operation.input()), key -> new ArrayList<>())
                    .add(operation);
        }
        long steps = 0;
        Verdict undecided = null;
        for (Map.Entry<Object, List<Operation<I, O>>> entry : byKey.entrySet()) {
            Verdict verdict =
                    new Search<>(specification, new Schedule<>(entry.getValue()), mostSteps)
                            .verdict(entry.getKey());
            steps += verdict.steps();
            if (verdict.kind() == Verdict.Kind.NOT_LINEARIZABLE) {
                return verdict;
            } else if (!verdict.passed()) {
                undecided = verdict;
            }
        }
        return undecided != null
                ? undecided
                : new Verdict(Verdict.Kind.LINEARIZABLE, operations.size(), steps, "", List.of());
    }
}
