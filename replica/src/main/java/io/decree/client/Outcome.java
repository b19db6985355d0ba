package io.decree.client;

import java.nio.ByteBuffer;

/** What a command came to. */
public sealed interface Outcome {

    /**
     * It took effect, once.
     *
     * @param result what the state machine answered, from position to limit; read-only,
     *     little endian, the caller's
     */
    record Committed(ByteBuffer result) implements Outcome {}

    /**
     * It did not take effect and never will: it may be submitted again.
     *
     * @param reason why
     * @param message for people: what was tried; the reason names the remedy
     */
    record NotCommitted(FailureReason reason, String message) implements Outcome {}

    /**
     * It may have taken effect, may do so later, or never. {@link Client#resolve} tells when it is
     * known.
     *
     * @param token stands for the command
     * @param reason why; after {@link FailureReason#SESSION_EXPIRED} it stays unknown, and after
     *     {@link FailureReason#ANSWER_TOO_LONG} the command has taken effect, and only its answer
     *     stays unknown
     * @param message for people: what was tried; the reason names the remedy
     */
    record Unknown(Token token, FailureReason reason, String message) implements Outcome {}
}
