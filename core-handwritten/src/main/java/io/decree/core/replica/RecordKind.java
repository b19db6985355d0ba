package io.decree.core.replica;

/** What a record of the log keeps. */
public enum RecordKind {
    /** A promise: {@code ballot}. */
    PROMISE,
    /** A vote: {@code ballot}, {@code slot}, {@code value}, {@code digest}, {@code handle}. */
    VOTE,
    /** A ballot this replica campaigns with: {@code ballot}. */
    CAMPAIGN,
    /** A decided value: {@code slot}, {@code value}, {@code digest}, {@code handle}. */
    DECISION,
    /** The window begins at {@code slot}: everything below is decided and in the log. */
    BASE,
    /** The value of this log's last vote for {@code slot}, which is {@code value}, is decided. */
    CHOSEN
}
