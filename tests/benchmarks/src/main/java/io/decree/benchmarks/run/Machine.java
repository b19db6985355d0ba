package io.decree.benchmarks.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What the whole machine did since it began, as Linux tells it. Where it does not tell, the numbers
 * are negative, and so are those made from them.
 *
 * @param atNanos when it was asked
 * @param busyNanos processor time of everything on the machine
 * @param flushes how often the caches of all disks were flushed: what forces come to in the end
 */
record Machine(long atNanos, long busyNanos, long flushes) {

    private static final Path PROCESSORS = Path.of("/proc/stat");
    private static final Path DISKS = Path.of("/proc/diskstats");
    private static final long TICK_NANOS = 10_000_000;

    /** User, nice, system, interrupts, soft interrupts, stolen; not idle or waiting. */
    private static final int[] BUSY = {1, 2, 3, 6, 7, 8};

    /** The field of a disk's line that counts flushes; older systems do not have it. */
    private static final int FLUSHES = 18;

    static Machine now() {
        return new Machine(System.nanoTime(), busy(), allFlushes());
    }

    private static long busy() {
        List<String> lines = lines(PROCESSORS);
        if (lines.isEmpty()) {
            return -1;
        }
        String[] fields = lines.get(0).trim().split("\\s+", -1);
        long ticks = 0;
        for (int field : BUSY) {
            ticks += Long.parseLong(fields[field]);
        }
        return ticks * TICK_NANOS;
    }

    /** Parts of a disk count nothing of their own here. */
    private static long allFlushes() {
        long sum = -1;
        for (String line : lines(DISKS)) {
            String[] fields = line.trim().split("\\s+", -1);
            if (fields.length > FLUSHES) {
                sum = Math.max(0, sum) + Long.parseLong(fields[FLUSHES]);
            }
        }
        return sum;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.isReadable(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Longer than what was measured: asking other processes takes a while on a busy machine. */
    private double seconds(Machine before) {
        return (atNanos - before.atNanos) / 1e9;
    }

    /** Flushes a second since then; negative where nobody counts them. */
    double flushesPerSecond(Machine before) {
        return flushes < 0 ? -1 : (flushes - before.flushes) / seconds(before);
    }

    /** How many processors others kept busy since then; negative where nobody counts them. */
    double otherProcessors(Machine before, long ownNanos) {
        double others = (busyNanos - before.busyNanos - ownNanos) / (seconds(before) * 1e9);
        return busyNanos < 0 ? -1 : Math.max(0, others);
    }
}
