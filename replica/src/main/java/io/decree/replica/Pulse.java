package io.decree.replica;

import io.decree.replica.loop.ReplicaLoop;

/**
 * Turns the time that passes into ticks. Ticks that are a little late are made up for; when more
 * time has passed than a leader may be silent, the process stood still, and what a replica
 * remembers of time is not true any more.
 */
final class Pulse {

    /**
     * At so many moments of a tick replicas have theirs: a loop with a thousand of them wakes up so
     * often and not a thousand times, and the signs of life of many groups leave together.
     */
    private static final int MOMENTS = 8;

    private final long tickNanos;
    private final long pauseNanos;
    private long next;

    Pulse(ReplicaOptions options, long now) {
        tickNanos = options.tickNanos();
        pauseNanos = options.tickNanos() * options.timeoutTicks();
        next = moment(now + tickNanos);
    }

    /** The last one before that; the same for all replicas of a process that have equal ticks. */
    private long moment(long nanos) {
        return nanos - Math.floorMod(nanos, tickNanos) % (tickNanos / MOMENTS);
    }

    /** How many ticks there were. */
    int beat(ReplicaLoop loop, long now) {
        if (now - next > pauseNanos) {
            loop.resume();
            next = moment(now);
        }
        int ticks = 0;
        while (now - next >= 0) {
            loop.tick();
            next += tickNanos;
            ticks++;
        }
        return ticks;
    }

    long nextNanos() {
        return next;
    }
}
