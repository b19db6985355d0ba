package io.decree.core.replica;

/** What a message between replicas is for, and so which fields of {@link Message} it uses. */
public enum MessageKind {
    /** Prepare: promise {@code ballot}, report the votes from {@code slot} on. */
    P1A,
    /**
     * Promise: {@code ballot}, {@code slot} (the sender's window begins there), {@code votes}: all
     * those from the slot that was asked for up to, not including, {@code to}. If that is not
     * {@link Message#LAST}, the rest is to be asked for.
     */
    P1B,
    /** Accept: {@code ballot}, {@code slot}, {@code value}, {@code digest}, {@code handle}. */
    P2A,
    /** Accepted: {@code ballot}, {@code slot}, {@code value}. */
    P2B,
    /** Refused: {@code ballot} was asked for, {@code promised} is promised. */
    NACK,
    /** The sender cannot vouch for anything: {@code ballot} was asked for. */
    UNFIT,
    /** The receiver lives in a configuration that is over: the header's epoch is the newer one. */
    DEFUNCT,
    /** The sender does not know the receiver's configuration yet; its window is at {@code slot}. */
    BEHIND,
    /** {@code slot} is in a snapshot; the log begins at {@code to}. */
    TRUNCATED,
    /** {@code slot} is decided; the window begins at {@code to}. */
    DECIDED,
    /**
     * {@code slot} lies beyond the window, which begins at {@code to}; or, if it lies within, the
     * sender's log has no room for values now.
     */
    BUSY,
    /** The leader of {@code ballot} saw {@code value} chosen in {@code slot}. */
    COMMIT,
    /**
     * The leader of {@code ballot} lives; all slots below {@code slot} are decided there. The
     * answer brings {@code round} back.
     */
    HEARTBEAT,
    /**
     * The sender follows {@code ballot}, and promised no other when {@code round} arrived; all
     * slots below {@code slot} are decided there.
     */
    HEARTBEAT_ACK,
    /** Send the decided values from {@code slot} up to, not including, {@code to}. */
    FETCH,
    /** {@code value} with {@code digest} and {@code handle} is decided in {@code slot}. */
    DECISION,
    /** Would you help to elect me: {@code round}, {@code slot} (the sender's decided prefix). */
    PRE_VOTE,
    /** The answer: {@code round}, {@code granted}, {@code promised}, {@code slot}. */
    PRE_VOTE_ANSWER,
    /** The leader of {@code ballot} wants the receiver to take its place. */
    CAMPAIGN_NOW,
    /** Send the bytes from {@code to} on of the snapshot of all slots below {@code slot}. */
    SNAPSHOT_FETCH,
    /**
     * Bytes from {@code to} on of the snapshot of all slots below {@code slot}, and how many bytes
     * there are of it, {@code round}, with what they all come to, {@code value}: {@code digest},
     * {@code handle}.
     */
    SNAPSHOT_PART
}
