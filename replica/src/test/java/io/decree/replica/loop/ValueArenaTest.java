package io.decree.replica.loop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ValueArenaTest {

    private static final int LONGEST = 4096;

    private final ValueArena arena = new ValueArena(1 << 17, LONGEST);

    @Test
    void whatWasKeptIsThereUnchanged() {
        long first = keep("first");
        long second = keep("");
        long third = keep("third");
        assertEquals("first", text(first));
        assertEquals("", text(second));
        assertEquals("third", text(third));
        assertNotEquals(0, first);
    }

    @Test
    void aFreedOrUnknownHandleIsTheCallersMistake() {
        long first = keep("first");
        long mark = arena.mark();
        long second = keep("second");
        arena.freeBelow(mark);
        assertThrows(IllegalArgumentException.class, () -> arena.bytes(first));
        assertThrows(IllegalArgumentException.class, () -> arena.bytes(second + 64));
        assertEquals("second", text(second));
    }

    @Test
    void whatNobodyTookIsOverwritten() {
        long mark = arena.mark();
        long dropped = keep("dropped");
        arena.rollBack(mark);
        assertEquals(dropped, keep("next"));
        assertEquals("next", text(dropped));
    }

    @Test
    void rollingBackBehindWhatIsFreeTakesNothingBack() {
        long mark = arena.mark();
        keep("reported");
        arena.freeBelow(arena.mark());
        arena.rollBack(mark);
        assertEquals(0, arena.used());
        long next = keep("next");
        assertEquals("next", text(next));
    }

    @Test
    void aValueThatIsBeingWrittenGrowsInItsPlace() {
        assertTrue(arena.open(LONGEST));
        arena.append(bytes("one "));
        arena.append(bytes("two"));
        assertEquals("one two", UTF_8.decode(arena.opened()).toString());
        long handle = arena.close();
        assertEquals("one two", text(handle));
        arena.reopen(handle);
        arena.append(bytes(" three"));
        assertEquals(handle, arena.close());
        assertEquals("one two three", text(handle));
    }

    @Test
    void aFullArenaRefusesUntilSomethingIsFreed() {
        long mark = 0;
        long handle = arena.keep(ByteBuffer.allocate(LONGEST));
        for (long next = handle; next != 0; next = arena.keep(ByteBuffer.allocate(LONGEST))) {
            mark = arena.mark();
        }
        assertFalse(arena.open(LONGEST));
        arena.freeBelow(mark);
        assertTrue(arena.open(LONGEST));
    }

    @Test
    void aValueLongerThanAgreedIsTheCallersMistake() {
        ByteBuffer tooLong = ByteBuffer.allocate(1 << 16);
        assertThrows(IllegalArgumentException.class, () -> arena.keep(tooLong));
    }

    /** Against a queue of copies: many laps, values of all lengths. */
    @Test
    void manyLapsLoseNothing() {
        Random random = new Random(7);
        ArrayDeque<byte[]> copies = new ArrayDeque<>();
        ArrayDeque<long[]> handles = new ArrayDeque<>();
        for (int i = 0; i < 50_000; i++) {
            byte[] value = new byte[random.nextInt(LONGEST)];
            random.nextBytes(value);
            long mark = arena.mark();
            long handle = arena.keep(ByteBuffer.wrap(value));
            while (handle == 0) {
                arena.freeBelow(handles.poll()[1]);
                copies.poll();
                handle = arena.keep(ByteBuffer.wrap(value));
            }
            assertTrue(arena.used() <= arena.capacity());
            copies.add(value);
            handles.add(new long[] {handle, arena.mark(), mark});
            assertEquals(ByteBuffer.wrap(copies.peek()), arena.bytes(handles.peek()[0]));
        }
    }

    private long keep(String text) {
        return arena.keep(bytes(text));
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(UTF_8));
    }

    private String text(long handle) {
        return UTF_8.decode(arena.bytes(handle)).toString();
    }
}
