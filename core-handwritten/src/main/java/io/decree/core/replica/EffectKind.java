package io.decree.core.replica;

/** What the shell has to do. */
public enum EffectKind {
    /** Send {@code message} to member {@code to}. */
    SEND,
    /** Append {@code record} to the log; the record's LSN says its place. */
    PERSIST,
    /** Apply the decided value {@code value} of {@code slot}: once, in the order of the slots. */
    APPLY,
    /**
     * The own client's value that was submitted as {@code token} has an {@code outcome}; if it was
     * proposed, as {@code value} in {@code slot}.
     */
    COMPLETE,
    /** Send the decided values from {@code slot} up to {@code end} from the log to {@code to}. */
    SERVE,
    /** Nothing to do: this replica counts its own vote for {@code value} in {@code slot}. */
    COUNTED,
    /** What must never happen was seen: {@code alarm}. */
    ALARM,
    /** This replica leads from now on with {@code ballot}; 0 says that it no longer leads. */
    ROLE_CHANGE
}
