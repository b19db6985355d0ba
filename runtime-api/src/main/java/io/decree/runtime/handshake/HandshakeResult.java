package io.decree.runtime.handshake;

/** What a handshake, or one message of it, came to. */
public enum HandshakeResult {
    /** Both sides can talk: version, member and incarnation are known. */
    OK(0),
    /** The message is not all there yet: read again when more bytes have come. */
    TOO_SHORT(0),
    /** The other side is no Decree replica. */
    NOT_DECREE(0),
    /** The bytes are not those that were sent. */
    BAD_CHECKSUM(0),
    /** A field lies outside its range, or the message is none that belongs here. */
    BAD_FIELD(1),
    /** The other side belongs to another group. */
    FOREIGN_GROUP(2),
    /** The other side wanted another member: an address is wrong in a configuration. */
    WRONG_RECEIVER(3),
    /** The answer is from another member than the one asked: an address is wrong here. */
    WRONG_SENDER(0),
    /** No version of the frames is spoken by both: one side has to be upgraded first. */
    NO_COMMON_VERSION(4),
    /** The window, a length, or a number of sessions or members is not the same on both sides. */
    DIFFERENT_LIMITS(5),
    /** The other side refused for a reason that this release does not know. */
    REFUSED(0);

    /** What stands for it in a refusal, which never changes; 0 for what is never sent. */
    final int code;

    HandshakeResult(int code) {
        this.code = code;
    }

    static HandshakeResult of(int code) {
        return switch (code) {
            case 1 -> BAD_FIELD;
            case 2 -> FOREIGN_GROUP;
            case 3 -> WRONG_RECEIVER;
            case 4 -> NO_COMMON_VERSION;
            case 5 -> DIFFERENT_LIMITS;
            default -> REFUSED;
        };
    }
}
