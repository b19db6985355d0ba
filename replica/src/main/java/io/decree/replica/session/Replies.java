package io.decree.replica.session;

import java.nio.ByteBuffer;

/** Where the outcome of an executed command goes, on every replica; only one has the client. */
public interface Replies {

    /** No answer. */
    ByteBuffer NOTHING = ByteBuffer.allocate(0).asReadOnlyBuffer();

    /**
     * A command was executed, or answered from the session table.
     *
     * @param envelope the command's envelope; its fields are valid during this call
     * @param slot where it was decided
     * @param verdict what the session table said
     * @param result the answer from position to limit, little endian, valid during this call, to
     *     be left as one likes; the new session's id for an {@link CommandKind#OPEN_SESSION}
     */
    void executed(Envelope envelope, long slot, Verdict verdict, ByteBuffer result);

    /**
     * A command was executed, now or before, and its answer is longer than the group keeps.
     *
     * @param envelope the command's envelope; its fields are valid during this call
     * @param slot where it was decided
     * @param verdict {@link Verdict#APPLY} or {@link Verdict#REPEAT}
     * @param length how many bytes the answer would have had
     */
    default void tooLong(Envelope envelope, long slot, Verdict verdict, int length) {
        executed(envelope, slot, verdict, NOTHING);
    }
}
