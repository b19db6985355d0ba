package io.decree.replica;

import java.nio.ByteBuffer;
import java.util.concurrent.CountDownLatch;

/** Stands still at its first command until it is let go. */
final class Stuck extends Counter {

    final CountDownLatch reached = new CountDownLatch(1);
    final CountDownLatch free = new CountDownLatch(1);

    @Override
    public int apply(Entry entry, ByteBuffer command, ByteBuffer result) {
        reached.countDown();
        try {
            free.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return super.apply(entry, command, result);
    }
}
