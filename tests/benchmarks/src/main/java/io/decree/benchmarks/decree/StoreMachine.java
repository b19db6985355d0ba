package io.decree.benchmarks.decree;

import io.decree.benchmarks.Store;
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

    /** Arrays of pictures that were written, to be used again: a picture allocates little. */
    private final ConcurrentLinkedQueue<byte[]> spare = new ConcurrentLinkedQueue<>();

    StoreMachine(Store store) {
        this.store = store;
    }

    @Override
    public int apply(Entry entry, ByteBuffer command, ByteBuffer result) {
        result.putLong(result.position(), store.put(command));
        return Long.BYTES;
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
