package io.decree.replica;

import io.decree.runtime.port.Doorbell;
import io.decree.runtime.port.Turns;

/** The place that a replica has at its event loop, and the bell there. */
final class Place implements Doorbell {

    private final EventLoop loop;
    private final Visits visits;
    private final Visits.Block block;
    private final int number;

    /** Set before others know of the bell, or after: to be visited once too often does no harm. */
    private volatile boolean isVisitedAnyway;

    /** What it shares with others of its loop; null when there is nothing. The loop's. */
    private Turns shared;

    Place(EventLoop loop, Visits visits, Visits.Block block, int number) {
        this.loop = loop;
        this.visits = visits;
        this.block = block;
        this.number = number;
    }

    /** The replica is visited in this turn of the loop or in the next one. */
    @Override
    public void ring() {
        if (loop.isCurrent()) {
            // It looks for that before it sleeps.
            block.visitAgain(number);
            return;
        }
        if (!isVisitedAnyway) {
            block.mark(number);
        }
        loop.wake();
    }

    @Override
    public void share(Turns turns) {
        shared = turns;
        visits.share(turns);
    }

    /** Some port of it has to be polled in each turn. On the loop's thread. */
    void visitAnyway() {
        isVisitedAnyway = true;
        block.visitAnyway(number);
    }

    /** On the loop's thread. */
    void leave() {
        block.remove(number);
        if (shared != null) {
            visits.unshare(shared);
            shared = null;
        }
    }
}
