package io.decree.simulator.seeded;

import io.decree.simulator.fault.FaultKind;
import io.decree.simulator.replica.Settings;
import io.decree.simulator.scenario.Profile;
import java.util.EnumSet;
import java.util.Set;

/** What replicas go through. Some mistakes show in bad times only. */
enum Times {
    /** Every kind of fault, about one a second. */
    USUAL(Profile.USUAL, Settings.USUAL),

    /** The same for a group that can split into halves. */
    FOUR(Profile.USUAL.of(4, 4), Settings.USUAL),

    /** Machines lose power ten times a second, and what was not forced is lost. */
    CRASHES(
            busy(
                    3,
                    EnumSet.of(
                            FaultKind.WEATHER,
                            FaultKind.POWER_LOSS,
                            FaultKind.SLOW_DISK,
                            FaultKind.PARTITION,
                            FaultKind.PROCESS_CRASH)),
            impatient()),

    /** Leaders are cut off in the middle of things, and others take over soon. */
    SPLITS(
            busy(
                    5,
                    EnumSet.of(
                            FaultKind.WEATHER,
                            FaultKind.PARTITION,
                            FaultKind.ONE_WAY_PARTITION,
                            FaultKind.PARTIAL_PARTITION,
                            FaultKind.PAUSE)),
            impatient());

    private final Profile profile;
    private final Settings settings;

    Times(Profile profile, Settings settings) {
        this.profile = profile;
        this.settings = settings;
    }

    private static Profile busy(int nodes, Set<FaultKind> kinds) {
        return Profile.USUAL.of(nodes, 8).doing(600).suffering(kinds, 10);
    }

    /** Elections begin soon, and there are many. */
    private static Settings impatient() {
        return new Settings(Settings.USUAL.capacity(), Settings.USUAL.pipeline(), 8, 2, true);
    }

    Profile profile() {
        return profile;
    }

    Settings settings(boolean monitored) {
        return new Settings(
                settings.capacity(),
                settings.pipeline(),
                settings.timeoutTicks(),
                settings.heartbeatTicks(),
                monitored);
    }
}
