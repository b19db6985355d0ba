package io.decree.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class StoreTest {

    private static final int VALUE = 64;
    private final byte[] one = command(1);
    private final byte[] other = command(2);

    private static byte[] command(long seed) {
        byte[] bytes = new byte[Store.KEY_BYTES + VALUE];
        new SplittableRandom(seed).nextBytes(bytes);
        return bytes;
    }

    private static Store after(byte[]... commands) {
        Store store = new Store(VALUE);
        for (byte[] command : commands) {
            store.put(command, 0);
        }
        return store;
    }

    @Test
    void bothFormsOfAPutAreTheSame() {
        Store store = new Store(VALUE);
        store.put(ByteBuffer.wrap(one));
        store.put(ByteBuffer.wrap(other));
        assertEquals(after(one, other).digest(), store.digest());
        assertEquals(2, store.count());
    }

    @Test
    void theOrderOfPutsIsSeen() {
        assertNotEquals(after(one, other).digest(), after(other, one).digest());
    }

    @Test
    void everyByteOfAShortValueIsSeen() {
        long right = after(one).digest();
        for (int i = 0; i < one.length; i++) {
            byte[] wrong = one.clone();
            wrong[i] ^= 1;
            assertNotEquals(right, after(wrong).digest(), "byte " + i);
        }
    }

    @Test
    void aPictureHoldsEverything() {
        Store store = after(one, other);
        byte[] picture = new byte[store.pictureBytes()];
        store.capture(picture);
        Store copy = new Store(VALUE);
        copy.restore(picture);
        assertEquals(2, copy.count());
        assertEquals(store.put(one, 0), copy.put(one, 0));
        assertEquals(store.digest(), copy.digest());
    }

    @Test
    void aValueWithoutAWordIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Store(7));
    }
}
