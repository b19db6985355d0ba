package io.decree.benchmarks.run;

import io.decree.benchmarks.SnapshotTimes;
import java.io.IOException;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a process holds while nothing is under way.
 *
 * @param setupSeconds how long everything took to start until there were leaders
 * @param heapMebibytes what is reachable on the heap
 * @param directMebibytes direct buffers
 * @param residentMebibytes of the process, as Linux tells it; negative elsewhere
 * @param threads how many there are
 * @param idleProcessors how many processors it keeps busy though nobody asks for anything
 * @param snapshots how long they took
 */
public record Held(
        double setupSeconds,
        double heapMebibytes,
        double directMebibytes,
        double residentMebibytes,
        int threads,
        double idleProcessors,
        SnapshotTimes.Summary snapshots) {

    private static final double MEBIBYTE = 1 << 20;
    private static final double KIBIBYTES = 1 << 10;
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final long IDLE_MILLIS = 1000;

    /** Of a run that failed. */
    static final Held NOTHING = new Held(0, 0, 0, 0, 0, 0, SnapshotTimes.Summary.NONE);

    /** Of this process; it takes a second. */
    static Held now(double setupSeconds, SnapshotTimes snapshots) throws InterruptedException {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        return new Held(
                setupSeconds,
                memory.getHeapMemoryUsage().getUsed() / MEBIBYTE,
                direct() / MEBIBYTE,
                resident(),
                ManagementFactory.getThreadMXBean().getThreadCount(),
                idle(),
                snapshots == null ? SnapshotTimes.Summary.NONE : snapshots.summary());
    }

    private static double direct() {
        return ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
                .filter(pool -> pool.getName().equals("direct"))
                .mapToLong(BufferPoolMXBean::getMemoryUsed)
                .sum();
    }

    private static double resident() {
        try {
            return Files.readAllLines(STATUS).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
                    .map(kibibytes -> kibibytes / KIBIBYTES)
                    .findFirst()
                    .orElse(-1);
        } catch (IOException e) {
            return -1;
        }
    }

    private static double idle() throws InterruptedException {
        long cpu = Usage.here(name -> false).cpuNanos();
        long start = System.nanoTime();
        Thread.sleep(IDLE_MILLIS);
        double nanos = System.nanoTime() - start;
        return (Usage.here(name -> false).cpuNanos() - cpu) / nanos;
    }
}
