package io.decree.runtime.standard.directory;

import io.decree.runtime.Identity;
import io.decree.runtime.port.ValueStore;
import io.decree.runtime.record.LogEnd;
import io.decree.runtime.record.LogRecord;
import io.decree.runtime.record.LogScan;
import io.decree.runtime.record.RecordReader;
import io.decree.runtime.standard.disk.StorageException;
import io.decree.runtime.standard.log.LogView;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * Whether a directory's log and snapshots hold anything that limits decide about. A member that was
 * started with wrong limits is refused by the others, so it has made promises and no more,
 * unless it took itself for the whole group.
 */
final class Contents {

    private boolean found;

    private Contents() {}

    /** Whether there is a vote, a decision or a snapshot; also when that cannot be told. */
    static boolean hasValues(Path directory, Identity identity) throws IOException {
        return hasSnapshots(ReplicaDirectory.snapshotsOf(directory))
                || isInLog(directory, identity);
    }

    private static boolean hasSnapshots(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return true;
        }
        try (Stream<Path> snapshots = Files.list(directory)) {
            return snapshots.findAny().isPresent();
        }
    }

    private static boolean isInLog(Path directory, Identity identity) throws IOException {
        try (LogView log = LogView.open(ReplicaDirectory.logOf(directory), identity)) {
            return new Contents().read(log, identity);
        } catch (StorageException e) {
            // Whoever opens the log will say what is wrong with it.
            return true;
        }
    }

    private boolean read(LogView log, Identity identity) throws IOException {
        RecordReader reader = new RecordReader(identity, new Forgetful());
        LogScan scan = new LogScan(reader, log.acknowledged(), this::look);
        log.read(scan);
        boolean isWhole = scan.end() == LogEnd.CLEAN_END || scan.end() == LogEnd.TORN_TAIL;
        return found || !isWhole;
    }

    /** A window that begins elsewhere than at slot 0 has moved over what was decided. */
    private void look(LogRecord record) {
        found |=
                switch (record.kind) {
                    case VOTE, DECISION, CHOSEN -> true;
                    case BASE -> record.slot > 0;
                    case PROMISE, CAMPAIGN -> false;
                };
    }

    /** Takes all bytes and keeps none. */
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
