package io.decree.runtime.fuzz;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.util.SplittableRandom;

/** Feeds mutated bytes to a decoder and watches for exceptions, allocations and wrong answers. */
final class Fuzzer {

    /** No decoding may allocate more, whatever the bytes say. */
    static final long ALLOCATION_MAX = 1024;

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
        long before = THREADS.getCurrentThreadAllocatedBytes();
        try {
            target.decode(bytes);
        } catch (RuntimeException | Error e) {
            return "threw " + e;
        }
        long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
        if (allocated > ALLOCATION_MAX) {
            return "allocated " + allocated + " bytes";
        }
        if (bytes.limit() != limit || bytes.position() > limit) {
            return "moved the limit";
        }
        return target.judge(bytes, sealed);
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
