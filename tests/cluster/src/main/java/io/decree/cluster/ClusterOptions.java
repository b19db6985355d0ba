package io.decree.cluster;

import java.nio.file.Path;

/**
 * How a cluster is made.
 *
 * @param members how many, from 1 to 7
 * @param directory an empty directory, or one that is not there: logs, snapshots and what nodes
 *     print go below it
 * @param logMebibytes how large each log is
 * @param snapshotSlots after how many slots a node takes a snapshot
 * @param slowDisks whether members run on disks that can be made slow
 * @param traces whether members write down what they do
 * @param applyThreads whether every second member applies commands on a thread of its own
 */
public record ClusterOptions(
        int members,
        Path directory,
        int logMebibytes,
        int snapshotSlots,
        boolean slowDisks,
        boolean traces,
        boolean applyThreads) {

    /**
     * Three members with logs of 40 MiB.
     *
     * @param directory where
     * @return the options
     */
    public static ClusterOptions in(Path directory) {
        return new ClusterOptions(3, directory, 40, 20_000, false, false, false);
    }

    /**
     * The same with snapshots at another interval.
     *
     * @param slots after how many slots
     * @return the options
     */
    public ClusterOptions withSnapshotSlots(int slots) {
        return new ClusterOptions(
                members, directory, logMebibytes, slots, slowDisks, traces, applyThreads);
    }

    /**
     * The same on disks that can be made slow.
     *
     * @return the options
     */
    public ClusterOptions withSlowDisks() {
        return new ClusterOptions(
                members, directory, logMebibytes, snapshotSlots, true, traces, applyThreads);
    }

    /**
     * The same with another number of members.
     *
     * @param count from 1 to 7
     * @return the options
     */
    public ClusterOptions withMembers(int count) {
        return new ClusterOptions(
                count, directory, logMebibytes, snapshotSlots, slowDisks, traces, applyThreads);
    }

    /**
     * The same with members that write down what they do, to be judged when they have ended.
     *
     * @return the options
     */
    public ClusterOptions withTraces() {
        return new ClusterOptions(
                members, directory, logMebibytes, snapshotSlots, slowDisks, true, applyThreads);
    }

    /**
     * The same with every second member applying commands on a thread of its own.
     *
     * @return the options
     */
    public ClusterOptions withApplyThreads() {
        return new ClusterOptions(
                members, directory, logMebibytes, snapshotSlots, slowDisks, traces, true);
    }
}
