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

    /** A tick that is no multiple of eight: the rest of it is one more moment. */
    private static final long ODD = 16_666_667;

    private static long first(long begun) {
        return new Pulse(OPTIONS, begun).nextNanos();
    }

    /** Within a tick: from then on a replica's ticks stay where the first one is. */
    private static long moments(ReplicaOptions options) {
        SplittableRandom random = new SplittableRandom(3);
        return LongStream.generate(random::nextLong)
                .limit(10_000)
                .map(begun -> new Pulse(options, begun).nextNanos())
                .map(next -> Math.floorMod(next, options.tickNanos()))
                .distinct()
                .count();
    }

    @Test
    void ticksOfManyReplicasFallTogether() {
        assertEquals(8, moments(OPTIONS));
        assertTrue(moments(withTicksOf(ODD)) <= 9);
    }

    private static ReplicaOptions withTicksOf(long nanos) {
        return new ReplicaOptions(
                OPTIONS.identity(),
                OPTIONS.members(),
                OPTIONS.window(),
                OPTIONS.pipeline(),
                OPTIONS.commandBytes(),
                OPTIONS.batchBytes(),
                OPTIONS.frameBytes(),
                OPTIONS.outstanding(),
                OPTIONS.sessions(),
                OPTIONS.sessionWindow(),
                OPTIONS.memoryBytes(),
                OPTIONS.snapshotSlots(),
                nanos,
                OPTIONS.timeoutTicks(),
                OPTIONS.heartbeatTicks(),
                OPTIONS.apply());
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
