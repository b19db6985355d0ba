package io.decree.replica.loop;

import io.decree.runtime.port.SnapshotStore;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/** A stored snapshot as a channel, from its beginning. */
final class SnapshotSource implements ReadableByteChannel {

    private final SnapshotStore.Reader reader;
    private long offset;

    SnapshotSource(SnapshotStore.Reader reader) {
        this.reader = reader;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        int count = reader.read(offset, into);
        offset += count;
        return count == 0 ? -1 : count;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void close() {
        // The reader is closed by whoever opened it.
    }
}
