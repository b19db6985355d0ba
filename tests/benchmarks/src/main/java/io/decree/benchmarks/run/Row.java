package io.decree.benchmarks.run;

import java.util.Locale;

/**
 * One measurement: one system, one way of running it, one load. It is a line of the table of all
 * measurements, whose columns have these names.
 *
 * @param subject the system
 * @param label which build or setting of it; empty for the ordinary one
 * @param topology {@code ONE} or {@code THREE} processes
 * @param members how many members
 * @param durability what an acknowledgement means
 * @param valueBytes how long each value was
 * @param driver {@code thread} or {@code inline}: who submits the next operation
 * @param window how many operations were under way; 0 for an open loop
 * @param rate how many operations were due each second; 0 for a closed loop
 * @param repeat which repeat, from 1 on
 * @param seconds how long it was measured
 * @param opsPerSecond operations that were acknowledged, a second
 * @param p50Micros half of the latencies were at most this, in microseconds
 * @param p99Micros 99 of 100
 * @param p999Micros 999 of 1000
 * @param maxMicros the longest
 * @param cpuSecondsPerMillion processor time of all processes for a million operations, the load's
 *     own included
 * @param bytesPerOp what all threads allocated for each operation
 * @param memberBytesPerOp what the threads of members allocated for each operation
 * @param collections how often garbage was collected
 * @param collectionMillis how long that took
 * @param flushesPerSecond flushes of the machine's disks; negative where nobody counts them
 * @param otherProcessors how many processors were busy with something else
 * @param failures operations that were refused or are of unknown outcome, from the load's first
 *     operation to its last
 * @param verdict {@code ok}, or what is wrong with what was executed
 */
public record Row(
        String subject,
        String label,
        String topology,
        int members,
        String durability,
        int valueBytes,
        String driver,
        int window,
        int rate,
        int repeat,
        double seconds,
        double opsPerSecond,
        double p50Micros,
        double p99Micros,
        double p999Micros,
        double maxMicros,
        double cpuSecondsPerMillion,
        double bytesPerOp,
        double memberBytesPerOp,
        long collections,
        long collectionMillis,
        double flushesPerSecond,
        double otherProcessors,
        long failures,
        String verdict) {

    /**
     * The names of the columns.
     *
     * @return separated by commas
     */
    public static String header() {
        return Columns.header(Row.class);
    }

    /**
     * The values, in the same order.
     *
     * @return separated by commas; none holds a comma
     */
    public String line() {
        return Columns.line(this);
    }

    /**
     * Reads {@link #line()}.
     *
     * @param line with all columns
     * @return the row
     * @throws IllegalArgumentException for a line that is none
     */
    public static Row parse(String line) {
        return Columns.parse(Row.class, line);
    }

    /**
     * Whether all is well: every operation was acknowledged, and all members executed the same.
     *
     * @return false for a row whose numbers mean nothing
     */
    public boolean isGood() {
        return verdict.equals(Verification.OK) && failures == 0;
    }

    /**
     * What the row has in common with its repeats.
     *
     * @return a key for grouping, which sorts like a table
     */
    public String cell() {
        return String.format(
                Locale.ROOT,
                "%s|%s|%d|%08d|%s|%06d|%08d|%s|%s",
                topology,
                durability,
                members,
                valueBytes,
                driver,
                window,
                rate,
                subject,
                label);
    }
}
