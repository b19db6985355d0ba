package io.decree.contracts.analysis;

import io.decree.contracts.model.Component;
import io.decree.contracts.model.Handler;
import java.util.List;
import java.util.Optional;

/** Sends searches out for the inputs of one handler and counts those that ended early. */
final class Scout {

    private static final int BUDGET = 20_000;

    private final Component component;
    private final Handler handler;
    private final Layout narrow;
    private Layout wide;
    private int undecided;

    /**
     * Creates a scout.
     *
     * @param component the component
     * @param handler the handler; null when only states are looked for
     */
    Scout(Component component, Handler handler) {
        this.component = component;
        this.handler = handler;
        this.narrow = new Layout(component, handler, new Candidates(component, false));
    }

    /** Looks for an input that should not exist. */
    Optional<Witness> find(List<Goal> goals) {
        Search search = new Search(narrow, BUDGET);
        Optional<Partial> found = search.find(goals);
        undecided += search.exhausted() ? 0 : 1;
        return found.map(input -> new Witness(input, goals));
    }

    /** Looks for an input that should exist, and looks twice before it says no. */
    boolean exists(List<Goal> goals) {
        if (new Search(narrow, BUDGET).find(goals).isPresent()) {
            return true;
        }
        if (wide == null) {
            wide = new Layout(component, handler, new Candidates(component, true));
        }
        Search search = new Search(wide, BUDGET);
        boolean found = search.find(goals).isPresent();
        undecided += search.exhausted() ? 0 : 1;
        return found || !search.exhausted();
    }

    /** The number of searches that ended early and found nothing. */
    int undecided() {
        return undecided;
    }
}
