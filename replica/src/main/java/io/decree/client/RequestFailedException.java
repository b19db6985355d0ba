package io.decree.client;

/** A question was not answered. Asking again does no harm. */
public final class RequestFailedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final FailureReason reason;

    RequestFailedException(FailureReason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /**
     * Why.
     *
     * @return the reason; the message says more
     */
    public FailureReason reason() {
        return reason;
    }
}
