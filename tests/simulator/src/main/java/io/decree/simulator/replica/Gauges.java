package io.decree.simulator.replica;

import io.decree.core.replica.Message;
import io.decree.core.replica.MessageKind;
import io.decree.core.replica.ReplicaCore;
import io.decree.replica.loop.ReplicaLoop;
import io.decree.simulator.Observation;
import io.decree.simulator.World;

/** What can be read off a replica between two inputs: what it holds, and whom it follows. */
final class Gauges {

    private static final int NOBODY = -1;

    private final World world;
    private final ReplicaLoop loop;
    private int followed = NOBODY;

    Gauges(World world, ReplicaLoop loop) {
        this.world = world;
        this.loop = loop;
    }

    /** What it holds, against what it may hold. */
    void measure() {
        ReplicaCore core = loop.core();
        world.observe(new Observation.Holding("held", core.held(), core.heldCapacity()));
        world.observe(
                new Observation.Holding(
                        "window", core.prefix() - core.base(), loop.config().capacity()));
    }

    /** A message is about to be sent; only the first one to a new leader tells anything. */
    void sends(Message message, int to) {
        boolean answers =
                message.kind == MessageKind.P2B || message.kind == MessageKind.HEARTBEAT_ACK;
        if (answers && to != followed) {
            world.observe(new Observation.Answered(to));
        }
    }

    /** Whom it follows by now; a leader follows nobody. */
    void follow() {
        int leader = loop.core().leader();
        int now = leader == world.self() ? NOBODY : leader;
        if (now != followed) {
            followed = now;
            world.observe(new Observation.Follows(now));
        }
    }
}
