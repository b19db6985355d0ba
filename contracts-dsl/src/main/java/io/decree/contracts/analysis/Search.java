package io.decree.contracts.analysis;

import io.decree.contracts.eval.Draft;
import io.decree.contracts.eval.Fault;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Looks for an input that fulfils a list of goals.
 *
 * <p>A value is chosen only when a goal asks for it. When a goal fails, the search goes back to the
 * latest choice that the failure depends on, not just to the latest choice; without that, every
 * value a failure has nothing to do with would multiply the work. Within the candidates the search
 * is complete as long as it stays in its budget. Beyond, it continues with random choices from a
 * fixed seed and may miss something.
 */
final class Search {

    private static final long SEED = 20_261_120;
    private static final int RESTARTS = 4;

    private final Layout layout;
    private final int budget;
    private boolean exhausted = true;

    /** Ends an attempt that takes too long. */
    private static final class OutOfBudget extends RuntimeException {

        private static final long serialVersionUID = 1L;

        OutOfBudget() {
            super("out of budget", null, false, false);
        }
    }

    Search(Layout layout, int budget) {
        this.layout = layout;
        this.budget = budget;
    }

    /**
     * Looks for an input.
     *
     * @param goals what it has to fulfil; the most selective ones first
     * @return the first input found; values no goal asks for are not known
     */
    Optional<Partial> find(List<Goal> goals) {
        exhausted = true;
        try {
            return new Attempt(goals, null, budget).run();
        } catch (OutOfBudget tooLarge) {
            exhausted = false;
        }
        Random random = new Random(SEED);
        for (int i = 0; i < RESTARTS; i++) {
            try {
                Optional<Partial> found = new Attempt(goals, random, budget / RESTARTS).run();
                exhausted = true;
                return found;
            } catch (OutOfBudget tooLarge) {
                // The next attempt draws other choices.
            }
        }
        return Optional.empty();
    }

    /**
     * Whether the last search was complete.
     *
     * @return {@code false} when it found nothing and ended early
     */
    boolean exhausted() {
        return exhausted;
    }

    private final class Attempt {

        private final List<Goal> goals;
        private final Random random;
        private final Partial input = new Partial(layout);
        private int left;

        Attempt(List<Goal> goals, Random random, int budget) {
            this.goals = goals;
            this.random = random;
            this.left = budget;
        }

        Optional<Partial> run() {
            return solve(0) == null ? Optional.of(input) : Optional.empty();
        }

        /** Returns null when the goals hold, else the choices that make them fail. */
        private BitSet solve(int first) {
            for (int goal = first; goal < goals.size(); goal++) {
                input.exchange(new BitSet());
                try {
                    if (!goals.get(goal).holds(input)) {
                        return input.exchange(new BitSet());
                    }
                } catch (Partial.Unknown unknown) {
                    return choose(unknown.variable(), goal);
                } catch (Fault.Signal | Draft.Undefined noValue) {
                    return input.exchange(new BitSet());
                }
            }
            return null;
        }

        private BitSet choose(int variable, int goal) {
            BitSet reasons = new BitSet();
            for (long value : candidates(variable)) {
                if (--left < 0) {
                    throw new OutOfBudget();
                }
                input.choose(variable, value);
                BitSet failure = solve(goal);
                if (failure == null) {
                    return null;
                }
                input.forget(variable);
                if (!failure.get(variable)) {
                    return failure;
                }
                reasons.or(failure);
            }
            reasons.clear(variable);
            return reasons;
        }

        private List<Long> candidates(int variable) {
            List<Long> values = layout.variable(variable).candidates();
            if (random == null) {
                return values;
            }
            List<Long> shuffled = new ArrayList<>(values);
            Collections.shuffle(shuffled, random);
            return shuffled;
        }
    }
}
