package io.decree.replica.loop;

import io.decree.replica.Snapshot;
import io.decree.replica.session.Buffers;
import io.decree.replica.session.Envelope;
import io.decree.replica.session.Verdict;
import java.nio.ByteBuffer;

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
    private ByteBuffer bytes = Buffers.usual();

    /** How many of them are a question or an answer. */
    private int length;

    /** Prepares it for the next use. */
    ApplyTask begin(Kind newKind, long newSlot) {
        kind = newKind;
        slot = newSlot;
        wanted = false;
        isAnswered = false;
        length = 0;
        Buffers.ready(bytes);
        return this;
    }

    /** Lets go of much memory: it may lie unused for long. */
    void shrink() {
        bytes = Buffers.shrunk(bytes, KEPT_BYTES);
    }

    /** Keeps a copy of a question or of an answer. */
    void keep(ByteBuffer source) {
        length = source.remaining();
        bytes = Buffers.withRoom(bytes, length);
        Buffers.ready(bytes).put(0, source, source.position(), length);
    }

    /** The question or the answer, from position to limit, for one who reads it. */
    ByteBuffer kept() {
        return Buffers.ready(bytes, 0, length);
    }

    /**
     * Notes the outcome of one command. When all answers of its slot are more than so many bytes,
     * this one is not kept: whoever waits hears that nobody knows, and a client that asks again is
     * answered from its session.
     */
    void note(Verdict verdict, boolean applied, Envelope envelope, ByteBuffer result, int most) {
        int room = result.remaining();
        if (bytes.position() + ENTRY + room > most) {
            begin(verdict, applied, envelope, LOST);
            return;
        }
        begin(verdict, applied, envelope, room);
        bytes.put(bytes.position(), result, result.position(), room);
        bytes.position(bytes.position() + room);
    }

    /** How many bytes of answers it holds, about. */
    int size() {
        return kind == Kind.EXECUTE ? bytes.position() : length;
    }

    /** Notes the outcome of one command whose answer is too long: below 0 stands its length. */
    void noteTooLong(Verdict verdict, boolean applied, Envelope envelope, int itsLength) {
        begin(verdict, applied, envelope, -itsLength);
    }

    @SuppressWarnings("EnumOrdinal") // It is read again by this very object.
    private void begin(Verdict verdict, boolean applied, Envelope envelope, int answer) {
        reserve(ENTRY + Math.max(0, answer));
        bytes.put((byte) verdict.ordinal()).put((byte) (applied ? 1 : 0));
        bytes.putLong(envelope.session()).putLong(envelope.sequence()).putInt(answer);
    }

    private void reserve(int more) {
        if (bytes.remaining() < more) {
            ByteBuffer larger = Buffers.withRoom(bytes, bytes.position() + more);
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

    /** Whoever hears of one leaves the buffer as he likes: each is read from its own place. */
    void tell(Outcomes outcomes) {
        int end = bytes.position();
        int at = 0;
        while (at < end) {
            at = tell(at, outcomes);
        }
    }

    /** Where the next one begins. */
    private int tell(int at, Outcomes outcomes) {
        Buffers.ready(bytes, at, bytes.capacity());
        Verdict verdict = VERDICTS[bytes.get()];
        boolean applied = bytes.get() != 0;
        long session = bytes.getLong();
        long sequence = bytes.getLong();
        int answer = bytes.getInt();
        int tooLong = answer == LOST ? LOST : Math.max(0, -answer);
        int next = bytes.position() + Math.max(0, answer);
        outcomes.outcome(applied, session, sequence, verdict, bytes.limit(next), tooLong);
        return next;
    }
}
