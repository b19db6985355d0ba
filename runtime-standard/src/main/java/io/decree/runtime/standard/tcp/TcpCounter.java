package io.decree.runtime.standard.tcp;

import io.decree.runtime.handshake.HandshakeResult;

/** What a TCP transport counts from its beginning on. */
public enum TcpCounter {
    /** Connections that were begun here and came into use. */
    CONNECTED,
    /** Connections that were begun elsewhere and came into use. */
    ACCEPTED,
    /** A member's name has no address. */
    NAMES_UNRESOLVED,
    /** A member's address could not be reached in time. */
    CONNECTS_FAILED,
    /** Connections on which the other side did not finish its handshake in time. */
    HANDSHAKES_LATE,
    /** Connections that ended before their handshake did. */
    HANDSHAKES_BROKEN_OFF,
    /** Connections could not be accepted: the process has no file descriptor left. */
    ACCEPTS_FAILED,
    /** Connections on which something else than a Decree replica spoke. */
    REFUSED_NOT_DECREE,
    /** Handshakes whose bytes were altered. */
    REFUSED_BAD_CHECKSUM,
    /** Handshakes that said what none may say. */
    REFUSED_BAD_FIELD,
    /** Handshakes of another group. */
    REFUSED_FOREIGN_GROUP,
    /** Handshakes meant for another member: an address is wrong in somebody's configuration. */
    REFUSED_WRONG_RECEIVER,
    /** Answers by another member than the one asked: an address is wrong here. */
    REFUSED_WRONG_SENDER,
    /** Handshakes without a version that both sides speak. */
    REFUSED_NO_COMMON_VERSION,
    /** Handshakes of members whose window, lengths, sessions or number of members are others. */
    REFUSED_DIFFERENT_LIMITS,
    /** Handshakes that the other side refused for a reason that this release does not know. */
    REFUSED_OTHERWISE,
    /** Connections closed because more waited for their handshake than are allowed. */
    PENDING_EVICTED,
    /** Connections closed because there are as many as are allowed. */
    TOO_MANY,
    /** Connections closed because the same member made a newer one. */
    REPLACED,
    /** Connections closed because nothing was heard on them for too long. */
    SILENT,
    /** Connections closed because the other side did not read for too long. */
    NOT_READING,
    /** Connections closed because all memory that connections may take was taken. */
    NO_MEMORY,
    /** Connections closed because a frame was begun and not finished in time. */
    FRAMES_LATE,
    /** Connections that the other side or the network ended. */
    ENDED,
    /** Connections closed because what came was no frame, or longer than a frame may be. */
    NO_FRAME,
    /** Connections closed because the receiver of a frame said so. */
    REJECTED,
    /** Frames handed to the operating system or waiting for it. */
    FRAMES_SENT,
    /** Frames handed to the receiver. */
    FRAMES_RECEIVED,
    /** Bytes that the operating system took. */
    BYTES_SENT,
    /** Bytes that the operating system gave. */
    BYTES_RECEIVED,
    /** Frames lost because there was no connection. */
    LOST_NOT_CONNECTED,
    /** Frames lost because the queue was full: the other side reads too slowly. */
    LOST_QUEUE_FULL;

    /** Under which a handshake that came to nothing is counted. */
    static TcpCounter of(HandshakeResult result) {
        return switch (result) {
            case OK, TOO_SHORT -> throw new IllegalArgumentException(result + " is no refusal");
            case NOT_DECREE -> REFUSED_NOT_DECREE;
            case BAD_CHECKSUM -> REFUSED_BAD_CHECKSUM;
            case BAD_FIELD -> REFUSED_BAD_FIELD;
            case FOREIGN_GROUP -> REFUSED_FOREIGN_GROUP;
            case WRONG_RECEIVER -> REFUSED_WRONG_RECEIVER;
            case WRONG_SENDER -> REFUSED_WRONG_SENDER;
            case NO_COMMON_VERSION -> REFUSED_NO_COMMON_VERSION;
            case DIFFERENT_LIMITS -> REFUSED_DIFFERENT_LIMITS;
            case REFUSED -> REFUSED_OTHERWISE;
        };
    }
}
