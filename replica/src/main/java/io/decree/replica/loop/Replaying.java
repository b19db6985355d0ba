package io.decree.replica.loop;

import io.decree.core.replica.ReplicaCore;

/** What a start does with each record of the log that is read back. */
record Replaying(ReplicaCore core, Performer performer, Retention retention) {

    /** How far it is known here what was decided, in a row; all of it will be executed. */
    long decidedTo() {
        return performer.decided().end();
    }

    /** A decided value from below the window: the core does not know it. Whether it is kept. */
    boolean replay(long slot, long value, long digest, long handle) {
        boolean kept = performer.replay(slot, value, digest, handle);
        if (kept) {
            retention.note(slot);
        }
        return kept;
    }

    /** A record of a slot stands in the log. */
    void replayed(long slot) {
        retention.note(slot);
    }

    /**
     * The window moved in an earlier life. The log can begin here as soon as this life's first
     * records are durable, in which the core says all that a log has to begin with: what followed
     * this record may have been torn off.
     */
    void replayBase(long address) {
        retention.mark(address, 1 + Performer.RECORDS_BEHIND_BASE);
    }

    /** Carries out what recovery left to do: values to execute, alarms; nothing is sent. */
    void settle() {
        performer.perform();
    }
}
