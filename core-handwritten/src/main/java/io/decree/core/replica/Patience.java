package io.decree.core.replica;

/**
 * When a leader sends again what was not answered: when nothing was decided since its last sign of
 * life although something had been proposed before that. A leader that sent everything again that
 * is under way, although answers come in all the time, would send long values many times over while
 * they wait in the network, and slow it down the more the slower it is. For the same reason it asks
 * less and less often while all stands still.
 */
final class Patience {

    /** While nothing is decided, it ends at least with each so many signs of life. */
    private static final int MOST_STILL = 8;

    /** The decided prefix and the next slot at the last sign of life. */
    private long prefix;

    private long next;

    /** How many times in a row nothing had been decided then. */
    private int still;

    /** Another ballot begins, whose proposals are sent for the first time. */
    void beginAnew() {
        next = 0;
        still = 0;
    }

    /** With each sign of life: whether to send again what is below {@link #next()}. */
    boolean ends(long decided) {
        boolean grew = decided != prefix;
        prefix = decided;
        if (grew || next <= decided) {
            still = 0;
            return false;
        }
        still++;
        return Integer.bitCount(still) == 1 || still % MOST_STILL == 0;
    }

    /** What was proposed from here on is too new to be sent again. */
    long next() {
        return next;
    }

    /** Everything below was proposed by now. */
    void proposed(long slot) {
        next = slot;
    }
}
