package io.decree.replica.loop;

/** A side that applies when a test says so. */
final class ByHand implements ApplyRunner {

    int woken;
    private Work work;

    @Override
    public void start(Work itsWork) {
        work = itsWork;
    }

    /** Does everything that was handed over; how much that was. */
    int run() {
        return work.run(Integer.MAX_VALUE);
    }

    @Override
    public void wake() {
        woken++;
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
