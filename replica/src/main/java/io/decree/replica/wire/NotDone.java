package io.decree.replica.wire;

import io.decree.core.replica.Outcome;

/** Why a request came to nothing. The codes are on the wire and never change. */
public enum NotDone {
    /** It never took effect: another member leads, or none. */
    NOT_LEADER(1),
    /** It never took effect: too much is under way. Try again later. */
    OVERLOADED(2),
    /** It was proposed, but will never take effect. Try again. */
    LOST(3),
    /** It may take effect later, or never. Ask again with the same session and sequence. */
    UNKNOWN(4),
    /** It never took effect: it is longer than a command may be. */
    TOO_LONG(5),
    /**
     * It was done, but what came of it is longer than the service's longest answer, or than fits
     * into a frame.
     */
    ANSWER_TOO_LONG(6),
    /** The state machine has no answer to this question. */
    UNANSWERABLE(7),
    /** It never took effect: the leader's log is full until a snapshot frees room. */
    LOG_FULL(8);

    final int code;

    NotDone(int code) {
        this.code = code;
    }

    /** Whether something is too long: then it is said by how much. */
    boolean isForLength() {
        return this == TOO_LONG || this == ANSWER_TOO_LONG;
    }

    /** The reason with this code, or null. */
    static NotDone of(int code) {
        return switch (code) {
            case 1 -> NOT_LEADER;
            case 2 -> OVERLOADED;
            case 3 -> LOST;
            case 4 -> UNKNOWN;
            case 5 -> TOO_LONG;
            case 6 -> ANSWER_TOO_LONG;
            case 7 -> UNANSWERABLE;
            case 8 -> LOG_FULL;
            default -> null;
        };
    }

    static NotDone of(Outcome outcome) {
        return switch (outcome) {
            case NOT_LEADER -> NOT_LEADER;
            case OVERLOADED -> OVERLOADED;
            case LOG_FULL -> LOG_FULL;
            case LOST -> LOST;
            case UNKNOWN -> UNKNOWN;
            case COMMITTED -> throw new IllegalArgumentException("a committed command was refused");
        };
    }
}
