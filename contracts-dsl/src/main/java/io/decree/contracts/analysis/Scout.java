package io.decree.contracts.analysis;

import io.decree.contracts.model.Case;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Handler;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Sends searches out for the inputs of one handler and counts those that ended early. */
final class Scout {

    private static final int BUDGET = 20_000;

    private final Component component;
    private final Handler handler;
    private final Side narrow;
    private Side wide;
    private int undecided;

    /** What one breadth of search needs. */
    private record Side(Layout layout, Goals goals) {}

    /**
     * Creates a scout.
     *
     * @param component the component
     * @param handler the handler; null when only states are looked for
     */
    Scout(Component component, Handler handler) {
        this.component = component;
        this.handler = handler;
        this.narrow = side(false);
    }

    private Side side(boolean isWide) {
        Candidates candidates = new Candidates(component, isWide);
        return new Side(
                new Layout(component, handler, candidates),
                new Goals(component, candidates.greatestCapacity()));
    }

    /** The goals to build questions from. */
    Goals goals() {
        return narrow.goals();
    }

    /** Looks for an input that should not exist. */
    Optional<Witness> find(List<Goal> goals) {
        Search search = new Search(narrow.layout(), BUDGET);
        Optional<Partial> found = search.find(goals);
        undecided += search.exhausted() ? 0 : 1;
        return found.map(input -> new Witness(input, goals));
    }

    /** Whether a call takes a case. */
    boolean existsTaken(Handler called, Case taken) {
        return exists(goals -> and(goals.taken(called, taken), goals.invariants()));
    }

    /** Whether a call takes a case and some state after fulfils all its clauses. */
    boolean existsAfter(Handler called, Case taken) {
        return exists(
                goals ->
                        and(
                                and(goals.taken(called, taken), goals.fulfilled(taken)),
                                goals.invariants()));
    }

    /** Whether a call is allowed. */
    boolean existsCall(Handler called) {
        return exists(goals -> and(goals.entry(called), goals.invariants()));
    }

    /** Looks for an input that should exist, and looks twice before it says no. */
    private boolean exists(Function<Goals, List<Goal>> question) {
        if (new Search(narrow.layout(), BUDGET).find(question.apply(narrow.goals())).isPresent()) {
            return true;
        }
        if (wide == null) {
            wide = side(true);
        }
        Search search = new Search(wide.layout(), BUDGET);
        boolean found = search.find(question.apply(wide.goals())).isPresent();
        undecided += search.exhausted() ? 0 : 1;
        return found || !search.exhausted();
    }

    private static List<Goal> and(List<Goal> first, List<Goal> second) {
        List<Goal> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    /** The number of searches that ended early and found nothing. */
    int undecided() {
        return undecided;
    }
}
