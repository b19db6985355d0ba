package io.decree.simulator.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Whether a given order of one key's updates explains all answers.
 *
 * <p>The order may come from anywhere: it is verified here, so a yes is a proof that the history is
 * linearizable, and a no says something about the order only. Updates stand in their order, each
 * after all that returned before its call. An operation without a place that returned goes to the
 * first point in time between two updates where it is allowed and changes nothing; the first is the
 * best, since it leaves those called later the most room. One of unknown outcome without a place is
 * left out, as if it never took effect.
 */
final class Witness<S, I, O> {

    private final SequentialSpecification<S, I, O> specification;
    private final List<Operation<I, O>> updates = new ArrayList<>();
    private final List<Operation<I, O>> others = new ArrayList<>();

    /** The state after so many updates. */
    private final List<S> states = new ArrayList<>();

    /** The latest call of so many updates: what returned before it cannot stand behind them. */
    private final List<Long> latestCalls = new ArrayList<>();

    /** An operation that has its place, and how many updates stand up to there. */
    private record Placed(long returned, int reached) {}

    /**
     * Arranges the operations of one key.
     *
     * @param places the order of the updates, by the operations' numbers
     */
    Witness(
            SequentialSpecification<S, I, O> specification,
            List<Operation<I, O>> operations,
            Map<Integer, Integer> places) {
        this.specification = specification;
        for (Operation<I, O> operation : operations) {
            if (places.containsKey(operation.number())) {
                updates.add(operation);
            } else if (operation.hasReturned()) {
                others.add(operation);
            }
        }
        updates.sort(Comparator.comparingInt(update -> places.get(update.number())));
        others.sort(Comparator.comparingLong(Operation::called));
    }

    /** Whether this order makes the history linearizable. */
    boolean explains() {
        return explainsUpdates() && explainsOthers();
    }

    private boolean explainsUpdates() {
        S state = specification.initial();
        long latestCall = -1;
        states.add(state);
        latestCalls.add(latestCall);
        for (Operation<I, O> update : updates) {
            if (update.returned() < latestCall || !answers(state, update)) {
                return false;
            }
            state = specification.next(state, update.input());
            latestCall = Math.max(latestCall, update.called());
            states.add(state);
            latestCalls.add(latestCall);
        }
        return true;
    }

    private boolean answers(S state, Operation<I, O> update) {
        return !update.hasReturned()
                || specification.allows(state, update.input(), update.output());
    }

    private boolean explainsOthers() {
        PriorityQueue<Placed> placed =
                new PriorityQueue<>(Comparator.comparingLong(Placed::returned));
        for (int i = 0; i < updates.size(); i++) {
            placed.add(new Placed(updates.get(i).returned(), i + 1));
        }
        int least = 0;
        for (Operation<I, O> other : others) {
            while (!placed.isEmpty() && placed.peek().returned() < other.called()) {
                least = Math.max(least, placed.remove().reached());
            }
            int place = place(other, least);
            if (place < 0) {
                return false;
            }
            placed.add(new Placed(other.returned(), place));
        }
        return true;
    }

    /** After how many updates an operation fits first, or -1. */
    private int place(Operation<I, O> other, int least) {
        for (int after = least; after < states.size(); after++) {
            if (other.returned() < latestCalls.get(after)) {
                return -1;
            }
            S state = states.get(after);
            if (specification.allows(state, other.input(), other.output())
                    && specification.next(state, other.input()).equals(state)) {
                return after;
            }
        }
        return -1;
    }
}
