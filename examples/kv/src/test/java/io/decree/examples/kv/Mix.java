package io.decree.examples.kv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.util.Random;

/** Random requests to two stores, whose answers must agree. */
final class Mix {

    private final Random random;
    private final int keys;

    Mix(Random random, int keys) {
        this.random = random;
        this.keys = keys;
    }

    void steps(Store store, DumbStore dumb, int count) {
        for (int i = 0; i < count; i++) {
            step(store, dumb);
        }
    }

    void step(Store store, DumbStore dumb) {
        byte[] key = key(random.nextInt(keys));
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> put(store, dumb, key);
            case 3, 4 -> compareAndSet(store, dumb, key);
            case 5 -> delete(store, dumb, key);
            case 6 -> get(store, dumb, key);
            default -> scan(store, dumb, key);
        }
    }

    private void put(Store store, DumbStore dumb, byte[] key) {
        byte[] value = value();
        KvAnswer answer = store.apply(KvRequest.put(key, value));
        assertEquals(KvStatus.OK, answer.status());
        assertEquals(dumb.put(key, value), answer.present());
    }

    private void compareAndSet(Store store, DumbStore dumb, byte[] key) {
        byte[] value = value();
        byte[] before = dumb.get(key);
        byte[] expected = random.nextInt(3) == 0 ? value() : before;
        KvAnswer answer = store.apply(KvRequest.compareAndSet(key, expected, value));
        boolean done = dumb.compareAndSet(key, expected, value);
        assertEquals(done ? KvStatus.OK : KvStatus.MISMATCH, answer.status());
        assertEquals(before != null, answer.present());
        if (!done && before != null) {
            assertArrayEquals(before, answer.value());
        }
    }

    private void delete(Store store, DumbStore dumb, byte[] key) {
        KvStatus expected = dumb.delete(key) ? KvStatus.OK : KvStatus.NOT_FOUND;
        assertEquals(expected, store.apply(KvRequest.delete(key)).status());
    }

    private void get(Store store, DumbStore dumb, byte[] key) {
        KvAnswer answer = store.query(KvRequest.get(key));
        byte[] value = dumb.get(key);
        assertEquals(value == null ? KvStatus.NOT_FOUND : KvStatus.OK, answer.status());
        if (value != null) {
            assertArrayEquals(value, answer.value());
        }
    }

    private void scan(Store store, DumbStore dumb, byte[] from) {
        byte[] to = random.nextBoolean() ? key(random.nextInt(keys)) : new byte[0];
        int most = random.nextInt(20);
        assertEquals(dumb.scan(from, to, most), store.scan(from, to, most));
    }

    /** Short ones, so that they repeat and a wrong expectation is now and then right. */
    private byte[] value() {
        byte[] value = new byte[random.nextInt(4) == 0 ? random.nextInt(40) : random.nextInt(2)];
        random.nextBytes(value);
        return value;
    }

    /** Keys of differing lengths with bytes above 127, in an order unlike that of their numbers. */
    static byte[] key(int number) {
        int mixed = number * 0x9E37_79B1;
        ByteBuffer bytes = ByteBuffer.allocate(4 + (number & 3)).putInt(mixed);
        return bytes.array();
    }
}
