package io.decree.runtime.standard.tcp;

import io.decree.runtime.port.Clock;
import java.util.concurrent.TimeUnit;

/** The machine's time, which a test can make jump: so nothing is waited for that takes seconds. */
final class TestClock implements Clock {

    private long jumped;

    @Override
    public long nanos() {
        return System.nanoTime() + jumped;
    }

    void jump(long seconds) {
        jumped += TimeUnit.SECONDS.toNanos(seconds);
    }
}
