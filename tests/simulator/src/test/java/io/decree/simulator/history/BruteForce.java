package io.decree.simulator.history;

import java.util.ArrayList;
import java.util.List;

/**
 * Decides linearizability by trying every order; as plain as can be, for a handful of operations.
 */
final class BruteForce {

    private BruteForce() {}

    static <S, I, O> boolean linearizable(
            SequentialSpecification<S, I, O> specification, List<Operation<I, O>> operations) {
        return order(specification, specification.initial(), operations);
    }

    private static <S, I, O> boolean order(
            SequentialSpecification<S, I, O> specification, S state, List<Operation<I, O>> left) {
        if (left.stream().noneMatch(Operation::hasReturned)) {
            return true;
        }
        for (Operation<I, O> next : left) {
            boolean first = left.stream().noneMatch(other -> other.returned() < next.called());
            boolean fits =
                    !next.hasReturned() || specification.allows(state, next.input(), next.output());
            if (first && fits) {
                List<Operation<I, O>> rest = new ArrayList<>(left);
                rest.remove(next);
                if (order(specification, specification.next(state, next.input()), rest)) {
                    return true;
                }
            }
        }
        return false;
    }
}
