package io.decree.simulator.replica;

import io.decree.core.replica.Message;
import io.decree.core.replica.MessageKind;
import io.decree.core.replica.ReplicaCore;
import io.decree.replica.loop.ReplicaLoop;
import io.decree.replica.session.SessionTable;
import io.decree.simulator.Observation;
import io.decree.simulator.World;

/** What can be read off a replica between two inputs: what it holds, and whom it follows. */
final class Gauges {

    private static final int NOBODY = -1;

    /** With so many bytes of one kind of values a snapshot is due, and the older ones are freed. */
    private static final long DUE = CoreHost.MEMORY / 4 * 3;

    /** How many bytes values of all kinds take together, with what is wrong with more. */
    private static final long OF_ALL_KINDS = DUE / 2 * 3;

    /** The same while they are kept for somebody who copies a snapshot: own ones and others'. */
    private static final long KEPT_FOR_COPIES = 2 * DUE;

    /** A command in its envelope takes more. */
    private static final int LEAST_VALUE_BYTES = 64;

    private final World world;
    private final ReplicaLoop loop;
    private final SessionTable sessions;
    private final Settings settings;
    private int followed = NOBODY;

    Gauges(World world, ReplicaLoop loop, SessionTable sessions, Settings settings) {
        this.world = world;
        this.loop = loop;
        this.sessions = sessions;
        this.settings = settings;
    }

    /**
     * What it holds, against what it may hold. Own values, those of others and reported ones each
     * have as many bytes; a snapshot is due when three quarters of one kind are used, and together
     * they stay below that of one and a half. That is not promised, but who exceeds it does not
     * free what it could. Own decided values and those of others are counted together too.
     *
     * <p>For five seconds after a part of a snapshot was given away, all that follows it is kept,
     * unless a snapshot is due for want of room: then own values and those of others may each take
     * what makes it due.
     */
    void measure(int waiting) {
        ReplicaCore core = loop.core();
        long bytes = loop.keepsMore() ? KEPT_FOR_COPIES : OF_ALL_KINDS;
        hold("held", core.held(), core.heldCapacity());
        hold("window", core.prefix() - core.base(), loop.config().capacity());
        hold("commands and questions without an answer", waiting, CoreHost.MOST_WAITING);
        hold("bytes of answers", sessions.kept(), settings.sessionBytes());
        hold("decided values", loop.decidedLength(), bytes / LEAST_VALUE_BYTES);
        hold("bytes of values", loop.valueBytes(), bytes);
    }

    private void hold(String what, long amount, long bound) {
        world.observe(new Observation.Holding(what, amount, bound));
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
