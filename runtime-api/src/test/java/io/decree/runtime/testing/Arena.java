package io.decree.runtime.testing;

import io.decree.runtime.port.ValueStore;
import java.nio.ByteBuffer;

/** A value store of fixed size, filled from the beginning; a handle is offset and length. */
public final class Arena implements ValueStore {

    private final ByteBuffer memory;
    private final ByteBuffer view;
    private int end;

    public Arena(int size) {
        memory = ByteBuffer.allocateDirect(size);
        view = memory.duplicate();
    }

    @Override
    public ByteBuffer bytes(long handle) {
        int from = (int) (handle >>> 32);
        int to = from + (int) handle;
        if ((int) handle <= 0 || to > end) {
            throw new IllegalArgumentException("nothing by handle " + handle);
        }
        return view.limit(to).position(from);
    }

    @Override
    public long keep(ByteBuffer bytes) {
        int length = bytes.remaining();
        if (length > memory.capacity() - end) {
            return 0;
        }
        memory.put(end, bytes, bytes.position(), length);
        long handle = (long) end << 32 | length;
        end += length;
        return handle;
    }

    /** Frees everything. */
    public void clear() {
        end = 0;
    }

    public int used() {
        return end;
    }

    /** A copy of a handle's bytes; none for 0. */
    public byte[] copy(long handle) {
        if (handle == 0) {
            return new byte[0];
        }
        ByteBuffer bytes = bytes(handle);
        byte[] copy = new byte[bytes.remaining()];
        bytes.get(copy);
        return copy;
    }
}
