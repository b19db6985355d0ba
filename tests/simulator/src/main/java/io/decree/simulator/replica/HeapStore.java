package io.decree.simulator.replica;

import io.decree.runtime.port.ValueStore;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Keeps all values of one life. */
final class HeapStore implements ValueStore {

    private final List<byte[]> values = new ArrayList<>();

    @Override
    public ByteBuffer bytes(long handle) {
        if (handle < 1 || handle > values.size()) {
            throw new IllegalArgumentException("there is nothing by the handle " + handle);
        }
        return ByteBuffer.wrap(values.get((int) handle - 1));
    }

    @Override
    public long keep(ByteBuffer bytes) {
        byte[] copy = new byte[bytes.remaining()];
        bytes.get(bytes.position(), copy);
        values.add(copy);
        return values.size();
    }
}
