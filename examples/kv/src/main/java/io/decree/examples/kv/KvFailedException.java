package io.decree.examples.kv;

import io.decree.client.FailureReason;

/** The group did not do what was asked, or nobody knows whether it did. */
public final class KvFailedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final FailureReason reason;
    private final boolean isUnknown;

    KvFailedException(FailureReason reason, String message, boolean isUnknown) {
        super(message);
        this.reason = reason;
        this.isUnknown = isUnknown;
    }

    /**
     * Why.
     *
     * @return the reason; the message says more
     */
    public FailureReason reason() {
        return reason;
    }

    /**
     * Whether it may have been done all the same.
     *
     * @return false when it was not done and never will be
     */
    public boolean isUnknown() {
        return isUnknown;
    }
}
