package io.decree.replica.session;

/** What the session table says of a command, the same on every replica. */
public enum Verdict {
    /** New: it is to be applied. */
    APPLY,
    /** Applied before: the first answer is there to be sent again. */
    REPEAT,
    /** Applied before, and the client said that it has the answer. */
    ACKNOWLEDGED,
    /** Too far ahead of what the client has acknowledged. */
    TOO_FAR_AHEAD,
    /** There is no such session: never opened, closed, or dropped for a newer one. */
    NO_SESSION
}
