package io.decree.replica.loop;

import io.decree.core.replica.Message;
import io.decree.core.replica.ReplicaCore;
import io.decree.replica.Execution;
import io.decree.runtime.port.SnapshotStore;
import java.io.IOException;

/**
 * The snapshots of one replica: it starts from the newest, takes new ones so that log and memory
 * stay bounded, and copies another member's when it is too far behind.
 */
final class Snapshots {

    private final Executor executor;
    private final LogTail tail;
    private final Values values;
    private final Retention retention;
    private final Performer performer;
    private final LoopObserver observer;
    private final SnapshotTaking taking;
    private final SnapshotCopying copying;
    private ReplicaCore core;

    /** The name of the newest durable snapshot, before the next one. */
    private long previous;

    Snapshots(
            LoopSettings settings,
            SnapshotStore store,
            Background background,
            Executor executor,
            LogTail tail,
            Outbox outbox,
            Values values,
            Retention retention,
            Performer performer,
            LoopObserver observer) {
        this.executor = executor;
        this.tail = tail;
        this.values = values;
        this.retention = retention;
        this.performer = performer;
        this.observer = observer;
        taking = new SnapshotTaking(settings, store, background, executor, observer, this::taken);
        copying =
                new SnapshotCopying(
                        settings, store, background, outbox, values, observer, this::copied);
    }

    /** Restores the newest snapshot into an execution that is fresh, if there is one. */
    static void restoreNewest(SnapshotStore store, Execution execution, LoopObserver observer)
            throws IOException {
        store.damaged().forEach(observer::snapshotDamaged);
        if (store.newest() > 0) {
            try (SnapshotStore.Reader snapshot = store.read(store.newest())) {
                execution.restore(new SnapshotSource(snapshot));
            }
            observer.restored(execution.next());
        }
    }

    void of(ReplicaCore itsCore) {
        core = itsCore;
        previous = executor.executed();
    }

    /**
     * The log knows what was decided up to a slot. If that is below the snapshot of the start,
     * which was copied then, no log leads to it from an older one.
     */
    void connect(long decidedTo) {
        if (decidedTo < previous) {
            taking.removeBelow(previous);
        }
    }

    /** Takes a snapshot if it is time; a full log goes back to the newest one only. */
    void takeIfDue() {
        if (tail.isNearlyFull()) {
            tail.release(retention.logStart(previous));
        }
        if (copying.isUnderWay()) {
            return;
        }
        taking.takeIfDue(values.kept(), tail.isNearlyFull() || values.isNearlyFull());
    }

    void tick() {
        taking.tick();
        copying.tick();
    }

    /** Tells a member that what it asked for is in a snapshot. */
    void offer(int member, long slot) {
        copying.offer(member, slot);
    }

    /** What members say about snapshots is between their loops: the core knows nothing of it. */
    void heard(Message message) {
        switch (message.kind) {
            case TRUNCATED -> {
                boolean wanted = message.to > core.prefix() && !executor.isRestoring();
                if (wanted && !tail.isStopped() && !core.isLeading()) {
                    copying.offered(message.from, message.to);
                }
            }
            case SNAPSHOT_FETCH -> copying.give(message);
            case SNAPSHOT_PART -> copying.part(message);
            default -> {
                // The core's.
            }
        }
    }

    /**
     * A snapshot taken here is durable. Log and memory go back to the one before: so a start can
     * fall back to that should this one be damaged, and members that are a little behind find what
     * they miss.
     */
    private void taken(long end) {
        core.snapshotTaken(end);
        performer.stepped();
        tail.release(retention.logStart(previous));
        freeValues();
        taking.removeBelow(Math.min(previous, copying.given()));
        previous = end;
        observer.snapshotTaken(end);
    }

    /** No value is needed below the snapshot before the newest. */
    private void freeValues() {
        performer.decided().dropBelow(previous);
        // What was handed over to be executed is read there, also when a copy made it needless.
        long needed = Math.min(performer.decided().start(), executor.executed());
        retention.freeValuesBelow(Math.min(needed, core.base()));
    }

    /** Another member's snapshot is here and durable: it takes the place of the state. */
    private void copied(long end) {
        // Without a log the window cannot move, and a state ahead of it would be of no use.
        if (tail.isStopped() || core.isLeading() || end <= core.prefix()) {
            return;
        }
        performer.passOver(end);
        taking.installed(end);
        core.snapshotInstalled(end);
        performer.stepped();
        previous = end;
        // No log leads from an older snapshot to this one.
        taking.removeBelow(end);
        observer.snapshotCopied(end);
    }
}
