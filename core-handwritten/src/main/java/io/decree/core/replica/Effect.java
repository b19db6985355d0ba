package io.decree.core.replica;

/** One thing the shell has to do, as a struct: the kind says which fields count. */
public final class Effect {

    /** What to do. */
    public EffectKind kind = EffectKind.ALARM;

    /** The message to send. Its fields are the core's until the next input. */
    public final Message message = new Message();

    /** The member to send to. */
    public int to;

    /** What a record of the log keeps. */
    public RecordKind record = RecordKind.PROMISE;

    /** The record's place in the order of all records, from 1 on without gaps. */
    public long lsn;

    /** The ballot of a record, or the one this replica leads with. */
    public long ballot;

    /** The slot of a record or of a decided value, or where a range begins. */
    public long slot;

    /** Where a range of slots ends. */
    public long end;

    /** The id of a value. */
    public long value;

    /** The digest of the value's bytes. */
    public long digest;

    /** Where the value's bytes are. */
    public long handle;

    /** The number the shell gave an own client's value. */
    public long token;

    /** What became of an own client's value. */
    public Outcome outcome = Outcome.UNKNOWN;

    /** What must never happen. */
    public Alarm alarm = Alarm.TWO_DECISIONS;

    Effect() {}
}
