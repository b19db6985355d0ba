package io.decree.runtime.fuzz;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** No bytes make a decoder throw, allocate, or let something through. */
class FuzzTest {

    private static final long COUNT = Long.getLong("decree.fuzz", 200_000);

    @Test
    void frames() {
        assertClean(new FrameTarget());
    }

    @Test
    void records() {
        assertClean(new RecordTarget());
    }

    @Test
    void handshakes() {
        assertClean(new HandshakeTarget());
    }

    private static void assertClean(Target target) {
        assertNull(new Fuzzer(target, 20_261_121).run(COUNT));
        assertTrue(target.accepted() > COUNT / 100, "accepted " + target.accepted());
    }
}
