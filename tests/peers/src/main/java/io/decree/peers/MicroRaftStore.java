package io.decree.peers;

import io.microraft.model.log.LogEntry;
import io.microraft.model.log.RaftGroupMembersView;
import io.microraft.model.log.SnapshotChunk;
import io.microraft.model.persistence.RaftEndpointPersistentState;
import io.microraft.model.persistence.RaftTermPersistentState;
import io.microraft.persistence.RaftStore;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.zip.CRC32;

/**
 * A log for MicroRaft that forces in {@link #flush}, as its contract asks: files filled beforehand
 * and used in a ring, so that a force never waits for room. It cannot be read back, which no run
 * needs, so it does a little less than a real one would.
 */
final class MicroRaftStore implements RaftStore {

    private static final int FILES = 4;
    private static final int FILE_BYTES = 64 << 20;
    private static final int BUFFER = 4 << 20;
    private static final int HEAD = 24;
    private static final int OTHER = 0;
    private static final int ENTRY = 1;
    private static final int CHUNK = 2;

    private final FileChannel[] files = new FileChannel[FILES];
    private final CRC32 checksum = new CRC32();
    private ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
    private int file;
    private long position;

    MicroRaftStore(Path directory) throws IOException {
        Files.createDirectories(directory);
        for (int i = 0; i < FILES; i++) {
            files[i] = filled(directory.resolve("log-" + i));
        }
    }

    /** A record may go beyond the end of a file a little. */
    private static FileChannel filled(Path path) throws IOException {
        FileChannel channel =
                FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        ByteBuffer zeros = ByteBuffer.allocateDirect(1 << 20);
        for (int at = 0; at < FILE_BYTES + BUFFER; at += zeros.capacity()) {
            zeros.clear();
            channel.write(zeros, at);
        }
        channel.force(true);
        return channel;
    }

    private void write(int kind, long index, int term, ByteBuffer bytes) throws IOException {
        int length = HEAD + bytes.remaining();
        if (buffer.remaining() < length) {
            drain();
        }
        if (buffer.capacity() < length) {
            buffer = ByteBuffer.allocateDirect(length);
        }
        checksum.reset();
        checksum.update(bytes.duplicate());
        buffer.putInt(length).putInt(kind).putLong(index).putInt(term);
        buffer.putInt((int) checksum.getValue());
        buffer.put(bytes.duplicate());
    }

    private void write(Object state) throws IOException {
        byte[] text = String.valueOf(state).getBytes(StandardCharsets.UTF_8);
        write(OTHER, 0, 0, ByteBuffer.wrap(text));
    }

    private void drain() throws IOException {
        buffer.flip();
        while (buffer.hasRemaining()) {
            position += files[file].write(buffer, position);
        }
        buffer.clear();
        if (position > FILE_BYTES) {
            files[file].force(false);
            file = (file + 1) % FILES;
            position = 0;
        }
    }

    @Override
    public void persistAndFlushLocalEndpoint(RaftEndpointPersistentState state) throws IOException {
        write(state);
        flush();
    }

    @Override
    public void persistAndFlushInitialGroupMembers(RaftGroupMembersView members)
            throws IOException {
        write(members);
        flush();
    }

    @Override
    public void persistAndFlushTerm(RaftTermPersistentState state) throws IOException {
        write(state);
        flush();
    }

    @Override
    public void persistLogEntries(List<LogEntry> entries) throws IOException {
        for (int i = 0; i < entries.size(); i++) {
            LogEntry entry = entries.get(i);
            if (entry.getOperation() instanceof ByteBuffer command) {
                write(ENTRY, entry.getIndex(), entry.getTerm(), command);
            } else {
                write(entry.getOperation());
            }
        }
    }

    @Override
    public void persistSnapshotChunk(SnapshotChunk chunk) throws IOException {
        byte[] picture = (byte[]) chunk.getOperation();
        write(CHUNK, chunk.getIndex(), chunk.getTerm(), ByteBuffer.wrap(picture));
    }

    @Override
    public void truncateLogEntriesFrom(long index) throws IOException {
        write("truncated from " + index);
    }

    @Override
    public void truncateLogEntriesUntil(long index) {}

    @Override
    public void deleteSnapshotChunks(long index, int count) {}

    @Override
    public void flush() throws IOException {
        drain();
        files[file].force(false);
    }
}
