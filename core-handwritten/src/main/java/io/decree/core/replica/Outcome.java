package io.decree.core.replica;

/** What became of a submitted value. Every value gets exactly one. */
public enum Outcome {
    /** It is decided, and was applied before this was told. */
    COMMITTED,
    /** It was never proposed: another member leads, or none. */
    NOT_LEADER,
    /** It was never proposed: too much is in flight. Try again later. */
    OVERLOADED,
    /** It was never proposed: the leader's log has no room until a snapshot frees some. */
    LOG_FULL,
    /** It was proposed, but another value was decided in its slot: it will never take effect. */
    LOST,
    /** It was proposed, and this replica stopped leading: it may take effect later, or never. */
    UNKNOWN
}
