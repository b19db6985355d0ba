package io.decree.benchmarks.run;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.util.function.Predicate;

/**
 * What processes used since they began.
 *
 * @param cpuNanos processor time of all threads, the virtual machine's own too
 * @param allocatedBytes on the heap, by all threads that still live
 * @param memberBytes of these, by the threads of members
 * @param collections how often garbage was collected
 * @param collectionMillis how long that took
 */
record Usage(
        long cpuNanos,
        long allocatedBytes,
        long memberBytes,
        long collections,
        long collectionMillis) {

    static final Usage NONE = new Usage(0, 0, 0, 0, 0);

    /** Of this process. */
    static Usage here(Predicate<String> isMemberThread) {
        OperatingSystemMXBean system =
                ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        ThreadMXBean threads = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
        ThreadInfo[] all = threads.getThreadInfo(threads.getAllThreadIds());
        long allocated = 0;
        long byMembers = 0;
        for (ThreadInfo one : all) {
            long bytes = one == null ? 0 : threads.getThreadAllocatedBytes(one.getThreadId());
            allocated += Math.max(0, bytes);
            byMembers += one != null && isMemberThread.test(one.getThreadName()) ? bytes : 0;
        }
        long collections = 0;
        long millis = 0;
        for (GarbageCollectorMXBean one : ManagementFactory.getGarbageCollectorMXBeans()) {
            collections += Math.max(0, one.getCollectionCount());
            millis += Math.max(0, one.getCollectionTime());
        }
        return new Usage(system.getProcessCpuTime(), allocated, byMembers, collections, millis);
    }

    Usage plus(Usage other) {
        return new Usage(
                cpuNanos + other.cpuNanos,
                allocatedBytes + other.allocatedBytes,
                memberBytes + other.memberBytes,
                collections + other.collections,
                collectionMillis + other.collectionMillis);
    }

    Usage minus(Usage before) {
        return new Usage(
                cpuNanos - before.cpuNanos,
                allocatedBytes - before.allocatedBytes,
                memberBytes - before.memberBytes,
                collections - before.collections,
                collectionMillis - before.collectionMillis);
    }

    String line() {
        return cpuNanos
                + " "
                + allocatedBytes
                + " "
                + memberBytes
                + " "
                + collections
                + " "
                + collectionMillis;
    }

    static Usage parse(String line) {
        String[] words = line.split(" ", -1);
        return new Usage(
                Long.parseLong(words[0]),
                Long.parseLong(words[1]),
                Long.parseLong(words[2]),
                Long.parseLong(words[3]),
                Long.parseLong(words[4]));
    }
}
