package io.decree.simulator.replica;

import static io.decree.simulator.replica.Settings.NOBODY;

import io.decree.simulator.fault.Endpoints;
import io.decree.simulator.fault.Fault;
import io.decree.simulator.fault.FaultKind;
import io.decree.simulator.fault.FaultPlan;
import io.decree.simulator.scenario.Profile;
import io.decree.simulator.scenario.Scenario;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The runs in which Decree's own replicas are tried: one seed makes one run, the size of the group
 * included.
 *
 * @param nodes how many replicas; 0 lets the seed choose from 1 to 7, mostly 3
 * @param seconds how many virtual seconds a run takes; the last third is calm for a majority
 */
public record GroupRuns(int nodes, int seconds) {

    /** How many runs are asked to reach every case; what they have met is then the same always. */
    public static final int WHOLE = 300;

    /** How many virtual seconds each of them takes at least. */
    public static final int LEAST_SECONDS = 60;

    /** The runs of every build. */
    public static final GroupRuns USUAL = new GroupRuns(0, LEAST_SECONDS);

    /** The point of a run's coverage that counts the inputs of all cores. */
    public static final String CORE_STEPS = "core steps";

    private static final int MOST_NODES = 7;

    /** Three of a number each: with more clients than that sessions are dropped all the time. */
    private static final int FEW_ANSWERS = 3 * 40;

    private static final int FEW = 4;
    private static final int MANY = 16;

    private static final long SECOND = 1_000_000_000L;

    private static final Set<FaultKind> ALL = EnumSet.allOf(FaultKind.class);
    private static final Set<FaultKind> LOSSES = EnumSet.of(FaultKind.WEATHER, FaultKind.PAUSE);

    /** What ten seeds in a row make: groups of all sizes, few and many clients, all weathers. */
    private static final Kind[] KINDS = {
        new Kind(3, FEW, ALL, 1),
        new Kind(5, FEW, ALL, 3),
        new Kind(3, MANY, ALL, 3),
        new Kind(6, FEW, ALL, 3),
        new Kind(1, MANY, ALL, 3),
        new Kind(3, MANY, LOSSES, 20),
        new Kind(2, FEW, ALL, 3),
        new Kind(3, MANY, LOSSES, 20),
        new Kind(4, FEW, ALL, 3),
        new Kind(7, FEW, ALL, 3)
    };

    /**
     * What the replicas of ten seeds in a row are made with. With a narrow pipeline in a wide
     * window a new leader finds more than it may propose again at once.
     */
    private static final Settings[] SETTINGS = {
        Settings.USUAL,
        Settings.USUAL.slots(16, 2).answers(FEW_ANSWERS),
        Settings.USUAL.slots(4, 1),
        Settings.USUAL.slots(32, 3),
        Settings.USUAL.slots(64, 16)
    };

    /** In one of so many tens of seeds a thread of its own applies the commands. */
    private static final int APPLY_TURNS = 3;

    /** In one of so many tens of seeds the member of the lasting cut may never lead. */
    private static final int BAR_TURNS = 4;

    /**
     * One kind of run.
     *
     * @param nodes how many replicas
     * @param clients how many clients; many of them do more than few, each of them less often
     * @param faults which kinds may happen
     * @param faultsPerSecond about how many begin in a second
     */
    private record Kind(int nodes, int clients, Set<FaultKind> faults, int faultsPerSecond) {}

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException naming the number and its bounds
     */
    public GroupRuns {
        if (nodes < 0 || nodes > MOST_NODES) {
            throw new IllegalArgumentException("nodes " + nodes + ": take 1 to " + MOST_NODES);
        }
        if (seconds < 1 || seconds > 100_000) {
            throw new IllegalArgumentException("seconds " + seconds + ": take 1 to 100000");
        }
    }

    /** The run that a seed makes. */
    public Scenario scenario(long seed) {
        Kind kind = kindOf(seed);
        Scenario drawn =
                Profile.USUAL
                        .of(nodes == 0 ? kind.nodes() : nodes, kind.clients())
                        .doing(kind.clients() == MANY ? 300 : 200)
                        .suffering(kind.faults(), kind.faultsPerSecond())
                        .lasting(seconds * SECOND, seconds * SECOND / 3)
                        .scenario(seed);
        return kind.faults() == ALL ? withLastingCut(drawn) : drawn;
    }

    private static Kind kindOf(long seed) {
        return KINDS[(int) Long.remainderUnsigned(seed, KINDS.length)];
    }

    /** In every group that has a majority and others, one link is cut for most of the run. */
    private static Scenario withLastingCut(Scenario drawn) {
        List<Fault> faults = new ArrayList<>(drawn.faults());
        FaultPlan.lastingCut(drawn.seed(), drawn.nodes(), drawn.calm(), drawn.durationNanos())
                .ifPresent(faults::add);
        return drawn.withFaults(faults);
    }

    /** The subject of these runs: a few keys with numbers, replicated, every clause checked. */
    public static ReplicatedSubject<KeyValue.Ask, Long> subject() {
        return new ReplicatedSubject<>(new KeyValue(), Settings.USUAL, Profile.USUAL.tickNanos())
                .with(GroupRuns::settingsOf);
    }

    /** The windows of a seed's replicas: they do not go with the kinds, so that all pairs occur. */
    private static Settings settingsOf(long seed) {
        long turn = Long.divideUnsigned(seed, KINDS.length);
        Settings chosen = SETTINGS[(int) Long.remainderUnsigned(turn, SETTINGS.length)];
        return chosen.ownThread(Long.remainderUnsigned(turn, APPLY_TURNS) == 1)
                .barring(Long.remainderUnsigned(turn, BAR_TURNS) == 3 ? cutOff(seed) : NOBODY);
    }

    /** Whoever may not lead asks nobody to elect it, and has to hear of decisions all the same. */
    private static int cutOff(long seed) {
        int members = kindOf(seed).nodes();
        Endpoints calm = FaultPlan.majority(seed, members);
        return FaultPlan.lastinglyCut(seed, members, calm).orElse(NOBODY);
    }

    /** All that replicas are made with. */
    public static List<Settings> settings() {
        return List.of(SETTINGS);
    }
}
