package io.decree.simulator;

import io.decree.simulator.kernel.Mix;

/**
 * A fact a host reports about itself, from which the oracles judge the whole cluster.
 *
 * <p>Report what a message tells others in the moment the message is sent, not when it is prepared:
 * what was never said binds nobody. Ballots and slots are numbers whose order is theirs; a value
 * stands for the bytes of a command or batch, equal exactly if those are.
 */
public sealed interface Observation {

    /** A digest that took this fact in; the same on every Java. */
    long digest(long into);

    /** This node told others that it takes part in no ballot below this one. */
    record Promised(long ballot) implements Observation {
        @Override
        public long digest(long into) {
            return mix(into, 1, ballot, 0, 0);
        }
    }

    /** This node, as the owner of a ballot, asked others to accept a value. */
    record Proposed(long slot, long ballot, long value) implements Observation {
        @Override
        public long digest(long into) {
            return mix(into, 2, slot, ballot, value);
        }
    }

    /** This node told others that it accepted a value. */
    record Voted(long slot, long ballot, long value) implements Observation {
        @Override
        public long digest(long into) {
            return mix(into, 3, slot, ballot, value);
        }
    }

    /** This node holds a value for decided. */
    record Decided(long slot, long value) implements Observation {
        @Override
        public long digest(long into) {
            return mix(into, 4, slot, value, 0);
        }
    }

    /** This node executed the decided value of a slot, all slots below having been executed. */
    record Executed(long slot, long value) implements Observation {
        @Override
        public long digest(long into) {
            return mix(into, 5, slot, value, 0);
        }
    }

    /** This node applied a client's command to its state: with effect, not as a repeat. */
    record Applied(long slot, long session, long sequence) implements Observation {
        @Override
        public long digest(long into) {
            return mix(into, 6, slot, session, sequence);
        }
    }

    /** The digest of this node's state after all slots below {@code slot} were executed. */
    record StateDigest(long slot, long digest) implements Observation {
        @Override
        public long digest(long into) {
            return mix(into, 7, slot, digest, 0);
        }
    }

    /** This node begins with the state after all slots below {@code slot}, from a snapshot. */
    record Restored(long slot) implements Observation {
        @Override
        public long digest(long into) {
            return mix(into, 8, slot, 0, 0);
        }
    }

    /** This node leads under a ballot from now on. */
    record Leading(long ballot) implements Observation {
        @Override
        public long digest(long into) {
            return mix(into, 9, ballot, 0, 0);
        }
    }

    /** This node no longer leads. */
    record Following() implements Observation {
        @Override
        public long digest(long into) {
            return mix(into, 10, 0, 0, 0);
        }
    }

    /** This node told the leader of a ballot that it follows it, by a vote or a sign of life. */
    record Answered(int leader) implements Observation {
        @Override
        public long digest(long into) {
            return mix(into, 13, leader, 0, 0);
        }
    }

    /**
     * This node takes another one for the leader from now on, and itself will not try to lead as
     * long as that one lives; -1 for none.
     */
    record Follows(int leader) implements Observation {
        @Override
        public long digest(long into) {
            return mix(into, 14, leader, 0, 0);
        }
    }

    /** This node holds so much of something of which it may hold {@code bound}. */
    record Holding(String what, long amount, long bound) implements Observation {
        @Override
        public long digest(long into) {
            return mix(Mix.in(into, what), 11, amount, bound, 0);
        }
    }

    /** This node saw with its own eyes that something impossible happened. */
    record Alarm(String name) implements Observation {
        @Override
        public long digest(long into) {
            return mix(Mix.in(into, name), 12, 0, 0, 0);
        }
    }

    private static long mix(long into, int kind, long first, long second, long third) {
        return Mix.in(Mix.in(Mix.in(Mix.in(into, kind), first), second), third);
    }
}
