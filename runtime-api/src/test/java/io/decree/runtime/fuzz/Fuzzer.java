package io.decree.runtime.fuzz;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.util.SplittableRandom;

/** Feeds mutated bytes to a decoder and watches for exceptions, allocations and wrong answers. */
final class Fuzzer {

    /** No decoding may allocate more, whatever the bytes say. */
    static final long ALLOCATION_MAX = 1024;

    /**
     * Code that is compiled anew may allocate once (1,104 bytes were seen, at a frame that allocated
     * nothing in the next run); what the bytes lead to comes again.
     */
    private static final int ALLOCATION_TRIES = 3;

    /** More than that is a finding at once: a decoder may keep what it made, and make it once. */
    private static final long NOISE_MAX = 1 << 14;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Target target;
    private final long seed;

    Fuzzer(Target target, long seed) {
        this.target = target;
        this.seed = seed;
    }

    /**
     * Runs.
     *
     * @param count how many mutations
     * @return the first finding, with what brings it back, or null
     */
    String run(long count) {
        Mutator mutator = new Mutator(target.corpus());
        warmUp();
        for (long number = 0; number < count; number++) {
            SplittableRandom random = new SplittableRandom(seed + number);
            mutator.next(random);
            boolean sealed = random.nextInt(4) != 0;
            if (sealed) {
                target.seal(mutator.bytes);
            }
            String finding = check(mutator.bytes, sealed);
            if (finding != null) {
                return finding + " (seed " + (seed + number) + ")";
            }
        }
        return null;
    }

    private String check(ByteBuffer bytes, boolean sealed) {
        int limit = bytes.position(0).limit();
        long allocated = NOISE_MAX;
        for (int i = 0; i < ALLOCATION_TRIES && isDoubtful(allocated); i++) {
            bytes.position(0).limit(limit);
            try {
                allocated = allocatedBy(bytes);
            } catch (RuntimeException | Error e) {
                return "threw " + e;
            }
        }
        if (allocated > ALLOCATION_MAX) {
            return "allocated " + allocated + " bytes";
        }
        if (bytes.limit() != limit || bytes.position() > limit) {
            return "moved the limit";
        }
        return target.judge(bytes, sealed);
    }

    private static boolean isDoubtful(long allocated) {
        return allocated > ALLOCATION_MAX && allocated <= NOISE_MAX;
    }

    private long allocatedBy(ByteBuffer bytes) {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        target.decode(bytes);
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    /** Loads what is loaded at first use, which allocates. */
    private void warmUp() {
        for (int i = 0; i < 100; i++) {
            for (byte[] sample : target.corpus()) {
                target.decode(ByteBuffer.wrap(sample.clone()));
            }
        }
        THREADS.getCurrentThreadAllocatedBytes();
    }
}
