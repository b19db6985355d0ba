package io.decree.runtime.standard.tcp;

import io.decree.runtime.port.Clock;
import java.util.concurrent.TimeUnit;

/**
 * The machine's time, or one that stands still; a test can make it jump. So nothing is waited for
 * that takes seconds, and nothing that takes seconds is waited for by mistake.
 */
final class TestClock implements Clock {

    private final boolean frozen;
    private long jumped;

    TestClock(boolean frozen) {
        this.frozen = frozen;
    }

    @Override
    public long nanos() {
        return frozen ? jumped : System.nanoTime() + jumped;
    }

    void jump(long seconds) {
        jumped += TimeUnit.SECONDS.toNanos(seconds);
    }
}
