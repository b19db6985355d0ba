package io.decree.replica;

/** The service's state machine threw, or answered what cannot be: this replica cannot go on. */
public final class StateMachineException extends RuntimeException {

    private static final long serialVersionUID = 1;

    StateMachineException(String message, Throwable cause) {
        super(message, cause);
    }
}
