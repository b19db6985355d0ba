package io.decree.simulator.replica;

import io.decree.replica.trace.Facts;
import io.decree.simulator.Observation;
import io.decree.simulator.World;

/** What a replica's core does, as its simulated world is told. */
record ReportedFacts(World world) implements Facts {

    @Override
    public void promised(long ballot) {
        world.observe(new Observation.Promised(ballot));
    }

    @Override
    public void proposed(long slot, long ballot, long value) {
        world.observe(new Observation.Proposed(slot, ballot, value));
    }

    @Override
    public void voted(long slot, long ballot, long value) {
        world.observe(new Observation.Voted(slot, ballot, value));
    }

    @Override
    public void decided(long slot, long value) {
        world.observe(new Observation.Decided(slot, value));
    }

    @Override
    public void leading(long ballot) {
        world.observe(new Observation.Leading(ballot));
    }

    @Override
    public void following() {
        world.observe(new Observation.Following());
    }

    @Override
    public void alarm(String name) {
        world.observe(new Observation.Alarm(name));
    }
}
