package io.decree.replica.loop;

import io.decree.core.replica.RecordKind;
import io.decree.core.replica.ReplicaConfig;
import io.decree.core.replica.ReplicaCore;
import io.decree.runtime.Identity;
import io.decree.runtime.port.ValueStore;
import io.decree.runtime.record.LogEnd;
import io.decree.runtime.record.LogRecord;
import io.decree.runtime.record.RecordReader;
import java.nio.ByteBuffer;

/**
 * Reads a log twice: first for where the window begins, then record by record into the core, which
 * needs to know that first.
 */
final class Recovery {

    private final ReplicaConfig given;
    private final Identity identity;
    private final ByteBuffer image;
    private final LogRecord record = new LogRecord();

    Recovery(ReplicaConfig given, Identity identity, ByteBuffer image) {
        this.given = given;
        this.identity = identity;
        this.image = image;
    }

    /** The configuration with the last window of the log. */
    ReplicaConfig config() {
        RecordReader reader = new RecordReader(identity, new Forgetful());
        reader.open(image.duplicate(), 0, 0);
        long base = given.base();
        while (reader.next(record)) {
            if (record.kind == RecordKind.BASE) {
                base = Math.max(base, record.slot);
            }
        }
        return new ReplicaConfig(
                given.self(),
                given.group(),
                given.epoch(),
                given.voters(),
                given.capacity(),
                given.pipeline(),
                base,
                given.low(),
                given.timeout(),
                given.heartbeat(),
                given.seed(),
                given.monitored());
    }

    void replay(ReplicaLoop loop, ValueStore store, LogFile log) {
        RecordReader reader = new RecordReader(identity, store);
        reader.open(image.duplicate(), 0, 0);
        while (reader.next(record)) {
            replay(loop);
        }
        if (reader.end() != LogEnd.CLEAN_END && reader.end() != LogEnd.TORN_TAIL) {
            throw new DamagedLogException(
                    "the log of member "
                            + identity.member()
                            + " ends at byte "
                            + reader.endAddress()
                            + " in "
                            + reader.end()
                            + "; restore this replica from its peers");
        }
        log.cutAfter(reader);
    }

    private void replay(ReplicaLoop loop) {
        ReplicaCore core = loop.core();
        switch (record.kind) {
            case PROMISE -> core.recoverPromise(record.ballot);
            case VOTE ->
                    core.recoverVote(
                            record.ballot, record.slot, record.value, record.digest, record.handle);
            case CAMPAIGN -> core.recoverCampaign(record.ballot);
            case DECISION -> {
                if (record.slot < core.base()) {
                    loop.replay(record.slot, record.value, record.digest, record.handle);
                    return;
                }
                core.recoverDecision(record.slot, record.value, record.digest, record.handle);
            }
            case BASE -> {
                return;
            }
        }
        loop.settle();
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
