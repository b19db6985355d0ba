package io.decree.replica.loop;

import io.decree.replica.Snapshot;
import java.nio.ByteBuffer;

/**
 * Executes decided values, answers questions and takes pictures, in the order of the calls: on the
 * loop's own thread, or on another. The loop's thread calls it.
 */
interface Executor {

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
