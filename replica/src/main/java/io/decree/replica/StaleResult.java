package io.decree.replica;

import java.nio.ByteBuffer;

/** What a question to one replica's state as it was came to, for callers who wait for a future. */
public sealed interface StaleResult {

    /**
     * The question was answered from that replica's state, however old.
     *
     * @param slot everything below was executed when it was answered, and perhaps nothing above
     * @param answer what the state machine answered, from position to limit; read-only, little
     *     endian, the caller's
     */
    record Answered(long slot, ByteBuffer answer) implements StaleResult {}

    /**
     * The question was not answered.
     *
     * @param reason why not
     */
    record Refused(Refusal reason) implements StaleResult {}

    /**
     * The question was asked, and the state machine's answer is too long.
     *
     * @param length how many bytes the answer has; 0 when it is not known
     * @param most how many bytes it may have
     */
    record AnswerTooLong(int length, int most) implements StaleResult {}
}
