package io.decree.contracts.eval;

/** What evaluating an expression gives: a value, or the reason why there is none. */
public sealed interface Evaluation {

    /**
     * The encoded value: a number, a truth value as 1 or 0, an enum value by its code.
     *
     * @param number the encoded value
     */
    record Value(long number) implements Evaluation {}

    /**
     * No value.
     *
     * @param fault why
     */
    record Faulted(Fault fault) implements Evaluation {}

    /**
     * Whether the value is the truth value true.
     *
     * @return {@code false} for a fault, too
     */
    default boolean isTrue() {
        return this instanceof Value value && value.number() != 0;
    }
}
