package io.decree.simulator.seeded;

import io.decree.simulator.disk.CrashKind;
import io.decree.simulator.fault.Endpoints;
import io.decree.simulator.fault.Fault;
import io.decree.simulator.fault.FaultKind;
import io.decree.simulator.network.Weather;
import io.decree.simulator.replica.Settings;
import io.decree.simulator.scenario.Profile;
import io.decree.simulator.scenario.Scenario;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What replicas go through. Some mistakes show in bad times only. */
enum Times {
    /** Every kind of fault, about one a second. */
    USUAL,

    /** The same for a group that can split into halves. */
    FOUR,

    /** The same as {@link #SPLITS}, and a thread that lags applies the commands. */
    LAGGING,

    /** Machines lose power ten times a second, and what was not forced is lost. */
    CRASHES,

    /** All machines lose power at once, four times a second, and disks are slow. */
    OUTAGES,

    /** Leaders are cut off twenty times a second, in the middle of things, and others take over. */
    SPLITS,

    /** Each replica in turn is cut off from the others, while clients reach all of them. */
    CUT_OFF,

    /** There is room for the answers to three clients of eight. */
    FEW_ANSWERS,

    /** Nothing happens, except that one follower does not reach its leader, or is not reached. */
    OUT_OF_REACH,

    /**
     * The same for a follower that may never lead; it neither reaches its leader nor is reached.
     */
    BARRED,

    /** Nothing happens, except that a leader reaches two others, of which one has no room. */
    STANDSTILL,

    /** Nothing happens, except that once nobody hears anybody, for too short to elect. */
    BLINK;

    private static final long SECOND = 1_000_000_000L;

    /** The run that a seed makes. */
    Scenario scenario(long seed) {
        Scenario drawn = profile().scenario(seed);
        return switch (this) {
            case OUT_OF_REACH, BARRED -> outOfReach(drawn);
            case STANDSTILL -> standstill(drawn);
            case BLINK -> blink(drawn);
            case CUT_OFF -> cutOff(drawn);
            case OUTAGES -> outages(drawn);
            default -> drawn;
        };
    }

    /** Half of each second, until it is calm: long enough for the others to elect, and to write. */
    private static Scenario cutOff(Scenario drawn) {
        List<Fault> faults = new ArrayList<>();
        for (int second = 1; second * SECOND < drawn.calmNanos(); second++) {
            int one = second % 3;
            Endpoints others = Endpoints.of((one + 1) % 3, (one + 2) % 3);
            long from = second * SECOND;
            faults.add(new Fault.Cut(from, from + SECOND / 2, Endpoints.of(one), others, false));
        }
        return drawn.withFaults(faults);
    }

    /** For a fiftieth of a second each, while much waits to be forced. */
    private static Scenario outages(Scenario drawn) {
        List<Fault> faults = new ArrayList<>();
        for (int node = 0; node < 3; node++) {
            faults.add(new Fault.SlowDisk(0, drawn.calmNanos(), node, SECOND / 100));
        }
        for (long from = SECOND; from < drawn.calmNanos(); from += SECOND / 4) {
            for (int node = 0; node < 3; node++) {
                faults.add(new Fault.Crash(from, from + SECOND / 50, node, CrashKind.POWER));
            }
        }
        return drawn.withFaults(faults);
    }

    /**
     * The clocks of the first three nodes are slow at first, so that node 3 or 4 leads. Then node 0
     * hears those two and is not heard by them, or the other way round, or neither.
     */
    private Scenario outOfReach(Scenario drawn) {
        Endpoints one = Endpoints.of(0);
        Endpoints leaders = Endpoints.of(3, 4);
        boolean unheard = drawn.seed() % 2 == 0;
        long end = drawn.durationNanos();
        List<Fault> faults = new ArrayList<>();
        for (int node = 0; node < 3; node++) {
            faults.add(new Fault.Drift(0, 2 * SECOND, node, -800_000));
        }
        faults.add(
                new Fault.Cut(
                        3 * SECOND,
                        end,
                        unheard ? one : leaders,
                        unheard ? leaders : one,
                        this == OUT_OF_REACH));
        Weather loss = new Weather(300, 0, 0, SECOND / 20_000, SECOND / 250);
        faults.add(new Fault.BadWeather(3 * SECOND, end, leaders, one, loss));
        return drawn.withFaults(faults).withCalm(end / 2, Endpoints.of(0, 1, 2));
    }

    /**
     * The clocks of all nodes but the first are slow at first, so that it leads. Then it reaches
     * nodes 1 and 2 only, and the log of node 2 is full: nodes 1, 3 and 4 could do all alone.
     */
    private static Scenario standstill(Scenario drawn) {
        long end = drawn.durationNanos();
        List<Fault> faults = new ArrayList<>();
        for (int node = 1; node < 5; node++) {
            faults.add(new Fault.Drift(0, 2 * SECOND, node, -800_000));
        }
        faults.add(new Fault.Cut(3 * SECOND, end, Endpoints.of(0), Endpoints.of(3, 4), false));
        faults.add(new Fault.FullLog(3 * SECOND, end, 2));
        return drawn.withFaults(faults).withCalm(end / 2, Endpoints.of(1, 3, 4));
    }

    /** For a tenth of a second, shortly before it is calm. */
    private static Scenario blink(Scenario drawn) {
        long calm = drawn.durationNanos() / 2;
        long from = calm - SECOND / 2;
        long end = from + SECOND / 10;
        return drawn.withFaults(
                        List.of(
                                new Fault.Cut(
                                        from, end, Endpoints.of(0), Endpoints.of(1, 2), false),
                                new Fault.Cut(from, end, Endpoints.of(1), Endpoints.of(2), false)))
                .withCalm(calm, Endpoints.first(3));
    }

    Profile profile() {
        return switch (this) {
            case USUAL -> Profile.USUAL;
            case FOUR -> Profile.USUAL.of(4, 4);
            case CRASHES -> Profile.USUAL.of(3, 8).doing(600).suffering(crashes(), 10);
            case FEW_ANSWERS -> Profile.USUAL.of(3, 8).doing(300);
            case SPLITS, LAGGING -> Profile.USUAL.of(5, 16).doing(300).suffering(splits(), 20);
            case CUT_OFF -> Profile.USUAL.of(3, 16).doing(600).lasting(24 * SECOND, 6 * SECOND);
            case BLINK -> Profile.USUAL.of(3, 16).doing(600).lasting(24 * SECOND, 12 * SECOND);
            case OUTAGES -> Profile.USUAL.of(3, 16).doing(600).lasting(20 * SECOND, 2 * SECOND);
            case OUT_OF_REACH, BARRED, STANDSTILL ->
                    Profile.USUAL.of(5, 16).doing(150).lasting(24 * SECOND, 12 * SECOND);
        };
    }

    private static Set<FaultKind> crashes() {
        return EnumSet.of(
                FaultKind.WEATHER,
                FaultKind.POWER_LOSS,
                FaultKind.SLOW_DISK,
                FaultKind.PARTITION,
                FaultKind.PROCESS_CRASH);
    }

    private static Set<FaultKind> splits() {
        return EnumSet.of(
                FaultKind.WEATHER,
                FaultKind.PARTITION,
                FaultKind.ONE_WAY_PARTITION,
                FaultKind.PARTIAL_PARTITION);
    }

    Settings settings(boolean monitored) {
        Settings usual = Settings.USUAL;
        if (this == OUT_OF_REACH || this == BARRED || this == STANDSTILL) {
            // A narrow window, so that little is behind.
            return leadingOn(4, 1, usual.timeoutTicks(), monitored);
        }
        if (this == BLINK) {
            // Before a leader of a standstill makes way, the patience of the clients is over.
            return leadingOn(usual.capacity(), usual.pipeline(), 400, monitored);
        }
        boolean soon = this != USUAL && this != FOUR && this != FEW_ANSWERS;
        Settings made =
                new Settings(
                        usual.capacity(),
                        usual.pipeline(),
                        soon ? 8 : usual.timeoutTicks(),
                        soon ? 2 : usual.heartbeatTicks(),
                        monitored);
        return switch (this) {
            case FEW_ANSWERS -> made.answers(3 * 40);
            // A short queue for what is to be applied, so that it is often full.
            case LAGGING -> made.slots(4, 2).ownThread(true);
            default -> made;
        };
    }

    /** Whoever leads is not disturbed. */
    private Settings leadingOn(int capacity, int pipeline, int timeoutTicks, boolean monitored) {
        Settings usual = Settings.USUAL;
        return new Settings(
                capacity,
                pipeline,
                timeoutTicks,
                usual.heartbeatTicks(),
                monitored,
                false,
                usual.snapshotSlots(),
                usual.sessionBytes(),
                false,
                this == BARRED ? 0 : Settings.NOBODY);
    }
}
