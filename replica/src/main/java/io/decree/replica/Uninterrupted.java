package io.decree.replica;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Waits that no interrupt cuts short. Who is told that a replica ended goes on to close what it
 * stood on; as long as its threads still use that, nobody may be told so.
 */
final class Uninterrupted {

    /** Something to wait for. */
    interface Wait {

        /**
         * Waits.
         *
         * @param nanos how long at most
         * @return whether it is over
         * @throws InterruptedException when the thread was interrupted: it is called again then
         */
        boolean isOver(long nanos) throws InterruptedException;
    }

    private Uninterrupted() {}

    /** Waits until it is over; whether it is. Who was interrupted is so afterwards. */
    static boolean await(Wait wait, long nanos) {
        long until = System.nanoTime() + nanos;
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return wait.isOver(until - System.nanoTime());
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Waits until it is done, however it ended; whether it is. */
    static boolean await(Future<?> done, long nanos) {
        return await((Wait) left -> isDone(done, left), nanos);
    }

    private static boolean isDone(Future<?> done, long nanos) throws InterruptedException {
        try {
            done.get(nanos, TimeUnit.NANOSECONDS);
            return true;
        } catch (ExecutionException e) {
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }
}
