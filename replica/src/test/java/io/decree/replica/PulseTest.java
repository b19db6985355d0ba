package io.decree.replica;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.runtime.GroupId;
import io.decree.runtime.Identity;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** When replicas tick that began at any time. */
class PulseTest {

    private static final ReplicaOptions OPTIONS =
            ReplicaOptions.of(new Identity(new GroupId(7, 8), 1, 0, 9), 3);

    private static long first(long begun) {
        return new Pulse(OPTIONS, begun).nextNanos();
    }

    @Test
    void ticksOfManyReplicasFallTogether() {
        SplittableRandom random = new SplittableRandom(3);
        long moments =
                LongStream.generate(random::nextLong)
                        .limit(10_000)
                        .map(begun -> Math.floorMod(first(begun), OPTIONS.tickNanos()))
                        .distinct()
                        .count();
        assertEquals(8, moments);
    }

    @Test
    void theFirstComesLittleEarlierThanATickAfterTheBeginning() {
        SplittableRandom random = new SplittableRandom(4);
        long tick = OPTIONS.tickNanos();
        for (int i = 0; i < 10_000; i++) {
            long begun = random.nextLong();
            long passed = first(begun) - begun;
            assertTrue(passed > tick - tick / 8 && passed <= tick, begun + ": " + passed);
        }
    }
}
