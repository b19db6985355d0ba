package io.decree.replica.loop;

/**
 * A log lost something that was durable, or belongs to somebody else: the replica must not vote.
 */
public final class DamagedLogException extends RuntimeException {

    private static final long serialVersionUID = 1;

    DamagedLogException(String message) {
        super(message);
    }
}
