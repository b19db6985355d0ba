package io.decree.simulator.trace;

import io.decree.simulator.Observation;
import io.decree.simulator.kernel.Mix;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The record of a run: a digest over every step, Lamport clocks, and the last steps kept as they
 * were.
 *
 * <p>Two runs are the same bit for bit if their digests are equal (up to chance, one in 2^64).
 * Ticks and appends go into the digest but are not kept, since they would push out the rest.
 */
public final class Trace {

    private final long[] clocks;
    private final Moment[] kept;
    private long count;
    private long steps;
    private long digest;

    /**
     * An empty record.
     *
     * @param keep how many of the last steps are kept
     */
    public Trace(int endpoints, int keep) {
        clocks = new long[endpoints];
        kept = new Moment[Math.max(1, keep)];
        for (int i = 0; i < kept.length; i++) {
            kept[i] = new Moment();
        }
    }

    /** A frame leaves; returns the sender's Lamport clock, which has to travel with it. */
    public long send(long nanos, int from, int to, ByteBuffer frame) {
        long clock = ++clocks[from];
        mix(Step.SEND, nanos, from, to);
        digest = Mix.in(digest, frame);
        next().set(Step.SEND, nanos, from, to, clock).carry(frame);
        return clock;
    }

    /** A frame arrives, with the Lamport clock it left with. */
    public void receive(Step step, long nanos, int at, int from, ByteBuffer frame, long stamp) {
        clocks[at] = Math.max(clocks[at], stamp) + 1;
        mix(step, nanos, at, from);
        digest = Mix.in(digest, frame);
        next().set(step, nanos, at, from, clocks[at]).carry(frame);
    }

    /** Something that is counted but not kept, like a tick. */
    public void pass(Step step, long nanos, int at, long number) {
        mix(step, nanos, at, number);
    }

    /** Something an endpoint does or suffers for itself. */
    public void local(Step step, long nanos, int at, String text) {
        mix(step, nanos, at, 0);
        digest = Mix.in(digest, text);
        next().set(step, nanos, at, at, ++clocks[at]).say(text);
    }

    /** A fact that a host reports. */
    public void observe(long nanos, int at, Observation fact) {
        mix(Step.OBSERVE, nanos, at, 0);
        digest = fact.digest(digest);
        next().set(Step.OBSERVE, nanos, at, at, ++clocks[at]).say(fact);
    }

    /** The digest over all steps so far. */
    public long digest() {
        return digest;
    }

    /** How many steps there were. */
    public long steps() {
        return steps;
    }

    /** The last steps, oldest first. */
    public List<Moment> last() {
        List<Moment> moments = new ArrayList<>();
        for (long i = Math.max(0, count - kept.length); i < count; i++) {
            moments.add(kept[(int) (i % kept.length)]);
        }
        return moments;
    }

    private void mix(Step step, long nanos, int at, long number) {
        steps++;
        digest = Mix.in(Mix.in(Mix.in(digest ^ step.code(), nanos), at), number);
    }

    private Moment next() {
        return kept[(int) (count++ % kept.length)];
    }
}
