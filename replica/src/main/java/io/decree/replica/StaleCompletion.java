package io.decree.replica;

import java.nio.ByteBuffer;

/**
 * Hears the outcome of a question that was put to one replica's state as it was: exactly one of
 * these, once. It has a type of its own, so that no stale answer is taken for a linearizable one.
 * The rules for threads and buffers are those of {@link Completion}.
 */
public interface StaleCompletion {

    /**
     * The question was answered from this replica's state, however old.
     *
     * @param slot everything below was executed when it was answered, and perhaps nothing above
     * @param answer the state machine's answer from position to limit, little endian, valid during
     *     this call
     */
    void answered(long slot, ByteBuffer answer);

    /**
     * The question was not answered.
     *
     * @param reason why not
     */
    void refused(Refusal reason);

    /**
     * The question was asked, and the state machine's answer is longer than {@link
     * ReplicaOptions#answerBytes()}. Who does not care is told {@link Refusal#UNANSWERABLE}.
     *
     * @param length how many bytes the answer has; 0 when it is not known
     * @param most how many bytes it may have
     */
    default void answerTooLong(int length, int most) {
        refused(Refusal.UNANSWERABLE);
    }
}
