package io.decree.contracts.eval;

/**
 * Everything an expression can read.
 *
 * @param before the state {@code old} reads
 * @param after the state every other expression reads
 * @param message the message being handled
 * @param reply the reply that was made
 */
public record Scope(Memory before, Memory after, Values message, Values reply) {

    /**
     * One state and one message: for guards and entry clauses.
     *
     * @param state the state
     * @param message the message
     * @return the scope
     */
    public static Scope of(Memory state, Values message) {
        return new Scope(state, state, message, Values.NONE);
    }

    /**
     * One state: for invariants.
     *
     * @param state the state
     * @return the scope
     */
    public static Scope of(Memory state) {
        return of(state, Values.NONE);
    }
}
