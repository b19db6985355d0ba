package io.decree.simulator.history;

/**
 * The service as if there were one copy of it that does one operation after another.
 *
 * @param <S> its state, or that of one key; immutable, with equality by value
 * @param <I> what is asked
 * @param <O> what is answered
 */
public interface SequentialSpecification<S, I, O> {

    /** The state before any operation. */
    S initial();

    /** The state after an operation. */
    S next(S state, I input);

    /** Whether the service in a state may answer so. */
    boolean allows(S state, I input, O output);

    /**
     * Whether the state after an operation is the same whatever it was before, as after writing a
     * register. Only for speed: it lets the check pass over orders that cannot matter, and false is
     * always right.
     */
    default boolean overwrites(I input) {
        return false;
    }

    /**
     * Whether an operation changes no state whatever. Only for speed: the check places such an
     * operation as soon as it fits, and false is always right.
     */
    default boolean reads(I input) {
        return false;
    }

    /**
     * The part of the state that an operation reads and writes. Histories are checked key by key,
     * which is right exactly if operations of different keys never touch the same part.
     *
     * @return a key with equality by value
     */
    default Object key(I input) {
        return "";
    }
}
