package io.decree.simulator.history;

import java.util.List;

/**
 * What the check of a history came to.
 *
 * @param kind linearizable, not, or not decided within the bound on work
 * @param operations how many operations were looked at
 * @param steps how much was searched; 0 when the order that hosts reported explains all answers
 * @param text what is wrong, empty if nothing is
 * @param witnesses the operation that could not be placed, then those open at its return
 */
public record Verdict(
        Kind kind, int operations, long steps, String text, List<Operation<?, ?>> witnesses) {

    /** The kinds of verdicts. */
    public enum Kind {
        /** One copy of the service could have answered so. */
        LINEARIZABLE,
        /** No order of the operations explains the answers. */
        NOT_LINEARIZABLE,
        /** The search was given up; this is not a pass. */
        UNDECIDED
    }

    /** Whether the history passed. */
    public boolean passed() {
        return kind == Kind.LINEARIZABLE;
    }
}
