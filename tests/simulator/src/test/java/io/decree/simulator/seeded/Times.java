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

    /** The same as {@link #SPLITS}, and a thread that lags applies the commands. */
    LAGGING,

    /** Machines lose power ten times a second, and what was not forced is lost. */
    CRASHES,

    /** Leaders are cut off twenty times a second, in the middle of things, and others take over. */
    SPLITS,

    /** There is room for the answers to three clients of eight. */
    FEW_ANSWERS;

    Profile profile() {
        return switch (this) {
            case USUAL -> Profile.USUAL;
            case FOUR -> Profile.USUAL.of(4, 4);
            case CRASHES -> Profile.USUAL.of(3, 8).doing(600).suffering(crashes(), 10);
            case FEW_ANSWERS -> Profile.USUAL.of(3, 8).doing(300);
            case SPLITS, LAGGING -> Profile.USUAL.of(5, 16).doing(300).suffering(splits(), 20);
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
        boolean soon = this == CRASHES || this == SPLITS || this == LAGGING;
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
}
