package io.decree.runtime.record;

import io.decree.core.replica.Effect;
import io.decree.core.replica.RecordKind;

/**
 * One record of the log, as a struct that is filled and filled again. The {@link RecordKind} says
 * which fields count; the others hold what an earlier record left there.
 */
public final class LogRecord {

    /** What the record keeps. */
    public RecordKind kind = RecordKind.BASE;

    /** The record's number, from 1 on without gaps in each life of the core. */
    public long lsn;

    /** The configuration that the writer ran with. */
    public long epoch;

    /** The ballot of a promise, a vote or a campaign. */
    public long ballot;

    /** The slot of a vote or of a decision, or the first slot of the window. */
    public long slot;

    /** The id of a value. */
    public long value;

    /** The digest of the value's bytes. */
    public long digest;

    /** Where the value's bytes are; 0 for a value without bytes. */
    public long handle;

    /** A record of no use yet. */
    public LogRecord() {}

    /**
     * Takes over what the core wants to keep.
     *
     * @param effect of kind PERSIST
     * @param itsEpoch the configuration that the core runs with
     * @return this record
     */
    public LogRecord set(Effect effect, long itsEpoch) {
        kind = effect.record;
        lsn = effect.lsn;
        epoch = itsEpoch;
        ballot = effect.ballot;
        slot = effect.slot;
        value = effect.value;
        digest = effect.digest;
        handle = effect.handle;
        return this;
    }
}
