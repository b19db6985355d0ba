package io.decree.simulator.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.decree.simulator.Observation;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class TraceTest {

    private static ByteBuffer frame(int number) {
        return ByteBuffer.allocate(4).putInt(0, number);
    }

    private static Trace story(int number, int keep) {
        Trace trace = new Trace(3, keep);
        trace.local(Step.START, 0, 0, "");
        long stamp = trace.send(1_500_000, 0, 1, frame(number));
        trace.local(Step.CRASH, 1_600_000, 2, "POWER");
        trace.receive(Step.DELIVER, 2_000_001, 1, 0, frame(number), stamp);
        trace.pass(Step.TICK, 2_500_000, 0, 0);
        trace.observe(3_000_000, 1, new Observation.Promised(7));
        return trace;
    }

    @Test
    void whatAFrameCausesHasALaterClock() {
        assertEquals(
                """
                ms            node 0            node 1                  client c0
                0.000000      [1] START         |                       |
                1.500000      [2] -> 1 frame 5  |                       |
                1.600000      |                 |                       [1] CRASH POWER
                2.000001      |                 [3] <- 0 frame 5        |
                3.000000      |                 [4] Promised[ballot=7]  |
                """,
                new SpaceTimeDiagram(2, 3, bytes -> "frame " + bytes.getInt(0))
                        .draw(story(5, 10).last()));
    }

    @Test
    void onlyTheLastStepsAreKeptAndEmptyColumnsLeftOut() {
        assertEquals(
                """
                ms            node 1
                2.000001      [3] <- 0 4 bytes
                3.000000      [4] Promised[ballot=7]
                """,
                new SpaceTimeDiagram(
                                2,
                                3,
                                bytes -> {
                                    throw new IllegalStateException("unreadable");
                                })
                        .draw(story(5, 2).last()));
    }

    @Test
    void theDigestSeesEveryKindOfStep() {
        long digest = story(5, 10).digest();
        assertEquals(digest, story(5, 2).digest());
        assertNotEquals(digest, story(6, 10).digest());
        Trace longer = story(5, 10);
        longer.pass(Step.TICK, 3_000_000, 0, 0);
        assertNotEquals(digest, longer.digest());
        assertEquals(7, longer.steps());
    }
}
