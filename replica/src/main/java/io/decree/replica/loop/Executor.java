package io.decree.replica.loop;

import io.decree.replica.Execution;
import io.decree.replica.Snapshot;
import io.decree.runtime.port.SnapshotStore;
import java.nio.ByteBuffer;

/**
 * Executes decided values, answers questions and takes pictures, in the order of the calls: on the
 * loop's own thread, or on another. The loop's thread calls it.
 */
interface Executor {

    /** Two for what is to be applied, and the one that is kept for pictures. */
    int LEAST_PLACES = 3;

    /** How many bytes of answers may wait for the loop: as many as sessions keep. */
    int HELD_BYTES = 1 << 26;

    /** Or so many of the longest ones, if that is more. */
    int LONG_ANSWERS = 4;

    /** The executor that the ports ask for; a thread that applies commands has begun then. */
    static Executor of(
            LoopSettings settings,
            LoopPorts ports,
            Execution execution,
            Values values,
            DecidedLog decided,
            Batches batches,
            Requests.Answers answers,
            LoopObserver observer) {
        SnapshotStore store = ports.snapshots();
        if (ports.apply() == null) {
            return new InlineExecutor(execution, store, values, batches, answers, observer);
        }
        // So far the state may lag; with as much again in flight, memory holds it always.
        int places = Math.max(LEAST_PLACES, settings.core().capacity() / 2);
        int heldMost = Math.max(HELD_BYTES, LONG_ANSWERS * execution.longestAnswer());
        ApplySide side = new ApplySide(execution, store, values, ports.wake(), places, heldMost);
        long start = execution.next();
        ports.apply().start(side);
        return new QueuedExecutor(
                side, ports.apply(), places, start, decided, batches, answers, observer);
    }

    /** Hears of a picture that was taken between two slots, on the loop's thread. */
    interface Captured {
        void captured(long end, Snapshot picture);
    }

    /**
     * The value of the next slot is decided; its bytes have to stay until it is executed.
     *
     * @param isOwn whether it is the oldest batch under way
     * @param unresolved who waits for it although its outcome was unknown before; null for nobody
     */
    void execute(long slot, long value, long handle, boolean isOwn, long[] unresolved);

    /**
     * Answers a question when everything below a slot is executed.
     *
     * @return whether it is or will be answered; otherwise it has to be asked again later
     */
    boolean answer(long token, ByteBuffer question, long index);

    /**
     * Takes a picture of the state.
     *
     * @return whether one is or will be taken; otherwise it has to be asked again later
     */
    boolean capture(Captured captured);

    /** The state is replaced by a snapshot's; decided values below it need not be executed. */
    void restore(long end);

    /** Whether a snapshot is still to be restored. */
    boolean isRestoring();

    /** The first slot that is not executed. */
    long executed();

    /** Whether so much waits to be executed that no more commands should be taken on. */
    boolean isBehind();

    /** Does what can be done by now; how much was done. */
    int poll();
}
