package io.decree.peers;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for what takes a system a while at its start. */
final class Waiting {

    private static final int PATIENCE_SECONDS = 60;
    private static final int NAP_MILLIS = 20;

    private Waiting() {}

    static void until(String what, Callable<Boolean> holds) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!holds.call()) {
            if (System.nanoTime() - end > 0) {
                throw new TimeoutException("not after " + PATIENCE_SECONDS + " s: " + what);
            }
            Thread.sleep(NAP_MILLIS);
        }
    }
}
