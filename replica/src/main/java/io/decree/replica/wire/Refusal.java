package io.decree.replica.wire;

/** Why a client is not welcome. The codes are on the wire and never change. */
public enum Refusal {
    /** The member belongs to another group: an address or a group id is wrong. */
    WRONG_GROUP(1),
    /** No version is spoken by both: one side has to be upgraded. */
    NO_COMMON_VERSION(2),
    /** There are as many clients as the member takes: try another one, or later. */
    TOO_MANY_CLIENTS(3);

    final int code;

    Refusal(int code) {
        this.code = code;
    }

    /** The reason with this code, or null. */
    static Refusal of(int code) {
        return switch (code) {
            case 1 -> WRONG_GROUP;
            case 2 -> NO_COMMON_VERSION;
            case 3 -> TOO_MANY_CLIENTS;
            default -> null;
        };
    }
}
