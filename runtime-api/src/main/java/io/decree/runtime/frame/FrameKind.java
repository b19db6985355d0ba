package io.decree.runtime.frame;

import io.decree.core.replica.MessageKind;
import java.util.EnumMap;

/**
 * The wire's view of a message kind: its number, which never changes and is never given twice, and
 * its fields in the order in which they stand in the frame.
 */
enum FrameKind {
    P1A(1, MessageKind.P1A, Field.BALLOT, Field.SLOT),
    P1B(2, MessageKind.P1B, Field.BALLOT, Field.SLOT, Field.END, Field.VOTES),
    P2A(3, MessageKind.P2A, Field.BALLOT, Field.SLOT, Field.VALUE, Field.BYTES),
    P2B(4, MessageKind.P2B, Field.BALLOT, Field.SLOT, Field.VALUE),
    NACK(5, MessageKind.NACK, Field.BALLOT, Field.PROMISE),
    UNFIT(6, MessageKind.UNFIT, Field.BALLOT),
    DEFUNCT(7, MessageKind.DEFUNCT),
    BEHIND(8, MessageKind.BEHIND, Field.SLOT),
    TRUNCATED(9, MessageKind.TRUNCATED, Field.SLOT, Field.TO),
    DECIDED(10, MessageKind.DECIDED, Field.SLOT, Field.TO),
    BUSY(11, MessageKind.BUSY, Field.SLOT, Field.TO),
    COMMIT(12, MessageKind.COMMIT, Field.BALLOT, Field.SLOT, Field.VALUE),
    HEARTBEAT(13, MessageKind.HEARTBEAT, Field.BALLOT, Field.SLOT, Field.ROUND),
    HEARTBEAT_ACK(14, MessageKind.HEARTBEAT_ACK, Field.BALLOT, Field.SLOT, Field.ROUND),
    FETCH(15, MessageKind.FETCH, Field.SLOT, Field.END),
    DECISION(16, MessageKind.DECISION, Field.SLOT, Field.VALUE, Field.BYTES),
    PRE_VOTE(17, MessageKind.PRE_VOTE, Field.ROUND, Field.SLOT),
    PRE_VOTE_ANSWER(
            18,
            MessageKind.PRE_VOTE_ANSWER,
            Field.ROUND,
            Field.GRANTED,
            Field.PROMISE_OR_NONE,
            Field.SLOT),
    CAMPAIGN_NOW(19, MessageKind.CAMPAIGN_NOW, Field.BALLOT),
    SNAPSHOT_FETCH(20, MessageKind.SNAPSHOT_FETCH, Field.SLOT, Field.TO),
    SNAPSHOT_PART(
            21,
            MessageKind.SNAPSHOT_PART,
            Field.SLOT,
            Field.TO,
            Field.ROUND,
            Field.VALUE,
            Field.BYTES);

    private static final FrameKind[] BY_CODE = new FrameKind[values().length + 1];
    private static final EnumMap<MessageKind, FrameKind> BY_MESSAGE =
            new EnumMap<>(MessageKind.class);

    static {
        for (FrameKind kind : values()) {
            BY_CODE[kind.code] = kind;
            BY_MESSAGE.put(kind.message, kind);
        }
    }

    final int code;
    final MessageKind message;

    /** Never written to after construction. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Field[] fields;

    FrameKind(int code, MessageKind message, Field... fields) {
        this.code = code;
        this.message = message;
        this.fields = fields;
    }

    /** Whether a value's bytes stand at its end. */
    boolean hasBytes() {
        return fields.length > 0 && fields[fields.length - 1] == Field.BYTES;
    }

    int fieldCount() {
        return fields.length;
    }

    Field field(int index) {
        return fields[index];
    }

    /** The kind with this number, or null. */
    static FrameKind of(int code) {
        return code >= 0 && code < BY_CODE.length ? BY_CODE[code] : null;
    }

    static FrameKind of(MessageKind message) {
        return BY_MESSAGE.get(message);
    }
}
