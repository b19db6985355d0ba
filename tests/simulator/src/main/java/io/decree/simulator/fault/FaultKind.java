package io.decree.simulator.fault;

/** The kinds of faults, for counting what a run or a thousand runs have met. */
public enum FaultKind {
    /** Frames are lost, doubled, held back or slow. */
    WEATHER,
    /** Two groups that together are all replicas cannot speak with one another. */
    PARTITION,
    /** Some hear others who do not hear them. */
    ONE_WAY_PARTITION,
    /** Two groups cannot speak with one another, but both with a third. */
    PARTIAL_PARTITION,
    /** A machine lost power. */
    POWER_LOSS,
    /** A process ended. */
    PROCESS_CRASH,
    /** A process stood still. */
    PAUSE,
    /** A clock ran too fast or too slow. */
    DRIFT,
    /** Forces took long. */
    SLOW_DISK,
    /** A write failed. */
    FAILED_WRITE,
    /** A force failed. */
    FAILED_FORCE,
    /** A log had no room for values. */
    FULL_LOG
}
