package io.decree.simulator.seeded;

import io.decree.simulator.fault.FaultKind;
import io.decree.simulator.replica.Settings;
import io.decree.simulator.scenario.Profile;
import java.util.EnumSet;
import java.util.Set;

/** What replicas go through. Some mistakes show in bad times only. */
enum Times {
    /** Every kind of fault, about one a second. */
    USUAL,

    /** The same for a group that can split into halves. */
    FOUR,

    /** Machines lose power ten times a second, and what was not forced is lost. */
    CRASHES,

    /** Leaders are cut off in the middle of things, and others take over soon. */
    SPLITS;

    Profile profile() {
        return switch (this) {
            case USUAL -> Profile.USUAL;
            case FOUR -> Profile.USUAL.of(4, 4);
            case CRASHES ->
                    busy(
                            3,
                            EnumSet.of(
                                    FaultKind.WEATHER,
                                    FaultKind.POWER_LOSS,
                                    FaultKind.SLOW_DISK,
                                    FaultKind.PARTITION,
                                    FaultKind.PROCESS_CRASH));
            case SPLITS ->
                    busy(
                            5,
                            EnumSet.of(
                                    FaultKind.WEATHER,
                                    FaultKind.PARTITION,
                                    FaultKind.ONE_WAY_PARTITION,
                                    FaultKind.PARTIAL_PARTITION,
                                    FaultKind.PAUSE));
        };
    }

    private static Profile busy(int nodes, Set<FaultKind> kinds) {
        return Profile.USUAL.of(nodes, 8).doing(600).suffering(kinds, 10);
    }

    Settings settings(boolean monitored) {
        Settings usual = Settings.USUAL;
        boolean soon = this == CRASHES || this == SPLITS;
        return new Settings(
                usual.capacity(),
                usual.pipeline(),
                soon ? 8 : usual.timeoutTicks(),
                soon ? 2 : usual.heartbeatTicks(),
                monitored);
    }
}
