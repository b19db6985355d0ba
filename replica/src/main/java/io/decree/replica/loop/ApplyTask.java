package io.decree.replica.loop;

import io.decree.replica.Snapshot;
import io.decree.replica.session.Envelope;
import io.decree.replica.session.Verdict;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * One thing for the side that applies, and what came of it. It goes over by one queue and comes
 * back by another, and is then used again: whoever holds it owns it.
 */
final class ApplyTask {

    /** What is to be done. */
    enum Kind {
        EXECUTE,
        ANSWER,
        CAPTURE,
        RESTORE
    }

    /** In place of a length: the answer is not here, because the others took all room. */
    static final int LOST = Integer.MIN_VALUE;

    private static final int ENTRY = 2 + 2 * Long.BYTES + Integer.BYTES;

    /** More than this is not kept for the next use. */
    private static final int KEPT_BYTES = 1 << 16;

    private static final Verdict[] VERDICTS = Verdict.values();

    Kind kind;

    /** The slot to execute; the name of the snapshot to restore, or of the one that was taken. */
    long slot;

    long value;
    long handle;

    /** Whether anybody wants to hear what became of each command. */
    boolean wanted;

    /** Who asks a question. */
    long token;

    /** The picture that was taken. */
    Snapshot picture;

    /** Whether a question has an answer. */
    boolean isAnswered;

    /** Why it has none: as {@link io.decree.replica.Execution#lengthOfNoAnswer()}. */
    int lengthOfNoAnswer;

    /** Why it could not be done; null when it was. */
    Throwable failure;

    /** A question, and then its answer; or the outcomes of a slot's commands. */
    private ByteBuffer bytes = ByteBuffer.allocate(256).order(ByteOrder.LITTLE_ENDIAN);

    /** Prepares it for the next use. */
    ApplyTask begin(Kind newKind, long newSlot) {
        kind = newKind;
        slot = newSlot;
        wanted = false;
        isAnswered = false;
        bytes.clear();
        return this;
    }

    /** Lets go of much memory: it may lie unused for long. */
    void shrink() {
        if (bytes.capacity() > KEPT_BYTES) {
            bytes = ByteBuffer.allocate(256).order(ByteOrder.LITTLE_ENDIAN);
        }
    }

    /** Keeps a copy of a question or of an answer. */
    void keep(ByteBuffer source) {
        int length = source.remaining();
        bytes.clear();
        reserve(length);
        bytes.put(0, source, source.position(), length);
        bytes.limit(length);
    }

    /** The question or the answer, from position to limit. */
    ByteBuffer kept() {
        return bytes;
    }

    /**
     * Notes the outcome of one command. When all answers of its slot are more than so many bytes,
     * this one is not kept: whoever waits hears that nobody knows, and a client that asks again is
     * answered from its session.
     */
    void note(Verdict verdict, boolean applied, Envelope envelope, ByteBuffer result, int most) {
        int length = result.remaining();
        if (bytes.position() + ENTRY + length > most) {
            begin(verdict, applied, envelope, LOST);
            return;
        }
        begin(verdict, applied, envelope, length);
        bytes.put(bytes.position(), result, result.position(), length);
        bytes.position(bytes.position() + length);
    }

    /** How many bytes of answers it holds, about. */
    int size() {
        return kind == Kind.EXECUTE ? bytes.position() : bytes.limit();
    }

    /** Notes the outcome of one command whose answer is too long: below 0 stands its length. */
    void noteTooLong(Verdict verdict, boolean applied, Envelope envelope, int length) {
        begin(verdict, applied, envelope, -length);
    }

    @SuppressWarnings("EnumOrdinal") // It is read again by this very object.
    private void begin(Verdict verdict, boolean applied, Envelope envelope, int length) {
        reserve(ENTRY + Math.max(0, length));
        bytes.put((byte) verdict.ordinal()).put((byte) (applied ? 1 : 0));
        bytes.putLong(envelope.session()).putLong(envelope.sequence()).putInt(length);
    }

    private void reserve(int more) {
        if (bytes.remaining() < more) {
            int least = Math.max(bytes.position() + more, 2 * bytes.capacity());
            ByteBuffer larger = ByteBuffer.allocate(least).order(ByteOrder.LITTLE_ENDIAN);
            bytes = larger.put(bytes.flip());
        }
    }

    /** Hears of the outcomes that were noted, in order. */
    interface Outcomes {

        /**
         * How long the answer would have been stands in {@code tooLong}: 0 when it is there, {@link
         * #LOST} when it could be had, but not here.
         */
        void outcome(
                boolean applied,
                long session,
                long sequence,
                Verdict verdict,
                ByteBuffer result,
                int tooLong);
    }

    void tell(Outcomes outcomes) {
        int end = bytes.position();
        bytes.position(0);
        while (bytes.position() < end) {
            Verdict verdict = VERDICTS[bytes.get()];
            boolean applied = bytes.get() != 0;
            long session = bytes.getLong();
            long sequence = bytes.getLong();
            int length = bytes.getInt();
            int tooLong = length == LOST ? LOST : Math.max(0, -length);
            int next = bytes.position() + Math.max(0, length);
            outcomes.outcome(applied, session, sequence, verdict, bytes.limit(next), tooLong);
            bytes.limit(bytes.capacity()).position(next);
        }
    }
}
