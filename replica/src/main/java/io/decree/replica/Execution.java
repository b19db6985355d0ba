package io.decree.replica;

import io.decree.replica.session.Buffers;
import io.decree.replica.session.Envelope;
import io.decree.replica.session.Replies;
import io.decree.replica.session.SessionTable;
import io.decree.replica.session.Verdict;
import java.io.EOFException;
import java.io.IOException;
import java.nio.BufferOverflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ReadableByteChannel;

/**
 * Executes decided values: strictly in the order of the slots, each command at most once.
 *
 * <p>A value is a batch of envelopes, one behind the other; a value without bytes fills a hole and
 * does nothing. Bytes that are no envelope stop the replica: they passed the digest, so this
 * version
 * does not understand what others decided.
 */
public final class Execution {

    /** Says that the state machine has no answer to a question. */
    public static final int UNANSWERABLE = -1;

    /**
     * The most envelopes one value may hold: a leader proposes no more, and nobody executes more.
     * Session ids count them.
     */
    public static final int BATCH = 1 << 16;

    /** "DECREESN", as a snapshot begins. */
    private static final long MAGIC = 0x4E53_4545_5243_4544L;

    private static final int VERSION = 1;
    private static final int HEAD = 4 * Long.BYTES + Integer.BYTES;

    private final StateMachine machine;
    private final SessionTable sessions;
    private final ByteBuffer result;
    private final Entry entry = new Entry();
    private final Envelope envelope = new Envelope();
    private long next;

    /** How long the answer would have been to the command that is executed; 0 if it was kept. */
    private int tooLong;

    /** What {@link #lengthOfNoAnswer()} says. */
    private int lengthOfNoAnswer;

    /**
     * Executes from the first slot on.
     *
     * @param machine the service's state
     * @param sessions an empty table
     * @param maxResult the most bytes an answer may have, the same on all replicas: which answers
     *     are kept belongs to the state
     */
    public Execution(StateMachine machine, SessionTable sessions, int maxResult) {
        this.machine = machine;
        this.sessions = sessions;
        this.result = ByteBuffer.allocate(Math.max(maxResult, Long.BYTES));
    }

    /**
     * The next slot to be executed.
     *
     * @return everything below was executed
     */
    public long next() {
        return next;
    }

    /**
     * A number that differs, very likely, when two replicas differ after the same slot.
     *
     * @return over the sessions and the service's state
     */
    public long digest() {
        return 31 * sessions.digest() + machine.digest();
    }

    /**
     * Answers a question from the state as it is.
     *
     * @param question from position to limit; the service leaves it as it likes
     * @return the answer from position to limit, little endian, valid until the next call; {@code
     *     null} when there is none: {@link #lengthOfNoAnswer()} says why
     */
    public ByteBuffer query(ByteBuffer question) {
        lengthOfNoAnswer = UNANSWERABLE;
        Buffers.ready(question, question.position(), question.limit());
        int length;
        try {
            length = machine.query(question, Buffers.ready(result));
        } catch (BufferOverflowException e) {
            lengthOfNoAnswer = 0;
            return null;
        } catch (RuntimeException e) {
            // Nothing was changed: this question alone came to nothing.
            return null;
        }
        if (length > result.capacity()) {
            lengthOfNoAnswer = length;
            return null;
        }
        return length < 0 ? null : Buffers.ready(result, 0, length);
    }

    /**
     * How long the answer to the last question would have been, when there was none.
     *
     * @return {@link #UNANSWERABLE} when that was not the reason; 0 when it is too long, and nobody
     *     knows by how much
     */
    public int lengthOfNoAnswer() {
        return lengthOfNoAnswer;
    }

    /**
     * The longest answer, to a command or to a question.
     *
     * @return a number of bytes; any thread may ask
     */
    public int longestAnswer() {
        return result.capacity();
    }

    /**
     * Takes a picture of the service's state, the sessions and the place in the log.
     *
     * @return the picture, to be written by another thread
     */
    public Snapshot capture() {
        ByteBuffer head = ByteBuffer.allocate(HEAD + sessions.length());
        head.order(ByteOrder.LITTLE_ENDIAN);
        head.putLong(MAGIC).putInt(VERSION).putInt(head.capacity() - HEAD);
        head.putLong(next).putLong(entry.time).putInt(result.capacity());
        sessions.write(head);
        head.flip();
        Snapshot state = machine.capture();
        return sink -> {
            sink.write(head);
            state.writeTo(sink);
        };
    }

    /**
     * Replaces everything by what a picture holds.
     *
     * @param source the bytes of the picture
     * @throws IOException when they cannot be read, are no picture that this version understands,
     *     or come from a replica with other numbers; of those, nothing was replaced
     */
    public void restore(ReadableByteChannel source) throws IOException {
        ByteBuffer head = read(source, HEAD);
        if (head.getLong() != MAGIC) {
            throw new IOException("this is no snapshot of a replica");
        }
        int version = head.getInt();
        if (version != VERSION) {
            throw new IOException(
                    "a snapshot of version "
                            + version
                            + "; this release reads version "
                            + VERSION
                            + ": update this replica");
        }
        int length = head.getInt();
        long end = head.getLong();
        long time = head.getLong();
        checkLongestAnswer(head.getInt());
        sessions.read(read(source, length));
        next = end;
        entry.time = time;
        machine.restore(source);
    }

    /** Which answers were kept is in the picture, and which will be has to follow the same rule. */
    private void checkLongestAnswer(int itsLongest) throws IOException {
        if (itsLongest != result.capacity()) {
            throw new IOException(
                    "the snapshot comes from a replica that keeps answers of up to "
                            + itsLongest
                            + " bytes; this one keeps up to "
                            + result.capacity()
                            + ": give it the group's numbers");
        }
    }

    private static ByteBuffer read(ReadableByteChannel source, int length) throws IOException {
        if (length < 0) {
            throw new IOException("a snapshot with " + length + " bytes of sessions");
        }
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (source.read(bytes) < 0) {
                throw new EOFException("a snapshot ends before its sessions do");
            }
        }
        return bytes.flip();
    }

    /**
     * Executes the value of one slot.
     *
     * @param slot must be {@link #next()}
     * @param value its bytes from position to limit, left as they are; empty for a filled hole
     * @param replies is told of every command
     * @throws IllegalArgumentException for another slot: none may be skipped or executed twice
     * @throws IllegalStateException for bytes that are no batch of envelopes
     */
    public void execute(long slot, ByteBuffer value, Replies replies) {
        if (slot != next) {
            throw new IllegalArgumentException("slot " + slot + " is not the next one, " + next);
        }
        int index = 0;
        for (int at = value.position(); at < value.limit(); at = envelope.end()) {
            if (index == BATCH || !envelope.wrap(value, at)) {
                throw new IllegalStateException(notUnderstood(slot, index, at - value.position()));
            }
            one(slot, index++, value, replies);
        }
        next = slot + 1;
    }

    private static String notUnderstood(long slot, int index, int at) {
        String what =
                index == BATCH
                        ? " holds more than " + BATCH + " envelopes"
                        : " holds no envelope at byte " + at;
        return "slot " + slot + what + ": it was proposed by another version; update this replica";
    }

    private void one(long slot, int index, ByteBuffer bytes, Replies replies) {
        entry.slot = slot;
        entry.time = Math.max(entry.time, envelope.time());
        entry.session = envelope.session();
        entry.sequence = envelope.sequence();
        Buffers.ready(result);
        tooLong = 0;
        Verdict verdict =
                switch (envelope.kind()) {
                    case OPEN_SESSION -> open((slot << 16) + index + 1);
                    case CLOSE_SESSION -> close();
                    case COMMAND -> command(bytes);
                };
        if (tooLong == 0) {
            replies.executed(envelope, slot, verdict, result);
        } else {
            replies.tooLong(envelope, slot, verdict, tooLong);
        }
    }

    private Verdict open(long id) {
        sessions.open(id);
        result.putLong(id).flip();
        return Verdict.APPLY;
    }

    private Verdict close() {
        result.flip();
        return sessions.close(envelope.session()) ? Verdict.APPLY : Verdict.NO_SESSION;
    }

    private Verdict command(ByteBuffer bytes) {
        long session = envelope.session();
        long sequence = envelope.sequence();
        if (session == 0) {
            // Nobody sends it twice, so there is nothing to remember.
            answer(apply(bytes));
            return Verdict.APPLY;
        }
        Verdict verdict = sessions.judge(session, sequence, envelope.acknowledged());
        int length = 0;
        if (verdict == Verdict.APPLY) {
            length = apply(bytes);
            sessions.record(session, sequence, result, length);
        } else if (verdict == Verdict.REPEAT) {
            length = sessions.result(session, sequence, result);
        }
        answer(length);
        return verdict;
    }

    /** Of an answer that is not kept there is its length only, below 0. */
    private void answer(int length) {
        tooLong = Math.max(0, -length);
        result.limit(Math.max(0, length));
    }

    /**
     * The service sees its command alone; afterwards both buffers are as they were. An answer that
     * is too long is a fact about the state: every replica finds it, and none stops at it.
     */
    private int apply(ByteBuffer bytes) {
        int position = bytes.position();
        int limit = bytes.limit();
        envelope.command(bytes);
        int length = applied(bytes);
        Buffers.ready(bytes, position, limit);
        Buffers.ready(result);
        if (length < 0) {
            throw new StateMachineException(
                    "the state machine says its answer has " + length + " bytes", null);
        }
        return length <= result.capacity() ? length : -length;
    }

    private int applied(ByteBuffer bytes) {
        try {
            return machine.apply(entry, bytes, result);
        } catch (BufferOverflowException e) {
            throw new StateMachineException(
                    "the state machine overflowed a buffer at the command of slot "
                            + entry.slot
                            + "; an answer may have "
                            + result.capacity()
                            + " bytes: of a longer one it has to return the length only",
                    e);
        } catch (RuntimeException e) {
            throw new StateMachineException(
                    "the state machine threw at the command of slot " + entry.slot + ": " + e, e);
        }
    }
}
