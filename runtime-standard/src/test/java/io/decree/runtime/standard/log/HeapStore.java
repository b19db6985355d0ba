package io.decree.runtime.standard.log;

import io.decree.runtime.port.ValueStore;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Keeps the bytes of values, one after the other; a handle is a place in a list. */
final class HeapStore implements ValueStore {

    private final List<byte[]> values = new ArrayList<>();

    @Override
    public ByteBuffer bytes(long handle) {
        return ByteBuffer.wrap(values.get((int) handle - 1));
    }

    @Override
    public long keep(ByteBuffer bytes) {
        byte[] copy = new byte[bytes.remaining()];
        bytes.get(copy);
        values.add(copy);
        return values.size();
    }
}
