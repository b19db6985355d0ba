package io.decree.replica;

import io.decree.runtime.port.Parker;

/** Counts how often a loop goes to sleep: one that does so all the time is kept from sleeping. */
final class CountedParker implements Parker {

    private final Parker parker;
    volatile long count;

    CountedParker(Parker parker) {
        this.parker = parker;
    }

    @Override
    public void park(long nanos) {
        long before = count;
        count = before + 1;
        parker.park(nanos);
    }

    @Override
    public void wake() {
        parker.wake();
    }
}
