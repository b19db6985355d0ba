package io.decree.replica;

import java.nio.ByteBuffer;

/** Adds what it is told to add, and answers with the sum. */
final class Counter implements StateMachine {

    long sum;
    long lastTime;
    int applied;

    @Override
    public int apply(Entry entry, ByteBuffer command, ByteBuffer result) {
        sum += command.getLong();
        lastTime = entry.time();
        applied++;
        result.putLong(sum);
        return Long.BYTES;
    }

    @Override
    public int query(ByteBuffer question, ByteBuffer answer) {
        answer.putLong(sum);
        return Long.BYTES;
    }

    @Override
    public long digest() {
        return sum;
    }
}
