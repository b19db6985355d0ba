package io.decree.runtime.frame;

/** What the reading of a frame came to. */
public enum FrameResult {
    /** The message is filled. */
    OK,
    /** The frame is not all there yet: read again when more bytes have come. */
    TOO_SHORT,
    /** No frame has this length, or its fields do not end where it ends. */
    BAD_LENGTH,
    /** The bytes are not those that were sent. */
    BAD_CHECKSUM,
    /** A version that this release does not speak: the handshake went wrong. */
    UNKNOWN_VERSION,
    /** Another group's frame. */
    FOREIGN_GROUP,
    /** Meant for another member. */
    WRONG_RECEIVER,
    /** Not from the member, or not from the life of it, that this connection belongs to. */
    WRONG_SENDER,
    /** A kind that this version does not have. */
    UNKNOWN_KIND,
    /** A field lies outside the range of its type. */
    BAD_FIELD,
    /** A value has more bytes than the limits allow. */
    VALUE_TOO_LONG,
    /** A value's bytes are not those that were submitted. */
    BAD_DIGEST,
    /** More votes than the limits allow, or than the message has room for. */
    TOO_MANY_VOTES,
    /** The value store has no room. The frame is to be treated as lost. */
    STORE_FULL;

    /**
     * Whether it is known where the next frame of a stream begins. If not, the connection has to be
     * closed.
     *
     * @return {@code false} when the frame's end could not be found
     */
    public boolean leavesStreamWhole() {
        return this != TOO_SHORT && this != BAD_LENGTH && this != BAD_CHECKSUM;
    }
}
