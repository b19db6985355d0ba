package io.decree.replica;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The threads that a replica has for itself, beside its event loop's; made when there is work. */
final class ReplicaThreads {

    /** Writes snapshots. */
    final ExecutorService worker = thread("decree-worker");

    /** Reads snapshots for others, which does not wait for one that is written. */
    final ExecutorService reader = thread("decree-reader");

    /** Null when the event loop's thread applies the commands. */
    final ApplyThread applying;

    ReplicaThreads(Apply apply) {
        applying = apply == Apply.INLINE ? null : new ApplyThread("decree-apply");
    }

    private static ExecutorService thread(String name) {
        return Executors.newSingleThreadExecutor(
                task -> {
                    Thread thread = new Thread(task, name);
                    thread.setDaemon(true);
                    return thread;
                });
    }

    /** Nothing more is begun; what they are just doing may end later. */
    void stop() {
        worker.shutdown();
        reader.shutdown();
        if (applying != null) {
            applying.close();
        }
    }

    /** Waits until the state machine is not called any more; whether it is not. */
    boolean awaitApplied(long nanos) {
        return applying == null || Uninterrupted.await(applying::awaitEnd, nanos);
    }
}
