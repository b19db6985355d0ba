package io.decree.simulator.disk;

/**
 * What a disk did so far.
 *
 * @param appends records written
 * @param forces forces completed
 * @param failedWrites appends that failed
 * @param failedForces forces that failed
 * @param lostTails crashes after which nothing of the unforced bytes was there
 * @param tornTails crashes after which the unforced bytes ended somewhere in the middle
 * @param scatteredTails crashes after which some unforced sectors were there and others were not
 */
public record DiskCounts(
        long appends,
        long forces,
        long failedWrites,
        long failedForces,
        long lostTails,
        long tornTails,
        long scatteredTails) {

    /** Nothing done yet. */
    public static final DiskCounts NONE = new DiskCounts(0, 0, 0, 0, 0, 0, 0);

    /** The sums of both. */
    public DiskCounts plus(DiskCounts other) {
        return new DiskCounts(
                appends + other.appends,
                forces + other.forces,
                failedWrites + other.failedWrites,
                failedForces + other.failedForces,
                lostTails + other.lostTails,
                tornTails + other.tornTails,
                scatteredTails + other.scatteredTails);
    }
}
