package io.decree.benchmarks.breakdown;

import java.util.Locale;

/**
 * A part of the way of an operation. They follow each other without a gap, along the path that
 * decided the operation: over the member whose vote made the quorum whole, or over the leader's own
 * log where that was the last.
 */
public enum Stage {
    /** From the submit to the loop's taking it out of the queue, its waking up included. */
    QUEUE,

    /** In the open batch, while the pipeline has no place for it. */
    BATCH,

    /** The leader's step, its record, its frames, and handing them to the system. */
    ENCODE,

    /** To the member and back, the waking up of both loops and the vote's frame included. */
    NETWORK,

    /** The member's step and its record, up to its asking for the log to be forced. */
    LOG_WRITE,

    /** From asking to being told: the writer's waking up, the write, the flush, the loop's. */
    FORCE,

    /** The leader's step that finds the quorum. */
    TALLY,

    /** From the decision to the end of the operation's execution; those before it are first. */
    APPLY,

    /** From its execution to its outcome's being told. */
    REPLY;

    /**
     * As it stands in tables.
     *
     * @return in lower case
     */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
