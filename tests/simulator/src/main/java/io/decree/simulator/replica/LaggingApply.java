package io.decree.simulator.replica;

import io.decree.replica.loop.ApplyRunner;
import io.decree.simulator.World;

/**
 * An apply thread that lags by chance: what is handed over to it is done now or some inputs later,
 * also in the middle of the loop's turn, one thing or many at a time; and now and then nothing is
 * done for a while, so that its queue fills. The order is the queue's always.
 */
final class LaggingApply implements ApplyRunner {

    /** Hears that a thing was done, before the next one is. */
    interface Watcher {
        void done();
    }

    static final String STOOD_STILL = "apply thread stood still";
    static final String FULL = "command refused because the apply thread was behind";

    /** How many inputs a standstill takes at most. */
    private static final int STANDSTILL = 400;

    private static final int INPUTS_BETWEEN_STANDSTILLS = 2_000;
    private static final int MANY = 64;

    private final World world;
    private final Watcher watcher;
    private Work work;
    private int standsFor;

    LaggingApply(World world, Watcher watcher) {
        this.world = world;
        this.watcher = watcher;
    }

    @Override
    public void start(Work newWork) {
        work = newWork;
    }

    /** In the middle of the loop's turn: as if the other thread had been quick. */
    @Override
    public void wake() {
        if (standsFor == 0 && below(4) == 0) {
            run(1 + below(2));
        }
    }

    /** Between two of the loop's turns. */
    void pass() {
        if (standsFor > 0) {
            standsFor--;
        } else if (below(INPUTS_BETWEEN_STANDSTILLS) == 0) {
            standsFor = 1 + below(STANDSTILL);
            world.cover(STOOD_STILL);
        } else if (below(3) > 0) {
            run(below(2) == 0 ? 1 : MANY);
        }
    }

    private void run(int most) {
        for (int i = 0; i < most && work.run(1) > 0; i++) {
            watcher.done();
        }
    }

    @Override
    public void close() {
        // A life ends without a word.
    }

    private int below(int bound) {
        return (int) Long.remainderUnsigned(world.random(), bound);
    }
}
