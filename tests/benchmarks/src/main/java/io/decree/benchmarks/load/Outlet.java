package io.decree.benchmarks.load;

import io.decree.benchmarks.Subject;

/** Where a system's outcomes come out: it hands each to the load that is under way. */
public final class Outlet implements Subject.Done {

    private volatile Load load;

    /** Goes nowhere yet. */
    public Outlet() {}

    /**
     * Hands outcomes on from now on. Nothing may be under way.
     *
     * @param to hears of them
     */
    public void lead(Load to) {
        load = to;
    }

    @Override
    public void done(int token) {
        load.done(token);
    }

    @Override
    public void failed(int token, String why) {
        load.failed(token, why);
    }
}
