package io.decree.runtime.standard.inspect;

import io.decree.runtime.Identity;
import io.decree.runtime.port.ValueStore;
import io.decree.runtime.record.LogRecord;
import io.decree.runtime.record.LogScan;
import io.decree.runtime.record.RecordReader;
import io.decree.runtime.standard.directory.AgreedLimits;
import io.decree.runtime.standard.directory.ReplicaDirectory;
import io.decree.runtime.standard.disk.StorageException;
import io.decree.runtime.standard.log.LogView;
import io.decree.runtime.standard.snapshot.SnapshotState;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Reads everything in a replica's directory and changes nothing. It does not stop whoever uses the
 * directory; what it says about a log that is being written may be out of date at once. One thread;
 * used once.
 */
public final class DirectoryInspector {

    private static final long SOME_LOCAL_GROUP = 1;

    private static final String NO_SNAPSHOT =
            "the log's beginning was let go, and no snapshot holds what was in it. Put the"
                    + " snapshots back; if they are lost, "
                    + StorageException.KEEP_STOPPED
                    + ".";

    private final Path directory;
    private final Identity identity;
    private final Consumer<RecordView> records;
    private final Map<String, Long> kinds = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();
    private LogScan scan;

    private DirectoryInspector(Path directory, Consumer<RecordView> records) throws IOException {
        this.directory = directory;
        this.records = records;
        identity = ReplicaDirectory.identityOf(directory, SOME_LOCAL_GROUP);
    }

    /**
     * Inspects a directory.
     *
     * @param directory of a replica
     * @param records gets each record of the log that is good, in order
     * @return what was found
     * @throws StorageException when it does not even say whose it is
     * @throws IOException when the file system fails
     */
    public static Inspection inspect(Path directory, Consumer<RecordView> records)
            throws IOException {
        return new DirectoryInspector(directory, records).inspect();
    }

    private Inspection inspect() throws IOException {
        Optional<AgreedLimits> limits = limits();
        Optional<LogState> log = log();
        List<SnapshotState> snapshots =
                SnapshotState.look(ReplicaDirectory.snapshotsOf(directory), identity);
        for (SnapshotState it : snapshots) {
            if (!it.problem().isEmpty()) {
                problems.add(it.problem());
            }
        }
        boolean isBehind = log.isPresent() && log.get().start() > 0;
        if (isBehind && snapshots.stream().noneMatch(it -> it.problem().isEmpty())) {
            problems.add(NO_SNAPSHOT);
        }
        return new Inspection(directory.toString(), identity, limits, log, snapshots, problems);
    }

    private Optional<AgreedLimits> limits() throws IOException {
        try {
            return ReplicaDirectory.limitsOf(directory);
        } catch (StorageException e) {
            problems.add(e.getMessage());
            return Optional.empty();
        }
    }

    private Optional<LogState> log() throws IOException {
        try (LogView view = LogView.open(ReplicaDirectory.logOf(directory), identity)) {
            LogState state = read(view);
            if (!state.isSound()) {
                problems.add(
                        "the log is "
                                + state.end()
                                + " at address "
                                + state.endAddress()
                                + ", "
                                + state.place()
                                + ". "
                                + state.meaning());
            }
            return Optional.of(state);
        } catch (StorageException e) {
            problems.add(e.getMessage());
            return Optional.empty();
        }
    }

    private LogState read(LogView view) throws IOException {
        RecordReader reader = new RecordReader(identity, new NoStore());
        scan = new LogScan(reader, view.acknowledged(), this::seen);
        view.read(scan);
        return new LogState(
                view.geometry(),
                view.damagedMarks(),
                view.start(),
                view.acknowledged(),
                kinds,
                scan.end(),
                scan.endAddress(),
                view.place(scan.endAddress()));
    }

    private void seen(LogRecord it) {
        kinds.merge(it.kind.name(), 1L, Long::sum);
        long address = scan.recordAddress();
        records.accept(RecordView.of(it, address, scan.endAddress() - address));
    }

    /** Takes all bytes and keeps none. */
    private static final class NoStore implements ValueStore {

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
