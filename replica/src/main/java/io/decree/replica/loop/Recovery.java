package io.decree.replica.loop;

import io.decree.core.replica.RecordKind;
import io.decree.core.replica.ReplicaCore;
import io.decree.runtime.Identity;
import io.decree.runtime.port.DurableLog;
import io.decree.runtime.port.ValueStore;
import io.decree.runtime.record.LogEnd;
import io.decree.runtime.record.LogRecord;
import io.decree.runtime.record.LogScan;
import java.nio.ByteBuffer;

/**
 * Reads a log twice: first for where the window begins, then record by record into the core, which
 * needs to know that first.
 */
final class Recovery {

    private final Identity identity;
    private final DurableLog log;

    Recovery(Identity identity, DurableLog log) {
        this.identity = identity;
        this.log = log;
    }

    /** The last window that the log knows of, at least the one given. */
    long base(long given) {
        long[] base = {given};
        LogScan scan = new LogScan(identity, new Forgetful());
        scan.read(
                log,
                record -> {
                    if (record.kind == RecordKind.BASE) {
                        base[0] = Math.max(base[0], record.slot);
                    }
                });
        return base[0];
    }

    void replay(ReplicaLoop loop, Values values, LogTail tail) {
        LogScan scan = new LogScan(identity, values);
        long[] mark = {values.received.mark()};
        LogEnd end =
                scan.read(
                        log,
                        record -> {
                            if (!replay(loop, record, scan.address())) {
                                values.received.rollBack(mark[0]);
                            }
                            mark[0] = values.received.mark();
                        });
        if (end != LogEnd.CLEAN_END && end != LogEnd.TORN_TAIL) {
            throw new DamagedLogException(
                    "the log of member "
                            + identity.member()
                            + " ends at byte "
                            + scan.reader().endAddress()
                            + " in "
                            + end
                            + "; restore this replica from its peers");
        }
        tail.goOnAfter(scan.reader());
    }

    /** Whether the bytes of the record's value are needed. */
    private static boolean replay(ReplicaLoop loop, LogRecord record, long address) {
        ReplicaCore core = loop.core();
        switch (record.kind) {
            case PROMISE -> core.recoverPromise(record.ballot);
            case VOTE ->
                    core.recoverVote(
                            record.ballot, record.slot, record.value, record.digest, record.handle);
            case CAMPAIGN -> core.recoverCampaign(record.ballot);
            case DECISION -> {
                if (record.slot < core.base()) {
                    return loop.replay(record.slot, record.value, record.digest, record.handle);
                }
                core.recoverDecision(record.slot, record.value, record.digest, record.handle);
            }
            case BASE -> {
                loop.replayBase(record.slot, address);
                return false;
            }
        }
        loop.settle();
        return record.handle != 0 && core.holds(record.slot, record.handle);
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
