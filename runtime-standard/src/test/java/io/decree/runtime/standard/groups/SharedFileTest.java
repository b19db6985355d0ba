package io.decree.runtime.standard.groups;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.decree.runtime.GroupId;
import io.decree.runtime.standard.directory.ReplicaDirectory;
import io.decree.runtime.standard.disk.DiskFile;
import io.decree.runtime.standard.log.LogGeometry;
import io.decree.runtime.standard.log.LogOptions;
import io.decree.runtime.standard.log.LogWriter;
import io.decree.runtime.standard.log.SegmentLog;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are parts of one: each has its own bytes, before and after it was closed. */
class SharedFileTest {

    private static final int PART = 1 << 14;

    @TempDir private Path directory;

    private SharedFile open() throws IOException {
        return SharedFile.open(directory.resolve("all"), PART);
    }

    private static byte[] read(DiskFile file, int length, long at) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        file.readFully(bytes, at);
        return bytes.array();
    }

    @Test
    void filesDoNotMix() throws IOException {
        try (SharedFile shared = open();
                DiskFile a = shared.create(directory.resolve("a"));
                DiskFile b = shared.create(directory.resolve("b"))) {
            a.writeFully(ByteBuffer.wrap(new byte[] {1, 2, 3}), 0);
            b.writeFully(ByteBuffer.wrap(new byte[] {4, 5}), 0);
            a.writeFully(ByteBuffer.wrap(new byte[] {6}), 1);
            assertEquals(3, a.size());
            assertEquals(2, b.size());
            assertArrayEquals(new byte[] {1, 6, 3}, read(a, 3, 0));
            assertArrayEquals(new byte[] {5}, read(b, 1, 1));
            assertEquals(-1, b.read(ByteBuffer.allocate(1), 2));
        }
    }

    @Test
    void theyAreThereAgain() throws IOException {
        try (SharedFile shared = open();
                DiskFile a = shared.create(directory.resolve("a"))) {
            a.writeFully(ByteBuffer.wrap(new byte[] {1, 2, 3}), 0);
            a.force();
        }
        try (SharedFile shared = open();
                DiskFile other = shared.create(directory.resolve("b"));
                DiskFile a = shared.openToRead(directory.resolve("a"))) {
            other.writeFully(ByteBuffer.wrap(new byte[] {9, 9, 9}), 0);
            assertEquals(3, a.size());
            assertArrayEquals(new byte[] {1, 2, 3}, read(a, 3, 0));
        }
    }

    @Test
    void aPartHasAnEnd() throws IOException {
        try (SharedFile shared = open();
                DiskFile a = shared.create(directory.resolve("a"))) {
            ByteBuffer two = ByteBuffer.allocate(2);
            assertThrows(IOException.class, () -> a.write(two, PART - 1));
        }
    }

    @Test
    void aDamagedNameIsRefused() throws IOException {
        Path path = directory.resolve("a");
        try (SharedFile shared = open()) {
            shared.create(path).close();
            byte[] name = Files.readAllBytes(path);
            assertEquals(0, name.length);
            assertThrows(IOException.class, () -> shared.open(path));
            Path whole = directory.resolve("b");
            try (DiskFile b = shared.create(whole)) {
                b.writeFully(ByteBuffer.allocate(8), 0);
                b.force();
            }
            byte[] bytes = Files.readAllBytes(whole);
            bytes[9] ^= 1;
            Files.write(whole, bytes);
            assertThrows(IOException.class, () -> shared.open(whole));
        }
    }

    /** After a force has failed nothing is durable any more, also not in other files. */
    @Test
    void aForceThatFailedFailsForAll() throws IOException {
        SharedFile shared = open();
        DiskFile a = shared.create(directory.resolve("a"));
        DiskFile b = shared.create(directory.resolve("b"));
        a.writeFully(ByteBuffer.allocate(8), 0);
        b.writeFully(ByteBuffer.allocate(8), 0);
        shared.close();
        assertThrows(IOException.class, a::force);
        assertThrows(IOException.class, b::force);
        assertThrows(IOException.class, a::force);
    }

    /** One force made the other file durable: that asks the disk no more, which would fail. */
    @Test
    void oneForceIsForAll() throws IOException {
        SharedFile shared = open();
        DiskFile a = shared.create(directory.resolve("a"));
        DiskFile b = shared.create(directory.resolve("b"));
        a.writeFully(ByteBuffer.allocate(8), 0);
        b.writeFully(ByteBuffer.allocate(8), 0);
        a.force();
        shared.close();
        b.force();
        assertThrows(IOException.class, () -> b.write(ByteBuffer.allocate(1), 0));
    }

    @Test
    void logsOfTwoGroupsShareIt() throws IOException {
        LogGeometry geometry = new LogGeometry(PART, 3);
        LogOptions options = new LogOptions(PART, 1 << 10, 0);
        for (int group = 0; group < 2; group++) {
            try (SharedFile shared = open()) {
                Path place = directory.resolve("group-" + group);
                ReplicaDirectory.init(place, new GroupId(1, group), 0, geometry, shared);
                try (ReplicaDirectory its = ReplicaDirectory.open(place);
                        LogWriter writer = new LogWriter("log", 1)) {
                    SegmentLog log =
                            SegmentLog.open(
                                    its.log(), its.identity(1), options, writer, () -> {}, shared);
                    assertEquals(3L * PART, log.capacity());
                    log.close();
                }
            }
        }
    }
}
