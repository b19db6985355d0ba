package io.decree.benchmarks.micro;

import io.decree.runtime.port.ValueStore;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Keeps one value at a time: the least a store can do, so that a codec's own cost is seen. */
final class Arena implements ValueStore {

    private final ByteBuffer memory;
    private int length;

    Arena(int most) {
        memory = ByteBuffer.allocateDirect(most).order(ByteOrder.LITTLE_ENDIAN);
    }

    @Override
    public ByteBuffer bytes(long handle) {
        return memory.limit(length).position(0);
    }

    @Override
    public long keep(ByteBuffer bytes) {
        length = bytes.remaining();
        memory.clear().put(bytes);
        return 1;
    }
}
