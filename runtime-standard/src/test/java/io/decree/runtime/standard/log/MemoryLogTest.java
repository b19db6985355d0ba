package io.decree.runtime.standard.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.fail;

import io.decree.runtime.port.DurableLog;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A log that keeps nothing tells the same story as one that does. */
class MemoryLogTest implements DurableLog.Listener {

    private final AtomicInteger woken = new AtomicInteger();
    private final MemoryLog log = new MemoryLog(64, woken::incrementAndGet);
    private final List<Long> told = new ArrayList<>();

    @Override
    public void durable(long lsn) {
        told.add(lsn);
    }

    @Override
    public void failed() {
        fail("nothing can fail");
    }

    private void append(long lsn, int length) {
        log.claim(64).position(length);
        log.commit(lsn);
    }

    @Test
    void whatIsForcedIsDurableInTheNextPoll() {
        log.read(log.start(), (image, address) -> fail("there is nothing to read"));
        log.goOnAt(0);
        append(1, 8);
        append(2, 16);
        assertEquals(0, log.poll(this));
        assertEquals(0, log.durableAddress());
        log.force();
        append(3, 8);
        assertEquals(1, log.poll(this));
        assertEquals(List.of(2L), told);
        assertEquals(24, log.durableAddress());
        assertEquals(32, log.address());
        assertEquals(0, log.poll(this));
        log.force();
        log.force();
        assertEquals(1, log.poll(this));
        assertEquals(List.of(2L, 3L), told);
        assertEquals(2, woken.get());
    }

    @Test
    void itTakesNoMoreThanARecordAndNothingAfterItsEnd() {
        assertThrows(IllegalArgumentException.class, () -> log.claim(65));
        assertThrows(IllegalArgumentException.class, () -> log.claim(0));
        log.close();
        assertNull(log.claim(8));
        assertEquals(0, log.room());
    }

    @Test
    void itCanBeFullUntilSomethingIsReleased() {
        MemoryLog small = new MemoryLog(64, 100, () -> {});
        small.goOnAt(0);
        assertEquals(100, small.space());
        small.claim(64).position(64);
        small.commit(1);
        assertEquals(36, small.space());
        assertEquals(36, small.room());
        assertNull(small.claim(40));
        small.release(64);
        assertEquals(100, small.space());
        assertNotNull(small.claim(40));
        small.close();
        assertEquals(0, small.space());
    }
}
