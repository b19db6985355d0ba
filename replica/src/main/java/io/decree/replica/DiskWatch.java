package io.decree.replica;

/**
 * Notices that a disk takes long: what was written waits to be durable for longer than it should.
 * Nothing is lost by that, but a leader's commands wait for it, and nobody else would say why. One
 * thread.
 */
final class DiskWatch {

    private final long patienceNanos;
    private long waitsFor;
    private long since;
    private long looked;
    private boolean waits;
    private boolean slow;

    /**
     * Sees a log of which all is durable.
     *
     * @param patienceNanos how long a force may take
     */
    DiskWatch(long patienceNanos) {
        this.patienceNanos = patienceNanos;
    }

    /**
     * Looks at the log, now and then.
     *
     * @param now the loop's time
     * @param end where the next record goes
     * @param durable below this everything is durable
     * @return whether the disk has become slow since the last look, or has become quick again
     */
    boolean look(long now, long end, long durable) {
        if (now - looked > patienceNanos / 2) {
            // It was this process that stood still: that says nothing of the disk.
            since = now;
        }
        looked = now;
        boolean before = slow;
        if (!waits && durable >= end) {
            slow = false;
        }
        if (waits && durable >= waitsFor) {
            waits = false;
            slow &= now - since >= patienceNanos / 2;
        }
        if (!waits && durable < end) {
            waits = true;
            waitsFor = end;
            since = now;
        }
        slow |= waits && now - since >= patienceNanos;
        return slow != before;
    }

    /** Whether it was slow at the last look. */
    boolean isSlow() {
        return slow;
    }

    /** How long the oldest of what is not durable waits, as far as it was seen. */
    long waitNanos() {
        return looked - since;
    }
}
