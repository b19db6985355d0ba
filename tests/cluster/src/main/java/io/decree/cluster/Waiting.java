package io.decree.cluster;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits for what has to come, with a bound that only a failure reaches. */
public final class Waiting {

    private static final long MOST_NANOS = TimeUnit.SECONDS.toNanos(60);
    private static final long PAUSE_MILLIS = 2;

    private Waiting() {}

    /**
     * Waits until something holds.
     *
     * @param what it is, for the message
     * @param holds whether it does
     * @throws IllegalStateException when it does not for a minute
     */
    public static void until(String what, BooleanSupplier holds) {
        long begun = System.nanoTime();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() - begun > MOST_NANOS) {
                throw new IllegalStateException("waited a minute in vain until " + what);
            }
            sleep(PAUSE_MILLIS);
        }
    }

    /**
     * Lets time pass.
     *
     * @param millis how much
     */
    public static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
