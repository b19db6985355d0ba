package io.decree.replica.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.runtime.standard.log.MemoryLog;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;

/** The memory for values fills up. */
class FullMemoryTest {

    private static final int MOST = 10_000;
    private static final int LONGEST = 256;

    private final MemoryStore store = new MemoryStore();

    /** No snapshot frees what came since the one before, and nothing new can be executed. */
    @Test
    void theFirstSnapshotThatIsPossibleAgainFreesIt() throws IOException {
        store.full = true;
        Lone lone = new Lone(new MemoryLog(512, 1 << 22, () -> {}), store, 1 << 20).lead();
        int submitted = 0;
        while (!lone.submit().contains("OVERLOADED")) {
            assertTrue(++submitted < MOST, "the memory is never full");
        }
        store.full = false;
        for (int i = 0; i < MOST && store.snapshots.isEmpty(); i++) {
            lone.turn();
        }
        for (int i = 0; i < 1000; i++) {
            assertEquals("done", lone.submit());
        }
    }

    /** Whoever waited for room here would wait in vain, while another member has some. */
    @Test
    void whoDoesNotLeadSaysSoAlsoWhenItsMemoryIsFull() throws IOException {
        store.full = true;
        Lone lone = new Lone(new MemoryLog(512, 1 << 22, () -> {}), store, 1 << 20).lead();
        int submitted = 0;
        while (!lone.submit().contains("OVERLOADED")) {
            assertTrue(++submitted < MOST, "the memory is never full");
        }
        lone.loop.willing(false);
        while (lone.loop.core().isLeading()) {
            lone.turn();
        }
        for (int i = 0; i < 10; i++) {
            assertEquals("NOT_LEADER", lone.submit());
        }
    }

    /** A life may fill memory of every kind, and its log may hold all of it. */
    @Test
    void whatOneLifeHeldFindsRoomInTheNext() {
        Values values = new Values(1 << 17, LONGEST);
        Values.Recovered recovered = values.new Recovered();
        ByteBuffer value = ByteBuffer.allocate(LONGEST).order(ByteOrder.LITTLE_ENDIAN);
        int count = 0;
        long handle = recovered.keep(value.putInt(0, 0));
        while (handle != 0) {
            recovered.settle(true);
            assertEquals(count, values.bytes(handle).getInt());
            count++;
            handle = recovered.keep(value.putInt(0, count));
        }
        long all = values.received.capacity() + values.own.capacity() + values.reported.capacity();
        assertTrue(count * (LONGEST + 8L) > all / 10 * 9, count + " values");
    }

    @Test
    void whatAStartDoesNotNeedTakesNoRoom() {
        Values values = new Values(1 << 17, LONGEST);
        Values.Recovered recovered = values.new Recovered();
        ByteBuffer value = ByteBuffer.allocate(LONGEST);
        for (int i = 0; i < MOST; i++) {
            assertFalse(recovered.keep(value) == 0);
            recovered.settle(false);
            recovered.settle(false);
        }
    }

    /** With few chunks what is lost at their ends is much: there may be no room at a half. */
    @Test
    void thereIsLittleRoomWheneverThereIsNone() {
        for (int memory = 1 << 12; memory <= 1 << 21; memory *= 2) {
            Values values = new Values(memory, LONGEST);
            ByteBuffer value = ByteBuffer.allocate(LONGEST);
            assertFalse(values.isNearlyFull());
            for (int lap = 0; lap < 5; lap++) {
                while (values.keep(value) != 0) {
                    // Until there is no room.
                }
                assertTrue(values.isNearlyFull(), "memory " + memory + ", lap " + lap);
                values.received.freeBelow(values.received.mark() - 3 * LONGEST);
            }
        }
    }
}
