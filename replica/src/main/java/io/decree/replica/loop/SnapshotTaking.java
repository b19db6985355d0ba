package io.decree.replica.loop;

import io.decree.replica.Snapshot;
import io.decree.runtime.port.SnapshotStore;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;

/**
 * Takes a snapshot when enough was decided since the last one, so that log and memory stay bounded.
 * The picture is taken between two slots, written in the background, and counts when it is durable.
 */
final class SnapshotTaking {

    /** Hears of a snapshot that is durable. */
    interface Taken {
        void taken(long end);
    }

    private static final int TICKS_AFTER_A_FAILURE = 100;

    private final SnapshotStore store;
    private final Background background;
    private final Executor executor;
    private final LoopObserver observer;
    private final Taken taken;
    private final long bytesBetween;
    private final long slotsBetween;
    private long keptThen;
    private long keptWhenBegun;

    /** After a failure it is not tried again at once. */
    private int patience;

    private long last;
    private boolean writing;

    SnapshotTaking(
            LoopSettings settings,
            SnapshotStore store,
            Background background,
            Executor executor,
            LoopObserver observer,
            Taken taken) {
        this.store = store;
        this.background = background;
        this.executor = executor;
        this.observer = observer;
        this.taken = taken;
        bytesBetween = settings.memory() / 4;
        slotsBetween = settings.snapshotSlots();
        last = executor.executed();
    }

    /**
     * Begins a snapshot if it is time for one.
     *
     * @param kept how many bytes of values were ever kept in memory
     * @param isFull whether there is hardly room for more, in memory or in the log
     */
    void takeIfDue(long kept, boolean isFull) {
        long end = executor.executed();
        boolean mayTry = !writing && patience == 0 && end > last;
        boolean due = isFull || kept - keptThen >= bytesBetween || end - last >= slotsBetween;
        if (!due || !mayTry) {
            return;
        }
        keptWhenBegun = kept;
        writing = true;
        writing = executor.capture(this::captured);
    }

    /** Whether one is being taken, or waits for its picture. */
    boolean isUnderWay() {
        return writing;
    }

    private void captured(long end, Snapshot picture) {
        background.submit(() -> write(end, picture), (done, failure) -> ended(end, failure));
    }

    private Boolean write(long end, Snapshot picture) throws IOException {
        if (end <= store.newest()) {
            return false;
        }
        try (SnapshotStore.Writer writer = store.write(end)) {
            picture.writeTo(new Sink(writer));
            writer.commit();
        }
        return true;
    }

    private void ended(long end, IOException failure) {
        writing = false;
        if (failure == null) {
            last = Math.max(last, end);
            keptThen = keptWhenBegun;
            taken.taken(end);
        } else {
            patience = TICKS_AFTER_A_FAILURE;
            observer.snapshotFailed(end, failure);
        }
    }

    void tick() {
        patience = Math.max(0, patience - 1);
    }

    /** Another member's snapshot took the place of everything up to a slot. */
    void installed(long end) {
        last = Math.max(last, end);
    }

    /** Lets the store forget what is older than a snapshot, but for one that is given out. */
    void removeBelow(long end, long except) {
        background.submit(
                () -> {
                    store.removeBelow(end, except);
                    return true;
                },
                (done, failure) -> {
                    if (failure != null) {
                        observer.snapshotFailed(end, failure);
                    }
                });
    }

    /** A store's writer as a channel. */
    private record Sink(SnapshotStore.Writer writer) implements WritableByteChannel {

        @Override
        public int write(ByteBuffer bytes) throws IOException {
            int length = bytes.remaining();
            writer.write(bytes);
            bytes.position(bytes.limit());
            return length;
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() {
            // The store's writer is closed by whoever opened it.
        }
    }
}
