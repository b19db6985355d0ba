package io.decree.runtime.frame;

import io.decree.core.replica.Message;
import io.decree.runtime.Identity;
import io.decree.runtime.Limits;
import io.decree.runtime.codec.ByteSource;
import io.decree.runtime.codec.Checksum;
import io.decree.runtime.codec.Ranges;
import io.decree.runtime.port.ValueStore;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Reads frames that were sent to one replica. Whatever the bytes are, it returns a result and
 * throws nothing, allocates nothing, and fills a message only with what lies in the ranges that the
 * contracts require. One thread at a time.
 */
public final class FrameReader {

    private static final int ANY = -1;

    private final Identity identity;
    private final Limits limits;
    private final Checksum checksum = new Checksum();
    private final ByteSource source = new ByteSource();
    private final BodyReader body;
    private int sender = ANY;
    private long life;
    private int from;
    private long incarnation;
    private FrameKind kind = FrameKind.UNFIT;

    /**
     * A reader for one replica, of frames from anybody.
     *
     * @param identity who the replica is
     * @param limits what the group agreed on
     * @param store where the bytes of values go
     */
    public FrameReader(Identity identity, Limits limits, ValueStore store) {
        this(identity, limits, store, store);
    }

    /**
     * A reader for one replica, of frames from anybody.
     *
     * @param identity who the replica is
     * @param limits what the group agreed on
     * @param store where the bytes of values go
     * @param passing where a part of a snapshot goes, which nobody keeps: a member whose store is
     *     full may need nothing more than a snapshot
     */
    public FrameReader(Identity identity, Limits limits, ValueStore store, ValueStore passing) {
        this.identity = identity;
        this.limits = limits;
        this.body = new BodyReader(source, limits, store, passing);
    }

    /**
     * Takes frames of one member's one life only from here on, as its handshake named them.
     *
     * @param member the sender
     * @param itsIncarnation the sender's incarnation
     */
    public void acceptOnly(int member, long itsIncarnation) {
        sender = member;
        life = itsIncarnation;
    }

    /**
     * Reads the frame that begins at the buffer's position.
     *
     * <p>When the checksum holds, the position moves behind the frame, whatever it holds. Otherwise
     * nobody knows where the next frame begins: the position stays, and a stream has to be closed,
     * unless the result is {@link FrameResult#TOO_SHORT}.
     *
     * @param buffer the bytes that are there, from position to limit; becomes little endian. A
     *     buffer that is neither direct nor backed by an accessible array costs a copy
     * @param into gets the message; of no use when the result is not {@link FrameResult#OK}
     * @return what it came to
     */
    public FrameResult read(ByteBuffer buffer, Message into) {
        buffer.order(ByteOrder.LITTLE_ENDIAN);
        int start = buffer.position();
        FrameResult whole = checkWhole(buffer, start);
        if (whole != FrameResult.OK) {
            return whole;
        }
        int end = start + buffer.getInt(start + FrameLayout.LENGTH_AT);
        source.open(buffer, start + FrameLayout.VERSION_AT, end);
        FrameResult result = readHeader(into);
        if (result == FrameResult.OK) {
            result = body.read(kind, into);
        }
        buffer.position(end);
        return result;
    }

    /**
     * The incarnation of the last frame's sender.
     *
     * @return of use after {@link FrameResult#OK} only
     */
    public long incarnation() {
        return incarnation;
    }

    private FrameResult checkWhole(ByteBuffer buffer, int start) {
        int available = buffer.remaining();
        if (available < FrameLayout.VERSION_AT) {
            return FrameResult.TOO_SHORT;
        }
        int length = buffer.getInt(start + FrameLayout.LENGTH_AT);
        if (length < FrameLayout.BODY_AT || length > limits.frameLength()) {
            return FrameResult.BAD_LENGTH;
        }
        if (length > available) {
            return FrameResult.TOO_SHORT;
        }
        int expected = buffer.getInt(start + FrameLayout.CHECKSUM_AT);
        int actual = checksum.of(buffer, start + FrameLayout.LENGTH_AT, start + length);
        return actual == expected ? FrameResult.OK : FrameResult.BAD_CHECKSUM;
    }

    private FrameResult readHeader(Message into) {
        if (source.getByte() != FrameLayout.VERSION) {
            return FrameResult.UNKNOWN_VERSION;
        }
        int code = source.getByte();
        from = source.getByte();
        int to = source.getByte();
        int zero = source.getInt();
        long high = source.getLong();
        long low = source.getLong();
        long epoch = source.getLong();
        incarnation = source.getLong();
        if (high != identity.group().high() || low != identity.group().low()) {
            return FrameResult.FOREIGN_GROUP;
        }
        if (to != identity.member()) {
            return FrameResult.WRONG_RECEIVER;
        }
        if (sender != ANY && (from != sender || incarnation != life)) {
            return FrameResult.WRONG_SENDER;
        }
        kind = FrameKind.of(code);
        if (kind == null) {
            return FrameResult.UNKNOWN_KIND;
        }
        if (!Ranges.isMember(from) || !Ranges.isEpoch(epoch) || incarnation == 0 || zero != 0) {
            return FrameResult.BAD_FIELD;
        }
        into.kind = kind.message;
        into.group = identity.localGroup();
        into.epoch = epoch;
        into.from = from;
        return FrameResult.OK;
    }
}
