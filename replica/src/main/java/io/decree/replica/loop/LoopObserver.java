package io.decree.replica.loop;

import io.decree.core.replica.Effect;
import io.decree.runtime.frame.FrameResult;
import java.io.IOException;

/**
 * Sees what a replica's loop does: for its owner, for tests, traces and metrics. It is called on
 * the loop's thread and must not block.
 */
public interface LoopObserver {

    /**
     * An effect of the core is about to be carried out.
     *
     * @param effect valid during this call
     */
    default void observe(Effect effect) {}

    /**
     * Whether {@link #applied} is to be called. With an apply thread it costs a note for each
     * command, so it is asked once and for all at the start; without one it is called always.
     *
     * @return {@code false} unless somebody wants to see every command
     */
    default boolean seesCommands() {
        return false;
    }

    /**
     * A command took effect here, for the first time in this life.
     *
     * @param slot where it was decided
     * @param session the client's session
     * @param sequence the number of the command
     */
    default void applied(long slot, long session, long sequence) {}

    /**
     * A slot was executed.
     *
     * @param slot which
     * @param value the id of its value
     */
    default void executed(long slot, long value) {}

    /**
     * A frame of another member was dropped.
     *
     * @param from the member
     * @param why what was wrong with it
     */
    default void dropped(int from, FrameResult why) {}

    /**
     * A snapshot could not be taken, copied or removed. What was there before is still there; it is
     * tried again later.
     *
     * @param end the snapshot's name
     * @param why what went wrong
     */
    default void snapshotFailed(long end, IOException why) {}

    /**
     * A snapshot was found to be damaged at the start. An older one takes its place, with the log
     * behind it, or a copy of another member's.
     *
     * @param why what is wrong with which file
     */
    default void snapshotDamaged(IOException why) {}

    /**
     * A snapshot that was taken here is durable.
     *
     * @param end its name: the first slot it does not hold
     */
    default void snapshotTaken(long end) {}

    /**
     * Another member's snapshot is here and durable.
     *
     * @param end its name: the first slot it does not hold
     */
    default void snapshotCopied(long end) {}

    /**
     * The state is that of a snapshot now, at a start or after a copy.
     *
     * @param end the next slot to be executed
     */
    default void restored(long end) {}

    /**
     * The log has no room for values any more. Until a snapshot frees some, this replica votes for
     * no value and proposes none; it votes in elections, and hands a leadership over.
     */
    default void logFull() {}

    /** A turn is over, and nothing of it was sent yet. */
    default void turned() {}

    /** The log failed: this replica takes no part any more. */
    default void storageFailed() {}
}
