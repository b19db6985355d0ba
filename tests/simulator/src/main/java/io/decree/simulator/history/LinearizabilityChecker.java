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
 * <p>Many updates of unknown outcome that add up make that search a search for a sum of some of
 * them, which no search is quick at. Whoever knows in which order updates took effect can say so:
 * this order is verified first, and only where it explains nothing there is a search.
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

    /**
     * Checks a history of which hosts said what they applied. What they said can make this quick,
     * and cannot make it wrong.
     */
    public Verdict check(History<I, O> history, AppliedOrder order) {
        return check(history.operations(), order.places());
    }

    /** Checks operations, in the order of their calls. */
    public Verdict check(List<Operation<I, O>> operations) {
        return check(operations, Map.of());
    }

    private Verdict check(List<Operation<I, O>> operations, Map<Integer, Integer> places) {
        Map<Object, List<Operation<I, O>>> byKey = new LinkedHashMap<>();
        for (Operation<I, O> operation : operations) {
            byKey.computeIfAbsent(specification.key(operation.input()), key -> new ArrayList<>())
                    .add(operation);
        }
        long steps = 0;
        Verdict undecided = null;
        for (Map.Entry<Object, List<Operation<I, O>>> entry : byKey.entrySet()) {
            if (!places.isEmpty()
                    && new Witness<>(specification, entry.getValue(), places).explains()) {
                continue;
            }
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
