package io.decree.examples.kv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random commands, each answered as the dumb store does; pictures taken on the way. */
class KvStateMachineTest {

    private static final int COMMANDS = 20_000;

    private final Store store = new Store();
    private final DumbStore dumb = new DumbStore();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void answersAsTheDumbStoreDoes(int seed) {
        Random random = new Random(seed);
        // From few keys, which are met again and again, to many, which make a deep tree.
        Mix mix = new Mix(random, 1 << (2 * seed));
        for (int i = 0; i < COMMANDS; i++) {
            mix.step(store, dumb);
        }
        assertEquals(dumb.all(), store.all());
        assertEquals(dumb.size(), store.status().entries());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void aPictureShowsTheMomentItWasTakenWhateverHappensSince(int seed) throws Exception {
        Random random = new Random(seed);
        Mix mix = new Mix(random, 3000);
        for (int round = 0; round < 5; round++) {
            mix.steps(store, dumb, 3000);
            DumbStore then = dumb.copy();
            StoreStatus status = store.status();
            var picture = store.machine.capture();
            mix.steps(store, dumb, 3000);
            var second = store.machine.capture();
            DumbStore later = dumb.copy();
            mix.steps(store, dumb, 100);
            Store restored = new Store();
            restored.restore(Store.bytes(picture));
            assertEquals(then.all(), restored.all());
            assertEquals(status, restored.status());
            Store restoredLater = new Store();
            restoredLater.restore(Store.bytes(second));
            assertEquals(later.all(), restoredLater.all());
        }
        assertEquals(dumb.all(), store.all());
    }

    @Test
    void aRestoredStoreGoesOnAsTheOther() throws Exception {
        Mix mix = new Mix(new Random(7), 2000);
        mix.steps(store, dumb, 5000);
        Store other = new Store();
        other.restore(Store.bytes(store.machine.capture()));
        DumbStore otherDumb = dumb.copy();
        new Mix(new Random(8), 2000).steps(store, dumb, 5000);
        new Mix(new Random(8), 2000).steps(other, otherDumb, 5000);
        assertEquals(store.status(), other.status());
        assertEquals(store.all(), other.all());
    }

    @Test
    void theDigestDependsOnTheEntriesAloneAndNotOnTheWayToThem() {
        Store straight = new Store();
        for (int i = 0; i < 1000; i++) {
            straight.apply(KvRequest.put(Mix.key(i), Mix.key(2 * i)));
        }
        for (int i = 1500; i-- > 0; ) {
            store.apply(KvRequest.put(Mix.key(i), Mix.key(i)));
        }
        for (int i = 0; i < 1500; i++) {
            store.apply(
                    i < 1000
                            ? KvRequest.compareAndSet(Mix.key(i), Mix.key(i), Mix.key(2 * i))
                            : KvRequest.delete(Mix.key(i)));
        }
        assertEquals(straight.status(), store.status());
        assertEquals(straight.machine.digest(), store.machine.digest());
    }

    @Test
    void theDigestTellsAnyDifferenceOfOneByte() {
        store.apply(KvRequest.put(KvKeys.of("key"), KvKeys.of("some value")));
        long digest = store.machine.digest();
        for (String other : new String[] {"Some value", "some valuf", "some valu", ""}) {
            Store another = new Store();
            another.apply(KvRequest.put(KvKeys.of("key"), KvKeys.of(other)));
            assertNotEquals(digest, another.machine.digest());
        }
        Store moved = new Store();
        moved.apply(KvRequest.put(KvKeys.of("keys"), KvKeys.of("ome value")));
        assertNotEquals(digest, moved.machine.digest());
    }

    @Test
    void anEmptiedStoreIsAsANewOne() {
        for (int i = 0; i < 10_000; i++) {
            store.apply(KvRequest.put(Mix.key(i * 7919 % 10_000), Mix.key(i)));
        }
        for (int i = 0; i < 10_000; i++) {
            store.apply(KvRequest.delete(Mix.key(i)));
        }
        assertEquals(0, store.machine.digest());
        assertEquals(0, store.status().entries());
        store.apply(KvRequest.put(Mix.key(1), Mix.key(2)));
        assertArrayEquals(Mix.key(2), store.query(KvRequest.get(Mix.key(1))).value());
    }
}
