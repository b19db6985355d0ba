package io.decree.replica.session;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** One client's session: which of its newest commands were applied, with what answer. */
final class Session {

    /** What each answer costs besides its bytes. */
    static final int ANSWER = 32;

    /** What a session needs in a snapshot besides its answers. */
    static final int HEAD = 3 * Long.BYTES + Integer.BYTES;

    private static final byte[] NOTHING = {};

    private final long[] sequences;
    private final byte[][] results;

    /** Below 0 for an answer that was too long to be kept. */
    private final int[] lengths;

    private final AnswerPool pool;
    private long acknowledged;
    private long kept;

    long id;
    long lastUse;

    Session(int window, AnswerPool pool) {
        this.pool = pool;
        sequences = new long[window];
        results = new byte[window][];
        Arrays.fill(results, NOTHING);
        lengths = new int[window];
    }

    void open(long newId, long now) {
        id = newId;
        lastUse = now;
        acknowledged = 0;
        kept = 0;
        for (int cell = 0; cell < sequences.length; cell++) {
            sequences[cell] = 0;
            forget(cell);
        }
    }

    private void forget(int cell) {
        pool.give(results[cell]);
        results[cell] = NOTHING;
        lengths[cell] = 0;
    }

    /**
     * A client may write any number into its frame, and what is decided every replica executes: no
     * number may stop it. Of those below 1, which no client uses, nothing is believed.
     */
    Verdict judge(long sequence, long nowAcknowledged) {
        if (sequence < 1) {
            return Verdict.ACKNOWLEDGED;
        }
        acknowledge(Math.min(nowAcknowledged, sequence - 1));
        if (sequence <= acknowledged) {
            return Verdict.ACKNOWLEDGED;
        }
        if (sequence - acknowledged > sequences.length) {
            return Verdict.TOO_FAR_AHEAD;
        }
        return sequences[cell(sequence)] == sequence ? Verdict.REPEAT : Verdict.APPLY;
    }

    /** Answers that the client has are not kept. */
    private void acknowledge(long upTo) {
        long first = Math.max(acknowledged + 1, upTo - sequences.length + 1);
        for (long sequence = first; sequence <= upTo; sequence++) {
            int cell = cell(sequence);
            if (isKept(cell) && sequences[cell] <= upTo) {
                kept -= ANSWER + bytes(cell);
                forget(cell);
            }
        }
        acknowledged = Math.max(acknowledged, upTo);
    }

    /** The cell was used by a sequence at least a window lower, which is acknowledged. */
    void record(long sequence, ByteBuffer result, int length) {
        int cell = cell(sequence);
        lengths[cell] = length;
        int bytes = bytes(cell);
        results[cell] = pool.take(bytes);
        result.get(result.position(), results[cell], 0, bytes);
        sequences[cell] = sequence;
        kept += ANSWER + bytes;
    }

    /** How many bytes are kept of an answer. */
    private int bytes(int cell) {
        return Math.max(0, lengths[cell]);
    }

    /** Puts the answer to an applied command at the buffer's position; returns its length. */
    int result(long sequence, ByteBuffer out) {
        int cell = cell(sequence);
        out.put(out.position(), results[cell], 0, bytes(cell));
        return lengths[cell];
    }

    /** What the answers cost that are not acknowledged. */
    long kept() {
        return kept;
    }

    /** How many bytes its arrays for answers have. */
    long heldBytes() {
        long bytes = 0;
        for (byte[] result : results) {
            bytes += result.length;
        }
        return bytes;
    }

    /** How many bytes {@link #write} needs: answers that are acknowledged are not written. */
    long length() {
        long length = HEAD;
        for (int cell = 0; cell < sequences.length; cell++) {
            length += isKept(cell) ? Long.BYTES + Integer.BYTES + bytes(cell) : 0;
        }
        return length;
    }

    private boolean isKept(int cell) {
        return sequences[cell] > acknowledged;
    }

    void write(ByteBuffer out) {
        out.putLong(id).putLong(lastUse).putLong(acknowledged);
        int countAt = out.position();
        out.putInt(0);
        int count = 0;
        for (int cell = 0; cell < sequences.length; cell++) {
            if (isKept(cell)) {
                out.putLong(sequences[cell]).putInt(lengths[cell]);
                out.put(results[cell], 0, bytes(cell));
                count++;
            }
        }
        out.putInt(countAt, count);
    }

    void read(ByteBuffer in) throws IOException {
        open(in.getLong(), in.getLong());
        acknowledged = in.getLong();
        int count = in.getInt();
        for (int i = 0; i < count; i++) {
            long sequence = in.getLong();
            int length = in.getInt();
            if (sequence < 1 || length > in.remaining()) {
                throw new IOException("session " + id + " has an answer that cannot be");
            }
            record(sequence, in, length);
            in.position(in.position() + Math.max(0, length));
        }
    }

    private int cell(long sequence) {
        return (int) (sequence % sequences.length);
    }

    long digest(long into) {
        long mixed = mix(mix(mix(into, id), lastUse), acknowledged);
        for (int cell = 0; cell < sequences.length; cell++) {
            if (sequences[cell] > acknowledged) {
                mixed = mix(mixed, sequences[cell]);
                mixed = mix(mixed, Math.min(0, lengths[cell]));
                for (int i = 0; i < lengths[cell]; i++) {
                    mixed = mix(mixed, results[cell][i]);
                }
            }
        }
        return mixed;
    }

    static long mix(long into, long value) {
        long mixed = (into ^ value) * 0x9E3779B97F4A7C15L;
        return mixed ^ (mixed >>> 32);
    }
}
