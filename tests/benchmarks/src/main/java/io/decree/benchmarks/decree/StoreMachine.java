package io.decree.benchmarks.decree;

import io.decree.benchmarks.Store;
import io.decree.benchmarks.breakdown.Executions;
import io.decree.replica.Entry;
import io.decree.replica.Snapshot;
import io.decree.replica.StateMachine;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The store as Decree's state machine. A put answers how many there were. */
final class StoreMachine implements StateMachine {

    private final Store store;

    /** Null when nobody asks where the time goes. */
    private final Executions executions;

    /** How long a command computes, besides being put. */
    private final long workNanos;

    /** Arrays of pictures that were written, to be used again: a picture allocates little. */
    private final ConcurrentLinkedQueue<byte[]> spare = new ConcurrentLinkedQueue<>();

    StoreMachine(Store store, Executions executions, long workNanos) {
        this.store = store;
        this.workNanos = workNanos;
        this.executions = executions;
    }

    @Override
    public int apply(Entry entry, ByteBuffer command, ByteBuffer result) {
        if (workNanos > 0) {
            work();
        }
        long number = store.put(command);
        if (executions != null) {
            executions.executed(entry.slot(), number);
        }
        result.putLong(result.position(), number);
        return Long.BYTES;
    }

    private void work() {
        long end = System.nanoTime() + workNanos;
        while (System.nanoTime() - end < 0) {
            Thread.onSpinWait();
        }
    }

    @Override
    public int query(ByteBuffer question, ByteBuffer answer) {
        answer.putLong(answer.position(), store.count());
        return Long.BYTES;
    }

    @Override
    public Snapshot capture() {
        byte[] free = spare.poll();
        byte[] picture = free == null ? new byte[store.pictureBytes()] : free;
        store.capture(picture);
        return sink -> {
            sink.write(ByteBuffer.wrap(picture));
            spare.add(picture);
        };
    }

    @Override
    public void restore(ReadableByteChannel source) throws IOException {
        ByteBuffer picture = ByteBuffer.allocate(store.pictureBytes());
        while (picture.hasRemaining()) {
            if (source.read(picture) < 0) {
                throw new EOFException("a picture of the store ends too early");
            }
        }
        store.restore(picture.array());
    }

    @Override
    public long digest() {
        return store.digest();
    }
}
