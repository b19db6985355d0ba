package io.decree.simulator.fault;

import io.decree.simulator.disk.CrashKind;
import io.decree.simulator.kernel.SimRandom;
import io.decree.simulator.network.Weather;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Draws faults from a seed.
 *
 * <p>A plan takes a few kinds of those allowed and leaves out the others: a run in which everything
 * fails a little finds less than one in which something fails often (Groce and others: Swarm
 * Testing, 2012). Every plan has faults, and at least one of each kind it took.
 */
public final class FaultPlan {

    private static final long MILLI = 1_000_000;
    private static final long SHORTEST = 5 * MILLI;
    private static final int FULL_LOGS_PER_MILLE = 300;
    private static final int MOST_FULL_LOGS = 8;

    private final SimRandom random;
    private final int nodes;
    private final int endpoints;
    private final long durationNanos;
    private final List<Fault> faults = new ArrayList<>();
    private long latest;

    private FaultPlan(SimRandom random, int nodes, int endpoints, long durationNanos) {
        this.random = random;
        this.nodes = nodes;
        this.endpoints = endpoints;
        this.durationNanos = durationNanos;
    }

    /**
     * Draws a plan.
     *
     * @param allowed the kinds to choose from, at least one
     * @param perSecond about how many faults begin in a second
     * @return faults in the order of their beginning
     */
    public static List<Fault> draw(
            long seed,
            int nodes,
            int endpoints,
            long durationNanos,
            Set<FaultKind> allowed,
            int perSecond) {
        SimRandom random = SimRandom.stream(seed, "plan", 0);
        FaultPlan plan = new FaultPlan(random, nodes, endpoints, durationNanos);
        List<FaultKind> kinds = plan.choose(allowed);
        kinds.forEach(plan::add);
        long count = Math.max(kinds.size(), perSecond * durationNanos / (1_000 * MILLI));
        for (long i = kinds.size(); i < count && !kinds.isEmpty(); i++) {
            plan.add(kinds.get(random.below(kinds.size())));
        }
        if (allowed.contains(FaultKind.FULL_LOG)) {
            // Drawn by itself: the other faults of a seed stay what they were without it.
            plan.fillLogs(SimRandom.stream(seed, "full logs", 0), kinds.isEmpty());
        }
        plan.faults.sort(Comparator.comparingLong(Fault::from));
        return plan.faults;
    }

    /** About half of the kinds, in the order of their declaration. */
    private List<FaultKind> choose(Set<FaultKind> allowed) {
        List<FaultKind> chosen = new ArrayList<>();
        List<FaultKind> all = new ArrayList<>();
        for (FaultKind kind : FaultKind.values()) {
            // Between two groups of fewer than three replicas there is no third.
            boolean possible = nodes > 2 || kind != FaultKind.PARTIAL_PARTITION;
            boolean pair = nodes > 1 || !isPartition(kind);
            boolean itself = kind == FaultKind.FULL_LOG;
            if (allowed.contains(kind) && possible && pair && !itself) {
                all.add(kind);
                if (random.chance(500)) {
                    chosen.add(kind);
                }
            }
        }
        if (all.isEmpty() && allowed.contains(FaultKind.FULL_LOG)) {
            return chosen;
        }
        if (all.isEmpty()) {
            throw new IllegalArgumentException("no kind of fault is allowed: allow at least one");
        }
        if (chosen.isEmpty()) {
            chosen.add(all.get(random.below(all.size())));
        }
        return chosen;
    }

    private static boolean isPartition(FaultKind kind) {
        return kind == FaultKind.PARTITION
                || kind == FaultKind.ONE_WAY_PARTITION
                || kind == FaultKind.PARTIAL_PARTITION;
    }

    private void add(FaultKind kind) {
        long from = begin();
        long until = Math.min(durationNanos, from + length());
        int node = random.below(nodes);
        switch (kind) {
            case WEATHER -> faults.add(weather(from, until));
            case PARTITION, ONE_WAY_PARTITION, PARTIAL_PARTITION ->
                    faults.add(cut(kind, from, until));
            case POWER_LOSS -> powerLoss(from, until, node);
            case PROCESS_CRASH -> faults.add(new Fault.Crash(from, until, node, CrashKind.PROCESS));
            case PAUSE -> faults.add(new Fault.Pause(from, until, node));
            case DRIFT -> faults.add(new Fault.Drift(from, durationNanos, node, drift()));
            case SLOW_DISK ->
                    faults.add(new Fault.SlowDisk(from, until, node, MILLI << random.below(8)));
            case FAILED_WRITE, FAILED_FORCE ->
                    diskError(from, until, node, kind == FaultKind.FAILED_FORCE);
            case FULL_LOG -> throw new IllegalArgumentException("drawn by itself");
        }
    }

    /** Half of the faults come soon after the one before: troubles that meet do the most harm. */
    private long begin() {
        long alone = random.between(0, durationNanos - 1);
        long soon = latest + random.between(0, SHORTEST << random.below(8));
        latest = random.chance(500) && soon < durationNanos ? soon : alone;
        return latest;
    }

    /** From milliseconds to a second, each order of magnitude as likely as the next. */
    private long length() {
        long least = SHORTEST << random.below(8);
        return random.between(least, least * 2);
    }

    /** One machine, or all of them as when a whole building goes dark. */
    private void powerLoss(long from, long until, int node) {
        boolean all = random.chance(300);
        for (int each = 0; each < nodes; each++) {
            if (each == node) {
                faults.add(new Fault.Crash(from, until, node, CrashKind.POWER));
            } else if (all) {
                long back = Math.min(durationNanos, from + length());
                faults.add(new Fault.Crash(from, back, each, CrashKind.POWER));
            }
        }
    }

    /** Off by up to five in a hundred, which is more than clocks are. */
    private long drift() {
        return random.between(-50_000, 50_000);
    }

    /** In some runs a few logs are full for a while, now and then all of them at once. */
    private void fillLogs(SimRandom own, boolean surely) {
        if (!surely && !own.chance(FULL_LOGS_PER_MILLE)) {
            return;
        }
        for (int left = 1 + own.below(MOST_FULL_LOGS); left > 0; left--) {
            long from = own.between(0, durationNanos - 1);
            int node = own.below(nodes);
            boolean all = own.chance(200);
            for (int each = 0; each < nodes; each++) {
                if (all || each == node) {
                    long until = from + own.between(SHORTEST, SHORTEST << (4 + own.below(7)));
                    faults.add(new Fault.FullLog(from, Math.min(durationNanos, until), each));
                }
            }
        }
    }

    /** A node whose disk failed does nothing more until it is started anew, so that comes after. */
    private void diskError(long from, long until, int node, boolean force) {
        faults.add(new Fault.DiskError(from, node, force));
        long down = Math.min(durationNanos, until + length());
        faults.add(new Fault.Crash(until, down, node, CrashKind.POWER));
    }

    private Fault weather(long from, long until) {
        Weather weather =
                new Weather(
                        random.chance(600) ? random.below(300) : 0,
                        random.chance(600) ? random.below(200) : 0,
                        random.chance(600) ? random.below(300) : 0,
                        MILLI / 20,
                        MILLI << random.below(8));
        boolean everywhere = random.chance(500);
        Endpoints all = Endpoints.first(endpoints);
        return new Fault.BadWeather(
                from,
                until,
                everywhere ? all : some(endpoints),
                everywhere ? all : some(endpoints),
                weather);
    }

    private Fault cut(FaultKind kind, long from, long until) {
        Endpoints left = Endpoints.NONE;
        Endpoints right = Endpoints.NONE;
        // Each side gets one for sure; of the others a partial partition leaves some in between.
        int firstLeft = random.below(nodes);
        int firstRight = (firstLeft + 1 + random.below(nodes - 1)) % nodes;
        int between = -1;
        if (kind == FaultKind.PARTIAL_PARTITION) {
            do {
                between = random.below(nodes);
            } while (between == firstLeft || between == firstRight);
        }
        for (int endpoint = 0; endpoint < endpoints; endpoint++) {
            boolean goesLeft = random.chance(500);
            boolean stays = random.chance(400);
            if (endpoint == firstLeft) {
                left = left.with(endpoint);
            } else if (endpoint == firstRight) {
                right = right.with(endpoint);
            } else if (endpoint != between && (isSplit(kind, endpoint) || !stays)) {
                left = goesLeft ? left.with(endpoint) : left;
                right = goesLeft ? right : right.with(endpoint);
            }
        }
        return new Fault.Cut(from, until, left, right, kind == FaultKind.ONE_WAY_PARTITION);
    }

    private boolean isSplit(FaultKind kind, int endpoint) {
        return kind == FaultKind.PARTITION && endpoint < nodes;
    }

    /**
     * A cut that lasts: one of the nodes that are to be calm at the end neither hears nor reaches
     * those that are not, or only one of both, from some time on until the run is over. Other cuts
     * are over after seconds, before anybody depends on what they lack.
     *
     * @param calm the nodes that are to be calm
     * @return absent when that is nobody or everybody
     */
    public static Optional<Fault> lastingCut(
            long seed, int nodes, Endpoints calm, long durationNanos) {
        Endpoints others = Endpoints.first(nodes).without(calm);
        if (calm.size() == 0 || others.size() == 0) {
            return Optional.empty();
        }
        SimRandom random = SimRandom.stream(seed, "lasting cut", 0);
        int node = oneOf(calm, random, nodes);
        long from = random.between(0, durationNanos / 2);
        Endpoints one = Endpoints.of(node);
        return Optional.of(
                switch (random.below(3)) {
                    case 0 -> new Fault.Cut(from, durationNanos, one, others, true);
                    case 1 -> new Fault.Cut(from, durationNanos, others, one, true);
                    default -> new Fault.Cut(from, durationNanos, one, others, false);
                });
    }

    /**
     * Who does not reach some of the others, or is not reached, in the {@link #lastingCut} of a
     * seed.
     *
     * @return empty when there is no such cut
     */
    public static OptionalInt lastinglyCut(long seed, int nodes, Endpoints calm) {
        if (calm.size() == 0 || Endpoints.first(nodes).without(calm).size() == 0) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(oneOf(calm, SimRandom.stream(seed, "lasting cut", 0), nodes));
    }

    private static int oneOf(Endpoints members, SimRandom random, int nodes) {
        int node;
        do {
            node = random.below(nodes);
        } while (!members.contains(node));
        return node;
    }

    private Endpoints some(int count) {
        Endpoints set = Endpoints.of(random.below(count));
        for (int endpoint = 0; endpoint < count; endpoint++) {
            set = random.chance(500) ? set.with(endpoint) : set;
        }
        return set;
    }

    /** Nodes for which faults may stop at the end: a random majority, or more. */
    public static Endpoints majority(long seed, int nodes) {
        SimRandom random = SimRandom.stream(seed, "calm", 0);
        int wanted = (int) random.between(nodes / 2 + 1, nodes);
        Endpoints members = Endpoints.NONE;
        while (members.size() < wanted) {
            members = members.with(random.below(nodes));
        }
        return members;
    }
}
