package io.decree.replica;

import java.nio.ByteBuffer;

/** What a command or a question came to, for callers who wait for a future. */
public sealed interface Result {

    /**
     * A command was decided and applied, or a question was answered.
     *
     * @param answer what the state machine answered, from position to limit; read-only,
     *     little endian, the caller's
     */
    record Completed(ByteBuffer answer) implements Result {}

    /**
     * A command never took effect and never will, or a question was not answered.
     *
     * @param reason why not
     */
    record Refused(Refusal reason) implements Result {}

    /**
     * A command was decided and applied, or a question was asked, and the state machine's answer is
     * too long.
     *
     * @param length how many bytes the answer has; 0 when it is not known
     * @param most how many bytes it may have
     */
    record AnswerTooLong(int length, int most) implements Result {}

    /** A command may have taken effect, may still do so, or never will. */
    record Unknown() implements Result {}
}
