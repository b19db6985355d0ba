package io.decree.runtime.standard.tcp;

/**
 * How long nothing was heard. A process that was paused must not hang up on others because its own
 * clock has jumped: what they sent meanwhile is there, it only has not looked yet. So silence
 * counts when it is found a second time, with a look at the sockets in between.
 */
final class Silence {

    private long heardNanos;
    private boolean suspected;

    void heard(long now) {
        heardNanos = now;
        suspected = false;
    }

    /** To be asked once in a poll, for a connection on which nothing is there to be read. */
    boolean isTooLong(long now, long most) {
        boolean late = now - heardNanos >= most;
        boolean again = late && suspected;
        suspected = late;
        return again;
    }
}
