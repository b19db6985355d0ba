package io.decree.replica.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class RetentionTest {

    private final Values values = new Values(1 << 16, 100);
    private final Retention retention = new Retention(values);

    @Test
    void nothingGoesThatASlotFurtherUpMayNeed() {
        long early = keep(5);
        retention.mark(1000, 0);
        long late = keep(9);
        retention.freeValuesBelow(5);
        assertEquals(0, retention.logStart(5));
        assertEquals(1, values.bytes(early).remaining());
        assertEquals(1000, retention.logStart(6));
        retention.freeValuesBelow(6);
        assertThrows(IllegalArgumentException.class, () -> values.bytes(early));
        assertEquals(1, values.bytes(late).remaining());
    }

    @Test
    void theLogMayGoBeforeMemoryDoes() {
        long early = keep(5);
        retention.mark(1000, 0);
        keep(7);
        retention.mark(2000, 0);
        assertEquals(2000, retention.logStart(8));
        assertEquals(1, values.bytes(early).remaining());
        assertEquals(2000, retention.logStart(0));
    }

    @Test
    void aMarkCountsWhatWasNotedBeforeIt() {
        retention.note(100);
        retention.mark(1000, 0);
        retention.note(3);
        retention.mark(2000, 0);
        assertEquals(0, retention.logStart(100));
        assertEquals(2000, retention.logStart(101));
    }

    /** Behind the base stand promise and ballot: a log without them would forget both. */
    @Test
    void theLogDoesNotBeginWhereNothingIsDurableYet() {
        retention.note(5);
        retention.mark(1000, 7);
        retention.note(8);
        retention.mark(2000, 17);
        retention.durable(16);
        assertEquals(1000, retention.logStart(100));
        retention.durable(17);
        assertEquals(2000, retention.logStart(100));
    }

    private long keep(long slot) {
        retention.note(slot);
        return values.keep(ByteBuffer.allocate(1));
    }
}
