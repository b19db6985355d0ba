package io.decree.proofs.stage;

/** The sources cannot be put together for a proof. */
public final class StagingException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * Says why.
     *
     * @param message the reason
     */
    public StagingException(String message) {
        super(message);
    }
}
