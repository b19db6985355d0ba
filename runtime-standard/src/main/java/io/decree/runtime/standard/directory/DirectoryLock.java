package io.decree.runtime.standard.directory;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import io.decree.runtime.standard.disk.StorageException;
import io.decree.runtime.standard.disk.StorageException.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps a directory for one user. The operating system lets go when the process ends. */
final class DirectoryLock implements Closeable {

    private static final String NAME = "lock";

    /**
     * What this process holds. On some systems a process loses its lock when it closes the file a
     * second time, so it must not even try to take what it has.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path directory;
    private final FileChannel channel;

    private DirectoryLock(Path directory, FileChannel channel) {
        this.directory = directory;
        this.channel = channel;
    }

    static DirectoryLock take(Path path) throws IOException {
        Path directory = path.toRealPath();
        if (!HELD.add(directory)) {
            throw inUse(path, "this process");
        }
        FileChannel channel = null;
        boolean isTaken = false;
        try {
            channel = FileChannel.open(directory.resolve(NAME), CREATE, WRITE);
            isTaken = channel.tryLock() != null;
        } finally {
            if (!isTaken) {
                letGo(directory, channel);
            }
        }
        if (!isTaken) {
            throw inUse(path, "another process");
        }
        return new DirectoryLock(directory, channel);
    }

    private static StorageException inUse(Path path, String who) {
        return new StorageException(
                Problem.IN_USE,
                path,
                who + " uses this directory",
                "Stop what uses it, or start this replica with its own directory");
    }

    private static void letGo(Path directory, FileChannel channel) throws IOException {
        try {
            if (channel != null) {
                channel.close();
            }
        } finally {
            HELD.remove(directory);
        }
    }

    @Override
    public void close() throws IOException {
        if (channel.isOpen()) {
            letGo(directory, channel);
        }
    }
}
