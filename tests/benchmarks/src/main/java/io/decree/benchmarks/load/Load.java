package io.decree.benchmarks.load;

import io.decree.benchmarks.Subject;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.AtomicHistogram;

/**
 * Asks a system under test, from {@link #begin} to {@link #end}, and times each operation from when
 * it was due to its outcome. One load after the other may use the same system; all of them share
 * one {@link Outlet}, through which outcomes come.
 */
public abstract class Load implements Subject.Done {

    private static final long LONGEST_NANOS = TimeUnit.MINUTES.toNanos(2);
    private static final int DIGITS = 3;

    /** A system that refuses so much will not recover while it is measured. */
    private static final long MOST_FAILURES = 100_000;

    private final Subject subject;
    private final Commands commands;
    private final Tokens tokens;
    private final long[] due;

    /** How often each token was submitted: whoever holds it counts. */
    private final long[] times;

    private final Thread thread;
    private final AtomicLong failures = new AtomicLong();
    private volatile AtomicHistogram latencies = histogram();
    private volatile AtomicHistogram measured;
    private volatile boolean ending;
    private volatile String lastFailure = "";
    private volatile Exception broken;
    private long acknowledgedBefore;

    Load(Subject subject, Commands commands, int most) {
        this.subject = subject;
        this.commands = commands;
        tokens = new Tokens(most);
        due = new long[most];
        times = new long[most];
        for (int token = 0; token < most; token++) {
            tokens.put(token);
        }
        thread = new Thread(this::drive, "load");
        thread.setDaemon(true);
    }

    private static AtomicHistogram histogram() {
        return new AtomicHistogram(1, LONGEST_NANOS, DIGITS);
    }

    // ---------------------------------------------------------------- whoever measures

    /** Starts to ask. Nothing is kept of what happens before {@link #measure}. */
    public final void begin() {
        thread.start();
    }

    /** From now on times are kept. */
    public final void measure() {
        acknowledgedBefore += swap().getTotalCount();
    }

    /** From now on times are not kept any more. */
    public final void pause() {
        measured = swap();
    }

    /** What is recorded into the old one a little too late still counts there. */
    private AtomicHistogram swap() {
        AtomicHistogram old = latencies;
        latencies = histogram();
        return old;
    }

    /**
     * Asks no more, and waits for what is under way.
     *
     * @param patienceMillis how long an outcome may take
     * @return how many operations never had an outcome
     * @throws Exception when the system was beyond use
     */
    public final int end(int patienceMillis) throws Exception {
        ending = true;
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(patienceMillis);
        thread.join(patienceMillis);
        while (tokens.size() < due.length && System.nanoTime() - until < 0 && broken == null) {
            Thread.sleep(1);
        }
        if (broken != null) {
            throw broken;
        }
        return due.length - tokens.size();
    }

    /**
     * How many outcomes there were since {@link #measure}.
     *
     * @return as of now
     */
    public final long completed() {
        return latencies.getTotalCount();
    }

    /**
     * The times from {@link #measure} to {@link #pause}.
     *
     * @return in nanoseconds
     */
    public final AtomicHistogram latencies() {
        return measured;
    }

    /**
     * How many operations were acknowledged, before, while and after it was measured.
     *
     * @return exact after {@link #end}
     */
    public final long acknowledged() {
        return acknowledgedBefore + measured.getTotalCount() + latencies.getTotalCount();
    }

    /**
     * How many operations were refused or are of unknown outcome.
     *
     * @return over the whole load
     */
    public final long failures() {
        return failures.get();
    }

    /**
     * Why the last of them failed.
     *
     * @return for people; empty when none did
     */
    public final String lastFailure() {
        return lastFailure;
    }

    /**
     * How many operations were submitted.
     *
     * @return exact after {@link #end}
     */
    public final long submitted() {
        return Arrays.stream(times).sum();
    }

    // ---------------------------------------------------------------- the thread that submits

    private void drive() {
        try {
            while (!isOver()) {
                int token = ending ? -1 : next(tokens);
                if (token < 0) {
                    rest();
                } else {
                    submit(token, dueNanos());
                }
            }
        } catch (Exception e) {
            broken = e;
        }
    }

    /** A client that polls has to go on until all outcomes are here. */
    private boolean isOver() {
        return (ending && tokens.size() == due.length) || Thread.currentThread().isInterrupted();
    }

    /** A token to submit with now; -1 when it is not the time yet, or none is here. */
    abstract int next(Tokens from) throws Exception;

    /** When the operation that is submitted now was due. */
    abstract long dueNanos();

    /** Only who holds the token calls it. */
    final void submit(int token, long nanos) throws Exception {
        due[token] = nanos;
        long index = times[token]++ * due.length + token;
        subject.submit(commands.get(index), token);
    }

    private void rest() throws Exception {
        if (!subject.poll()) {
            doze(tokens);
        }
    }

    /** What the thread does that has nothing to submit. */
    void doze(Tokens until) {
        until.await();
    }

    final boolean isEnding() {
        return ending;
    }

    // ---------------------------------------------------------------- the system's threads

    @Override
    public final void done(int token) {
        latencies.recordValue(Math.min(System.nanoTime() - due[token], LONGEST_NANOS));
        if (ending || !again(token)) {
            tokens.put(token);
        }
    }

    /** Whether the thread that hears an outcome submits the next operation itself, and did. */
    boolean again(int token) {
        return false;
    }

    @Override
    public final void failed(int token, String why) {
        lastFailure = why;
        if (failures.incrementAndGet() > MOST_FAILURES) {
            broken = new IllegalStateException("too much was refused, at last: " + why);
            thread.interrupt();
        }
        tokens.put(token);
    }
}
