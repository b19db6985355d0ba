package io.decree.examples.kv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is wrong is answered, changes nothing and throws nothing. */
class RefusalTest {

    private static final byte[] KEY = KvKeys.of("key");
    private static final byte[] VALUE = KvKeys.of("value");

    private final Store store = new Store();

    @Test
    void keysAndValuesThatAreTooLongAreNamed() {
        byte[] longKey = new byte[KvLimits.KEY_BYTES + 1];
        byte[] longValue = new byte[KvLimits.VALUE_BYTES + 1];
        assertEquals(KvStatus.KEY_LENGTH, store.apply(KvRequest.put(longKey, VALUE)).status());
        assertEquals(KvStatus.KEY_LENGTH, store.apply(KvRequest.delete(new byte[0])).status());
        assertEquals(KvStatus.VALUE_LENGTH, store.apply(KvRequest.put(KEY, longValue)).status());
        assertEquals(
                KvStatus.VALUE_LENGTH,
                store.apply(KvRequest.compareAndSet(KEY, longValue, VALUE)).status());
        assertEquals(KvStatus.KEY_LENGTH, store.query(KvRequest.scan(KEY, longKey, 1)).status());
        assertEquals(0, store.status().entries());
    }

    @Test
    void theLargestKeyAndValueAreTakenAndGivenBack() {
        byte[] key = new byte[KvLimits.KEY_BYTES];
        byte[] value = new byte[KvLimits.VALUE_BYTES];
        Arrays.fill(value, (byte) 7);
        assertEquals(KvStatus.OK, store.apply(KvRequest.put(key, value)).status());
        assertTrue(Arrays.equals(value, store.query(KvRequest.get(key)).value()));
        assertEquals(List.of(DumbStore.text(key, value)), store.scan(new byte[0], new byte[0], 9));
    }

    @Test
    void aQuestionIsNoCommandAndTheOtherWayRound() {
        assertEquals(KvStatus.MALFORMED, store.apply(KvRequest.get(KEY)).status());
        assertEquals(KvStatus.MALFORMED, store.query(KvRequest.put(KEY, VALUE)).status());
        assertEquals(0, store.status().entries());
    }

    @Test
    void aRequestThatIsCutOrTooLongIsMalformed() {
        ByteBuffer whole = KvRequest.compareAndSet(KEY, VALUE, VALUE);
        for (int length = 0; length < whole.limit(); length++) {
            ByteBuffer cut = whole.duplicate().order(ByteOrder.LITTLE_ENDIAN).limit(length);
            assertEquals(KvStatus.MALFORMED, store.apply(cut).status(), "cut at " + length);
        }
        ByteBuffer longer = ByteBuffer.allocate(whole.limit() + 1).order(ByteOrder.LITTLE_ENDIAN);
        longer.put(whole).clear();
        assertEquals(KvStatus.MALFORMED, store.apply(longer).status());
    }

    @Test
    void anyBytesWhateverAreAnswered() {
        Random random = new Random(5);
        for (int i = 0; i < 100_000; i++) {
            byte[] bytes = new byte[random.nextInt(40)];
            random.nextBytes(bytes);
            if (bytes.length > 0 && random.nextBoolean()) {
                bytes[0] = (byte) (random.nextInt(4) + (random.nextBoolean() ? 0 : 16));
            }
            ByteBuffer request = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
            assertTrue(store.applyBytes(request).hasRemaining());
            assertTrue(store.queryBytes(request.clear()).hasRemaining());
        }
    }

    @Test
    void aGroupWithoutRoomForAnAnswerHearsSo() {
        Store small = new Store(64);
        small.apply(KvRequest.put(KEY, new byte[100]));
        assertEquals(KvStatus.NO_ROOM, small.query(KvRequest.get(KEY)).status());
        KvAnswer scan = KvAnswer.ofScan(small.queryBytes(KvRequest.scan(KEY, new byte[0], 5)));
        assertEquals(KvStatus.NO_ROOM, scan.status());
        assertFalse(scan.present());
    }

    @Test
    void anAlteredPictureIsRefusedWhicheverByteItIs() throws IOException {
        store.apply(KvRequest.put(KEY, VALUE));
        store.apply(KvRequest.put(VALUE, KEY));
        byte[] good = Store.bytes(store.machine.capture());
        for (int i = 0; i < good.length; i++) {
            byte[] bad = good.clone();
            bad[i] ^= 1;
            boolean isSlot = i >= 32 && i < 40;
            boolean isReserved = i >= 12 && i < 16;
            if (!isSlot && !isReserved) {
                assertThrows(IOException.class, () -> new Store().restore(bad), "byte " + i);
            }
            byte[] cut = Arrays.copyOf(good, i);
            assertThrows(IOException.class, () -> new Store().restore(cut), "cut at " + i);
        }
        byte[] longer = Arrays.copyOf(good, good.length + 1);
        assertThrows(IOException.class, () -> new Store().restore(longer));
    }

    @Test
    void aRestoreThatFailsLeavesTheStoreAsItWas() throws IOException {
        store.apply(KvRequest.put(KEY, VALUE));
        byte[] bad = Store.bytes(store.machine.capture());
        bad[bad.length - 1] ^= 1;
        StoreStatus before = store.status();
        assertThrows(IOException.class, () -> store.restore(bad));
        assertEquals(before, store.status());
    }
}
