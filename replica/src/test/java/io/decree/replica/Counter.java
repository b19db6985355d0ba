package io.decree.replica;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/** Adds what it is told to add, and answers with the sum; one thread adds, others may look. */
class Counter implements StateMachine {

    volatile long sum;
    long lastTime;
    volatile long lastSlot;
    volatile int applied;

    @Override
    public int apply(Entry entry, ByteBuffer command, ByteBuffer result) {
        long before = sum;
        sum = before + command.getLong();
        lastTime = entry.time();
        lastSlot = entry.slot();
        int count = applied;
        applied = count + 1;
        result.putLong(sum);
        return Long.BYTES;
    }

    @Override
    public int query(ByteBuffer question, ByteBuffer answer) {
        answer.putLong(sum);
        return Long.BYTES;
    }

    @Override
    public Snapshot capture() {
        long now = sum;
        return sink -> sink.write(ByteBuffer.allocate(Long.BYTES).putLong(0, now));
    }

    @Override
    public void restore(ReadableByteChannel source) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES);
        while (bytes.hasRemaining() && source.read(bytes) >= 0) {
            // A channel may give less than was asked for.
        }
        sum = bytes.getLong(0);
    }

    @Override
    public long digest() {
        return sum;
    }
}
