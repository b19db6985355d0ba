package io.decree.replica.session;

/** What an envelope asks for. The codes are on disk and never change. */
public enum CommandKind {
    /** A command of the service's own. */
    COMMAND(1),
    /** A client wants a session. Its id is the answer. */
    OPEN_SESSION(2),
    /** A client needs its session no longer. */
    CLOSE_SESSION(3);

    private final byte code;

    CommandKind(int code) {
        this.code = (byte) code;
    }

    /**
     * The code on the wire and on disk.
     *
     * @return from 1 on
     */
    public byte code() {
        return code;
    }

    /**
     * The kind of a code.
     *
     * @param code from the wire
     * @return {@code null} for a code of no kind
     */
    public static CommandKind of(byte code) {
        return switch (code) {
            case 1 -> COMMAND;
            case 2 -> OPEN_SESSION;
            case 3 -> CLOSE_SESSION;
            default -> null;
        };
    }
}
