package io.decree.replica.session;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * What a command travels in, on the wire and in the log: who asks, the how-manieth question it is,
 * and when. Little endian, {@value #HEADER} bytes before the command:
 *
 * <pre>
 *   0  int   length of the whole envelope
 *   4  short feature level the command needs
 *   6  byte  kind
 *   7  byte  zero
 *   8  long  session
 *  16  long  sequence, from 1 on
 *  24  long  acknowledged up to: the client has the answers to this number and all below
 *  32  long  time, in milliseconds since 1970, from the proposer's clock
 *  40  the command
 * </pre>
 *
 * <p>A cursor over bytes: it copies nothing and is used again for the next envelope.
 */
public final class Envelope {

    /** The bytes before the command. */
    public static final int HEADER = 40;

    /** The highest feature level this version understands. */
    public static final short FEATURE_LEVEL = 1;

    private ByteBuffer bytes = ByteBuffer.allocate(0);
    private int at;
    private int end;

    /** A cursor that stands nowhere yet. */
    public Envelope() {}

    /**
     * Writes an envelope at a buffer's position and moves the position behind it.
     *
     * @param out with room for {@link #HEADER} bytes and the command
     * @param kind what is asked for
     * @param session the client's session; 0 to open one
     * @param sequence the number of the command
     * @param acknowledged the highest number up to which the client has all answers
     * @param time in milliseconds since 1970
     * @param command its bytes, from position to limit, left as they are
     */
    public static void write(
            ByteBuffer out,
            CommandKind kind,
            long session,
            long sequence,
            long acknowledged,
            long time,
            ByteBuffer command) {
        out.order(ByteOrder.LITTLE_ENDIAN);
        int start = out.position();
        int length = HEADER + command.remaining();
        out.putInt(length).putShort(FEATURE_LEVEL).put(kind.code()).put((byte) 0);
        out.putLong(session).putLong(sequence).putLong(acknowledged).putLong(time);
        out.put(start + HEADER, command, command.position(), command.remaining());
        out.position(start + length);
    }

    /**
     * Whether bytes are one envelope, and nothing else, that this version understands.
     *
     * @param bytes from position to limit
     * @return whether they may be proposed
     */
    public static boolean isWhole(ByteBuffer bytes) {
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        int at = bytes.position();
        return bytes.remaining() >= HEADER
                && bytes.getInt(at) == bytes.remaining()
                && bytes.getShort(at + 4) >= 1
                && bytes.getShort(at + 4) <= FEATURE_LEVEL
                && CommandKind.of(bytes.get(at + 6)) != null;
    }

    /**
     * Moves the cursor to an envelope.
     *
     * @param source bytes of one or more envelopes
     * @param position where this one begins
     * @return whether an envelope stands there: whole, of a known kind and feature level; if not,
     * the
     *     cursor stands nowhere
     */
    public boolean wrap(ByteBuffer source, int position) {
        source.order(ByteOrder.LITTLE_ENDIAN);
        bytes = source;
        at = position;
        end = position;
        if (position < 0 || source.limit() - position < HEADER) {
            return false;
        }
        int length = source.getInt(position);
        if (length < HEADER || length > source.limit() - position) {
            return false;
        }
        end = position + length;
        return kind() != null && featureLevel() >= 1 && featureLevel() <= FEATURE_LEVEL;
    }

    /**
     * Where the next envelope begins.
     *
     * @return the position behind this one
     */
    public int end() {
        return end;
    }

    /**
     * The feature level the command needs.
     *
     * @return from 1 on
     */
    public short featureLevel() {
        return bytes.getShort(at + 4);
    }

    /**
     * What is asked for.
     *
     * @return the kind; {@code null} for an unknown code
     */
    public CommandKind kind() {
        return CommandKind.of(bytes.get(at + 6));
    }

    /**
     * The client's session.
     *
     * @return its id
     */
    public long session() {
        return bytes.getLong(at + 8);
    }

    /**
     * The number of the command.
     *
     * @return from 1 on
     */
    public long sequence() {
        return bytes.getLong(at + 16);
    }

    /**
     * Up to which number the client has all answers.
     *
     * @return 0 for none
     */
    public long acknowledged() {
        return bytes.getLong(at + 24);
    }

    /**
     * When the command was proposed.
     *
     * @return milliseconds since 1970
     */
    public long time() {
        return bytes.getLong(at + 32);
    }

    /**
     * Shows the command.
     *
     * @param view of the same bytes; it is made ready for whoever reads the command
     */
    public void command(ByteBuffer view) {
        Buffers.ready(view, at + HEADER, end);
    }
}
