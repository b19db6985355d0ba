package io.decree.replica;

import java.nio.ByteBuffer;

/**
 * Hears the outcome of a command or a question: exactly one of these, once. It is called on the
 * thread of the replica's event loop, or, when the answer is known at once, by the caller itself;
 * it must neither block nor throw.
 *
 * <p>The buffer of an answer is the replica's own and used again and again. It is little endian and
 * without a mark when it is handed over. A call may leave its byte order, position, limit and mark
 * as it likes: they are set anew each time. It must not keep the buffer or write into it.
 */
public interface Completion {

    /**
     * A command was decided and applied, or a question was answered.
     *
     * @param result the state machine's answer from position to limit, little endian, valid during
     *     this call
     */
    void completed(ByteBuffer result);

    /**
     * A command never took effect and never will, or a question was not answered.
     *
     * @param reason why not
     */
    void refused(Refusal reason);

    /**
     * A command was decided and applied, or a question was asked, and the state machine's answer is
     * longer than {@link ReplicaOptions#answerBytes()}. Who does not care is told {@link
     * #unknown()}.
     *
     * @param length how many bytes the answer has; 0 when it is not known
     * @param most how many bytes it may have
     */
    default void answerTooLong(int length, int most) {
        unknown();
    }

    /** A command may have taken effect, may still do so, or never will: nobody here knows. */
    void unknown();
}
