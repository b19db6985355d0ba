package io.decree.benchmarks;

import io.decree.benchmarks.breakdown.Breakdown;
import java.nio.ByteBuffer;

/**
 * A system under test. In one process all members and the client are one such object; with
 * processes, each member's process has one that starts it, and the client's has one that connects.
 */
public interface Subject {

    /** Hears the outcome of each operation, once, on any thread. */
    interface Done {

        /**
         * The operation was executed.
         *
         * @param token as it was submitted with
         */
        void done(int token);

        /**
         * The operation was refused, or nobody knows what became of it.
         *
         * @param token as it was submitted with
         * @param why for people
         */
        void failed(int token, String why);
    }

    /**
     * Starts a member in this process. Whatever is committed is put into its store, in order.
     *
     * @param member its number, from 0 on
     * @param store its state
     * @throws Exception when it cannot be started: the run is given up
     */
    void start(int member, Store store) throws Exception;

    /**
     * Returns when operations can be submitted: there is a leader.
     *
     * @param done hears of all of them
     * @throws Exception when there is none after a generous while: the run is given up
     */
    void connect(Done done) throws Exception;

    /**
     * Submits one operation. It may wait when too much is under way.
     *
     * @param command a put, from position 0 to the limit of an array that begins there; nobody
     *     changes it any more, and the callee leaves its position as it is
     * @param token names it to {@link Done}
     * @throws Exception when the system is beyond use: the run is given up
     */
    void submit(ByteBuffer command, int token) throws Exception;

    /**
     * Called by the thread that submits when it has nothing to submit, for clients that poll rather
     * than call back.
     *
     * @return whether it polled or rested itself; otherwise the caller sleeps until it is woken
     * @throws Exception when the system is beyond use
     */
    default boolean poll() throws Exception {
        return false;
    }

    /**
     * Whether a thread belongs to a member, rather than to the load: what these allocate is counted
     * separately.
     *
     * @param threadName its name
     * @return true for all but the load's own where nothing else is known
     */
    default boolean isMemberThread(String threadName) {
        return !threadName.equals("load") && !threadName.equals("main");
    }

    /**
     * Where the time of operations goes, for systems that can tell.
     *
     * @return null where nobody asked for it, or the system cannot tell
     */
    default Breakdown breakdown() {
        return null;
    }

    /**
     * How long snapshots took, for systems that can tell.
     *
     * @return null where nobody asked for it, or the system cannot tell
     */
    default SnapshotTimes snapshots() {
        return null;
    }

    /**
     * Ends whatever was started here.
     *
     * @throws Exception when something does not end; its process is ended soon after
     */
    void close() throws Exception;
}
