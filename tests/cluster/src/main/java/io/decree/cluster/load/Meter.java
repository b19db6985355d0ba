package io.decree.cluster.load;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.Recorder;

/** How many answers there were and how long they took. Any thread may call. */
public final class Meter {

    private static final int DIGITS = 3;

    private final Recorder recorder = new Recorder(DIGITS);
    private final Histogram whole = new Histogram(DIGITS);
    private final AtomicLong failures = new AtomicLong();
    private final AtomicLong unknown = new AtomicLong();
    private final AtomicLong mark = new AtomicLong(Long.MAX_VALUE);
    private final AtomicLong first = new AtomicLong();
    private Histogram interval;
    private long since = System.nanoTime();

    Meter() {}

    /**
     * One stretch of time.
     *
     * @param opsPerSecond answers a second
     * @param p50Micros how long half of them took at most, in microseconds
     * @param p99Micros how long 99 of 100 took at most
     * @param count how many there were
     * @param seconds how long it was
     */
    public record Sample(
            long opsPerSecond, long p50Micros, long p99Micros, long count, double seconds) {}

    void answered(long calledNanos, boolean isWrite) {
        long now = System.nanoTime();
        recorder.recordValue(TimeUnit.NANOSECONDS.toMicros(now - calledNanos));
        if (isWrite && calledNanos - mark.get() >= 0 && mark.get() != Long.MAX_VALUE) {
            first.compareAndSet(0, now);
        }
    }

    void failed(boolean isUnknown) {
        (isUnknown ? unknown : failures).incrementAndGet();
    }

    /** What came since the last time this was asked. */
    public synchronized Sample sample() {
        interval = recorder.getIntervalHistogram(interval);
        whole.add(interval);
        long now = System.nanoTime();
        Sample sample = sample(interval, now - since);
        since = now;
        return sample;
    }

    /**
     * Everything so far.
     *
     * @param nanos how long it took
     * @return all answers
     */
    public synchronized Sample whole(long nanos) {
        interval = recorder.getIntervalHistogram(interval);
        whole.add(interval);
        return sample(whole, nanos);
    }

    private static Sample sample(Histogram histogram, long nanos) {
        long count = histogram.getTotalCount();
        return new Sample(
                count * TimeUnit.SECONDS.toNanos(1) / Math.max(nanos, 1),
                histogram.getValueAtPercentile(50),
                histogram.getValueAtPercentile(99),
                count,
                nanos / 1e9);
    }

    /**
     * Begins to wait for a write that is asked from now on: an answer to an earlier one may have
     * been on its way already.
     *
     * @param nanos the moment, by {@link System#nanoTime()}
     */
    public void watchFrom(long nanos) {
        first.set(0);
        mark.set(nanos);
    }

    /**
     * When the first such write was answered.
     *
     * @return by {@link System#nanoTime()}; 0 while there is none
     */
    public long firstWrite() {
        return first.get();
    }

    /** How many requests came to nothing, without effect. */
    public long failures() {
        return failures.get();
    }

    /** Of how many nobody knows whether they took effect. */
    public long unknown() {
        return unknown.get();
    }
}
