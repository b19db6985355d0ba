package io.decree.replica.wire;

/** What a frame between client and replica is. */
public enum WireKind {
    /** A client introduces itself. */
    HELLO(1, 48, false),
    /** It is welcome. */
    WELCOME(2, 40, false),
    /** It is not. */
    REFUSAL(3, 24, false),
    /** A command in its envelope. */
    COMMAND(4, 24, true),
    /** A linearizable question. */
    READ(5, 24, true),
    /** A question to the state as it is. */
    READ_STALE(6, 24, true),
    /** A command was executed. */
    EXECUTED(7, 32, true),
    /** A question was answered. */
    ANSWERED(8, 32, true),
    /** A request came to nothing. */
    NOT_DONE(9, 40, true);

    private static final WireKind[] BY_CODE = new WireKind[values().length + 1];

    static {
        for (WireKind kind : values()) {
            BY_CODE[kind.code] = kind;
        }
    }

    final int code;

    /** The bytes before the payload. */
    final int head;

    final boolean hasPayload;

    WireKind(int code, int head, boolean hasPayload) {
        this.code = code;
        this.head = head;
        this.hasPayload = hasPayload;
    }

    /** The kind with this number, or null. */
    static WireKind of(int code) {
        return code >= 0 && code < BY_CODE.length ? BY_CODE[code] : null;
    }

    /**
     * How long a frame is.
     *
     * @param payload the bytes of its payload
     * @return a number of bytes
     */
    public int length(int payload) {
        return head + payload;
    }
}
