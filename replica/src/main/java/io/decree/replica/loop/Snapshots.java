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
    private final SnapshotGiving giving;
    private final SnapshotFetching fetching;
    private ReplicaCore core;

    /** The name of the newest durable snapshot, before the next one. */
    private long previous;

    /** After so many snapshots only what came since the last but one is kept in memory. */
    private int untilUsual;

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
        giving = new SnapshotGiving(settings, store, background, outbox, values, observer);
        fetching =
                new SnapshotFetching(
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
            taking.removeBelow(previous, 0);
        }
    }

    /**
     * Takes a snapshot if it is time. Not while another member's is copied; and while one of these
     * is given out only for want of room, so that whoever copies it finds here what follows it.
     */
    void takeIfDue() {
        boolean isFull = tail.isNearlyFull() || values.isNearlyFull();
        if (isFull) {
            goBackToTheNewest();
        }
        if (giving.isUnderWay()) {
            // The next one comes late, and the one after it frees what that one holds.
            untilUsual = 2;
        }
        if (!fetching.isUnderWay() && (isFull || !giving.isUnderWay())) {
            taking.takeIfDue(values.kept(), isFull);
        }
    }

    /** A full log goes back to the newest one only; so does memory when no new one can help. */
    private void goBackToTheNewest() {
        if (tail.isNearlyFull()) {
            tail.release(retention.logStart(previous));
        }
        if (values.isNearlyFull() && executor.executed() == previous) {
            freeValues(previous);
        }
    }

    private void keepsMore(boolean yes) {
        untilUsual = Math.max(yes ? 1 : 0, untilUsual - 1);
    }

    /**
     * Whether more may be kept in memory than what came since the last but one snapshot, or more
     * came since then than usual: for somebody who copies one from here, or because a record waits
     * to be written.
     */
    boolean keepsMore() {
        return untilUsual > 0;
    }

    void tick() {
        taking.tick();
        giving.tick();
        fetching.tick(core.prefix());
    }

    /** Tells a member that what it asked for is in a snapshot. */
    void offer(int member, long slot) {
        giving.offer(member, slot);
    }

    /** What members say about snapshots is between their loops: the core knows nothing of it. */
    void heard(Message message) {
        switch (message.kind) {
            case TRUNCATED -> {
                boolean wanted = message.to > core.prefix() && !core.isLeading();
                // One snapshot at a time comes into being here.
                boolean free = !taking.isUnderWay() && !executor.isRestoring();
                if (wanted && free && !tail.isStopped()) {
                    fetching.offered(message.from, message.slot, message.to);
                }
            }
            case SNAPSHOT_FETCH -> giving.give(message);
            case SNAPSHOT_PART -> fetching.part(message);
            default -> {
                // The core's.
            }
        }
    }

    /**
     * A snapshot taken here is durable. Log and memory go back to the one before: so a start can
     * fall back to that should this one be damaged, and members that are a little behind find what
     * they miss. So do those that copy a snapshot, for what follows it.
     */
    private void taken(long end) {
        core.snapshotTaken(end);
        performer.stepped();
        tail.release(retention.logStart(previous));
        // Not for long at the expense of those who are well.
        long below = values.isNearlyFull() ? previous : Math.min(previous, giving.given());
        freeValues(below);
        keepsMore(below < previous || tail.isFull());
        taking.removeBelow(previous, giving.given());
        previous = end;
        observer.snapshotTaken(end);
    }

    /**
     * No value is needed below a snapshot, unless its record still waits to be written: then all
     * stay until the next snapshot, or until memory is nearly full.
     */
    private void freeValues(long below) {
        performer.decided().dropBelow(below);
        if (tail.isFull()) {
            return;
        }
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
        freeValues(end);
        keepsMore(tail.isFull());
        // No log leads from an older snapshot to this one.
        taking.removeBelow(end, 0);
        observer.snapshotCopied(end);
    }
}
