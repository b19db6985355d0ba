package io.decree.replica.wire;

import io.decree.runtime.codec.ByteSource;
import io.decree.runtime.codec.Checksum;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Reads frames between client and replica. Whatever the bytes are, it returns a result and throws
 * nothing, allocates nothing, and fills a message only with what lies in the ranges of its fields.
 * One thread at a time.
 */
public final class WireReader {

    private final int frameMost;
    private final Checksum checksum = new Checksum();
    private final ByteSource source = new ByteSource();

    /** Where fields were that have to be 0 and are not. */
    private long dirt;

    /**
     * A reader.
     *
     * @param frameMost the most bytes of a frame
     */
    public WireReader(int frameMost) {
        this.frameMost = frameMost;
    }

    /**
     * Reads the frame that begins at the buffer's position; when its checksum holds, the position
     * moves behind it.
     *
     * @param buffer the bytes that are there, from position to limit; becomes little endian
     * @param into gets the message; of no use when the result is not {@link WireResult#OK}
     * @return what it came to
     */
    public WireResult read(ByteBuffer buffer, WireMessage into) {
        buffer.order(ByteOrder.LITTLE_ENDIAN);
        int start = buffer.position();
        WireResult whole = checkWhole(buffer, start);
        if (whole != WireResult.OK) {
            return whole;
        }
        int end = start + buffer.getInt(start + WireLayout.LENGTH_AT);
        source.open(buffer, start + WireLayout.VERSION_AT, end);
        buffer.position(end);
        return readBody(into);
    }

    private WireResult checkWhole(ByteBuffer buffer, int start) {
        int available = buffer.remaining();
        if (available < WireLayout.VERSION_AT) {
            return WireResult.TOO_SHORT;
        }
        int length = buffer.getInt(start + WireLayout.LENGTH_AT);
        if (length < WireLayout.BODY_AT || length > frameMost) {
            return WireResult.BAD_LENGTH;
        }
        if (length > available) {
            return WireResult.TOO_SHORT;
        }
        int expected = buffer.getInt(start + WireLayout.CHECKSUM_AT);
        int actual = checksum.of(buffer, start + WireLayout.LENGTH_AT, start + length);
        return actual == expected ? WireResult.OK : WireResult.BAD_CHECKSUM;
    }

    private WireResult readBody(WireMessage into) {
        if (source.getByte() != WireLayout.VERSION) {
            return WireResult.UNKNOWN_VERSION;
        }
        WireKind kind = WireKind.of(source.getByte());
        if (kind == null) {
            return WireResult.UNKNOWN_KIND;
        }
        into.kind = kind;
        dirt = 0;
        zeros(6);
        readFields(into);
        into.payloadAt = source.at();
        into.payloadLength = source.remaining();
        if (source.isExhausted() || (into.payloadLength > 0 && !kind.hasPayload)) {
            return WireResult.BAD_LENGTH;
        }
        boolean fine = dirt == 0 && WireLayout.isInRange(into, into.payloadLength);
        return fine ? WireResult.OK : WireResult.BAD_FIELD;
    }

    private void readFields(WireMessage into) {
        switch (into.kind) {
            case HELLO -> readHello(into);
            case WELCOME -> readWelcome(into);
            case REFUSAL -> {
                into.refusal = Refusal.of(source.getByte());
                into.lowest = source.getByte();
                into.highest = source.getByte();
                zeros(5);
            }
            case COMMAND, READ, READ_STALE -> into.id = source.getLong();
            case EXECUTED -> {
                into.id = source.getLong();
                into.verdict = WireLayout.verdict(source.getByte());
                zeros(7);
            }
            case ANSWERED -> {
                into.id = source.getLong();
                into.slot = source.getLong();
            }
            case NOT_DONE -> readNotDone(into);
        }
    }

    private void readHello(WireMessage into) {
        dirt |= source.getLong() ^ WireLayout.MAGIC;
        into.groupHigh = source.getLong();
        into.groupLow = source.getLong();
        into.lowest = source.getByte();
        into.highest = source.getByte();
        zeros(2);
        into.frameMost = source.getInt();
    }

    private void readWelcome(WireMessage into) {
        into.version = source.getByte();
        into.member = source.getByte();
        zeros(2);
        into.frameMost = source.getInt();
        into.commandMost = source.getInt();
        into.outstandingMost = source.getInt();
        into.window = source.getInt();
        zeros(4);
    }

    private void readNotDone(WireMessage into) {
        into.id = source.getLong();
        into.notDone = NotDone.of(source.getByte());
        int leader = source.getByte();
        into.leader = leader == WireLayout.NO_LEADER ? WireMessage.NO_LEADER : leader;
        zeros(6);
        into.length = source.getInt();
        into.most = source.getInt();
    }

    private void zeros(int count) {
        for (int i = 0; i < count; i++) {
            dirt |= source.getByte();
        }
    }
}
