package io.decree.replica.wire;

/** What the reading of a frame came to. */
public enum WireResult {
    /** The message is filled. */
    OK,
    /** The frame is not all there yet. */
    TOO_SHORT,
    /** No frame has this length. */
    BAD_LENGTH,
    /** The bytes are not those that were sent. */
    BAD_CHECKSUM,
    /** A version that this release does not speak: the hello went wrong. */
    UNKNOWN_VERSION,
    /** A kind that this version does not have. */
    UNKNOWN_KIND,
    /** A field lies outside its range. */
    BAD_FIELD
}
