package io.decree.benchmarks.breakdown;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;

/**
 * Splits the times of operations that a leader answered. A thread at a time calls {@link
 * #answered}; any thread may begin anew and read.
 */
@SuppressWarnings("EnumOrdinal")
public final class Breakdown {

    private static final long LONGEST_NANOS = TimeUnit.MINUTES.toNanos(2);
    private static final int DIGITS = 3;

    private final List<MemberProbe> members = new ArrayList<>();
    private final List<Executions> executions = new ArrayList<>();

    /** What the stages of one operation took, by their ordinals. */
    private final long[] parts = new long[Stage.values().length];

    private volatile Times times = new Times();

    /** The times of all operations since it began. */
    private static final class Times {
        private final Map<Stage, Histogram> stages = new EnumMap<>(Stage.class);
        private long passedOver;

        Times() {
            for (Stage stage : Stage.values()) {
                stages.put(stage, new Histogram(1, LONGEST_NANOS, DIGITS));
            }
        }
    }

    /** Knows no member yet. */
    public Breakdown() {}

    /**
     * Takes a member in, in the order of their numbers.
     *
     * @param probe sits in its ports
     * @param executed is told what it executes
     */
    public void add(MemberProbe probe, Executions executed) {
        members.add(probe);
        executions.add(executed);
    }

    /** Forgets what was so far. */
    public void beginAnew() {
        times = new Times();
    }

    /**
     * An operation was answered now.
     *
     * @param leader the member that did
     * @param number the operation's, which is its result
     * @param submitted when it was submitted, in nanoseconds
     */
    public void answered(int leader, long number, long submitted) {
        long now = System.nanoTime();
        Times current = times;
        if (!split(leader, number, submitted, now)) {
            current.passedOver++;
            return;
        }
        for (Stage stage : Stage.values()) {
            current.stages.get(stage).recordValue(parts[stage.ordinal()]);
        }
    }

    /** Whether every stamp is there, and in order; a leader that has just changed has none. */
    private boolean split(int leader, long number, long submitted, long now) {
        MemberProbe probe = members.get(leader);
        long slot = executions.get(leader).slot(number);
        long proposed = probe.proposed.get(slot);
        long sent = probe.sent.get(slot);
        long arrived = probe.arrived.get(slot);
        long decided = probe.decided.get(slot);
        long executed = executions.get(leader).time(number);
        long taken = probe.taken(submitted, proposed);
        put(Stage.QUEUE, submitted, taken);
        put(Stage.BATCH, taken, proposed);
        put(Stage.ENCODE, proposed, sent);
        int voter = (int) probe.decider.get(slot);
        if (voter == MemberProbe.OWN_LOG) {
            own(probe, slot, sent, arrived);
        } else {
            over(members.get(voter), slot, sent, arrived);
        }
        put(Stage.TALLY, arrived, decided);
        put(Stage.APPLY, decided, executed);
        put(Stage.REPLY, executed, now);
        return isWhole(now - submitted);
    }

    /** The leader's own record is written while it encodes: only what comes later counts here. */
    private void own(MemberProbe leader, long slot, long sent, long arrived) {
        long recorded = Math.max(sent, leader.recorded.get(slot));
        put(Stage.NETWORK, 0, 0);
        put(Stage.LOG_WRITE, sent, recorded);
        put(Stage.FORCE, recorded, arrived);
    }

    private void over(MemberProbe voter, long slot, long sent, long arrived) {
        long received = voter.received.get(slot);
        long recorded = voter.recorded.get(slot);
        long durable = voter.durable.get(slot);
        // A frame may be taken before the system call returns that sent it.
        parts[Stage.NETWORK.ordinal()] = Math.max(0, received - sent) + (arrived - durable);
        put(Stage.LOG_WRITE, received, recorded);
        put(Stage.FORCE, recorded, durable);
    }

    private void put(Stage stage, long from, long to) {
        parts[stage.ordinal()] = to - from;
    }

    private boolean isWhole(long total) {
        long sum = 0;
        for (long part : parts) {
            if (part < 0 || part > total) {
                return false;
            }
            sum += part;
        }
        return sum <= total + total / 2;
    }

    /**
     * How many operations could not be split, because a stamp was missing.
     *
     * @return since it began
     */
    public long passedOver() {
        return times.passedOver;
    }

    /**
     * The times of a stage since it began. To be read when nothing is under way.
     *
     * @param stage which
     * @return in nanoseconds
     */
    public Histogram times(Stage stage) {
        return times.stages.get(stage);
    }
}
