package io.decree.replica.loop;

import io.decree.core.replica.RecordKind;
import io.decree.core.replica.ReplicaCore;
import io.decree.runtime.Identity;
import io.decree.runtime.port.DurableLog;
import io.decree.runtime.port.ValueStore;
import io.decree.runtime.record.LogEnd;
import io.decree.runtime.record.LogRecord;
import io.decree.runtime.record.LogScan;
import io.decree.runtime.record.RecordReader;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Reads a log twice: first for where the window begins, then record by record into the core, which
 * needs to know that first.
 */
final class Recovery {

    /** A vote below the window: its slot is decided further on in the log. */
    private record Vote(long value, long digest, long handle) {}

    /**
     * A group cannot take a new member in the place of one yet, and a directory that is made anew
     * has forgotten what was promised and voted for.
     */
    private static final String REMEDY =
            ". Put back the files that were there last. If they are lost, leave this member stopped:"
                    + " the others go on while they are a majority of the group. Do not make its"
                    + " directory anew, or its votes count twice";

    private final Map<Long, Vote> votes = new HashMap<>();
    private final Identity identity;
    private final DurableLog log;
    private LogScan scan;
    private long decidedTo;

    Recovery(Identity identity, DurableLog log) {
        this.identity = identity;
        this.log = log;
    }

    /** The last window that the log knows of, at least the one given. */
    long base(long given) {
        long[] base = {given};
        read(
                new RecordReader(identity, new Forgetful()),
                record -> {
                    if (record.kind == RecordKind.BASE) {
                        base[0] = Math.max(base[0], record.slot);
                    }
                });
        return base[0];
    }

    void replay(Replaying start, Values values, LogTail tail) {
        Values.Recovered store = values.new Recovered();
        RecordReader reader = new RecordReader(identity, store);
        LogScan scan = read(reader, record -> store.settle(replay(start, record)));
        if (scan.end() == LogEnd.STORE_FULL) {
            throw new IllegalStateException(
                    "the memory for values is too small for the log of member "
                            + identity.member()
                            + ": raise memoryBytes and start again");
        }
        if (!scan.mayGoOn()) {
            throw new DamagedLogException(
                    "the log of member "
                            + identity.member()
                            + " ends at byte "
                            + scan.endAddress()
                            + " in "
                            + scan.end()
                            + ", so it may have lost what it promised"
                            + REMEDY);
        }
        refuseGap(start);
        tail.goOnAfter(reader);
    }

    /**
     * How far the log knows what was decided.
     *
     * @return the first slot of which it does not know
     */
    long decidedTo() {
        return decidedTo;
    }

    private LogScan read(RecordReader reader, Consumer<LogRecord> records) {
        scan = new LogScan(reader, log.acknowledged(), records);
        reader.open(ByteBuffer.allocate(0), log.start(), 0);
        reader.next(new LogRecord());
        log.read(log.start(), scan);
        return scan;
    }

    /** The log was written for a newer snapshot than the one that could be read. */
    private void refuseGap(Replaying start) {
        if (start.decidedTo() < start.core().base()) {
            throw new DamagedLogException(
                    "member "
                            + identity.member()
                            + " has no sound snapshot of the slots from "
                            + start.decidedTo()
                            + " to "
                            + (start.core().base() - 1)
                            + ", and its log does not go back so far"
                            + REMEDY);
        }
    }

    /** Whether the bytes of the record's value are needed. */
    private boolean replay(Replaying start, LogRecord record) {
        ReplicaCore core = start.core();
        boolean isNew = !isHere(core, record);
        if (record.kind == RecordKind.DECISION || record.kind == RecordKind.CHOSEN) {
            decidedTo = Math.max(decidedTo, record.slot + 1);
            if (record.slot >= core.base()) {
                refuseGap(start);
            }
        }
        switch (record.kind) {
            case PROMISE -> core.recoverPromise(record.ballot);
            case VOTE -> {
                core.recoverVote(
                        record.ballot, record.slot, record.value, record.digest, record.handle);
                if (record.slot < core.base()) {
                    return keepVote(start, record);
                }
            }
            case CAMPAIGN -> core.recoverCampaign(record.ballot);
            case DECISION -> {
                if (record.slot < core.base()) {
                    return start.replay(record.slot, record.value, record.digest, record.handle);
                }
                core.recoverDecision(record.slot, record.value, record.digest, record.handle);
            }
            case CHOSEN -> {
                if (record.slot < core.base()) {
                    replayVote(start, record);
                    return false;
                }
                if (!core.recoverChosen(record.slot, record.value)) {
                    throw withoutVote(record);
                }
            }
            case BASE -> {
                start.replayBase(scan.recordAddress());
                return false;
            }
        }
        start.settle();
        if (record.kind == RecordKind.VOTE || record.kind == RecordKind.DECISION) {
            start.replayed(record.slot);
        }
        return isNew && record.handle != 0 && core.valuesInUse().needs(record.slot, record.handle);
    }

    /**
     * Whether the bytes of a vote or of a decision are needed already; then those are used. The
     * value was kept once in the life that wrote the log, in however many ballots it was voted for:
     * with a copy for each vote there might be no room for the log now.
     */
    private static boolean isHere(ReplicaCore core, LogRecord record) {
        boolean isValue = record.kind == RecordKind.VOTE || record.kind == RecordKind.DECISION;
        long here =
                isValue && record.handle != 0
                        ? core.valuesInUse().find(record.slot, record.value, record.digest)
                        : 0;
        record.handle = here == 0 ? record.handle : here;
        return here != 0;
    }

    /** The bytes of a slot that is decided by a later record; a snapshot may hold it already. */
    private boolean keepVote(Replaying start, LogRecord vote) {
        if (vote.slot < start.decidedTo()) {
            return false;
        }
        Vote before = votes.get(vote.slot);
        boolean isHere =
                before != null
                        && before.value() == vote.value
                        && before.digest() == vote.digest
                        && before.handle() != 0;
        long handle = isHere ? before.handle() : vote.handle;
        votes.put(vote.slot, new Vote(vote.value, vote.digest, handle));
        start.replayed(vote.slot);
        return !isHere;
    }

    private void replayVote(Replaying start, LogRecord chosen) {
        if (chosen.slot < start.decidedTo()) {
            return;
        }
        Vote vote = votes.remove(chosen.slot);
        if (vote == null || vote.value() != chosen.value) {
            throw withoutVote(chosen);
        }
        start.replay(chosen.slot, vote.value(), vote.digest(), vote.handle());
    }

    private DamagedLogException withoutVote(LogRecord chosen) {
        return new DamagedLogException(
                "the log of member "
                        + identity.member()
                        + " says that slot "
                        + chosen.slot
                        + " is decided, and the vote with its bytes is missing"
                        + REMEDY);
    }

    /** Keeps nothing: the first reading looks at no value. */
    private static final class Forgetful implements ValueStore {

        @Override
        public ByteBuffer bytes(long handle) {
            throw new IllegalArgumentException("nothing is kept");
        }

        @Override
        public long keep(ByteBuffer bytes) {
            return 1;
        }
    }
}
