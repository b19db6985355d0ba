package io.decree.replica.session;

import java.nio.ByteBuffer;

/** Where the outcome of an executed command goes, on every replica; only one has the client. */
public interface Replies {

    /**
     * A command was executed, or answered from the session table.
     *
     * @param envelope the command's envelope; its fields are valid during this call
     * @param slot where it was decided
     * @param verdict what the session table said
     * @param result the answer from position to limit, valid during this call; the new session's id
     *     for an {@link CommandKind#OPEN_SESSION}
     */
    void executed(Envelope envelope, long slot, Verdict verdict, ByteBuffer result);
}
