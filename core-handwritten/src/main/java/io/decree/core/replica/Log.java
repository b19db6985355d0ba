package io.decree.core.replica;

/** Numbers the records this core asks the shell to write, and knows how far they are durable. */
final class Log {

    private final Effects effects;
    private long last;
    private long durable;

    /** How many values the shell has room for until it says anew. */
    private int room = Integer.MAX_VALUE;

    Log(Effects effects) {
        this.effects = effects;
    }

    /** The number of the last record. */
    long last() {
        return last;
    }

    /** All records up to this number are durable. */
    long durable() {
        return durable;
    }

    boolean isDurable() {
        return durable == last;
    }

    /** The shell says how many values may be logged. */
    void room(int values) {
        room = values;
    }

    /** How many values may be logged. Records without one always may: room is kept for them. */
    int room() {
        return room;
    }

    boolean hasRoom() {
        return room > 0;
    }

    void durable(long lsn) {
        if (lsn > last) {
            throw new IllegalArgumentException(
                    "record " + lsn + " was never written; the last one is " + last);
        }
        durable = Math.max(durable, lsn);
    }

    void promise(long ballot) {
        append(RecordKind.PROMISE).ballot = ballot;
    }

    void campaign(long ballot) {
        append(RecordKind.CAMPAIGN).ballot = ballot;
    }

    void base(long slot) {
        append(RecordKind.BASE).slot = slot;
    }

    void vote(long ballot, long slot, long value, long digest, long handle) {
        room--;
        Effect effect = append(RecordKind.VOTE);
        effect.ballot = ballot;
        value(effect, slot, value, digest, handle);
    }

    void decision(long slot, long value, long digest, long handle) {
        room--;
        value(append(RecordKind.DECISION), slot, value, digest, handle);
    }

    /** A decided value whose bytes stand in the log already, with the vote for it. */
    void chosen(long slot, long value) {
        value(append(RecordKind.CHOSEN), slot, value, 0, 0);
    }

    private Effect append(RecordKind record) {
        Effect effect = effects.add(EffectKind.PERSIST);
        effect.record = record;
        effect.lsn = ++last;
        return effect;
    }

    private static void value(Effect effect, long slot, long value, long digest, long handle) {
        effect.slot = slot;
        effect.value = value;
        effect.digest = digest;
        effect.handle = handle;
    }
}
