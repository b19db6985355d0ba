package io.decree.runtime.standard.disk;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file system of this machine, through file channels. */
final class RealDisk implements Disk {

    @Override
    public DiskFile create(Path path) throws IOException {
        return new ChannelFile(FileChannel.open(path, CREATE_NEW, READ, WRITE));
    }

    @Override
    public DiskFile open(Path path) throws IOException {
        return new ChannelFile(FileChannel.open(path, READ, WRITE));
    }

    @Override
    public DiskFile openToRead(Path path) throws IOException {
        return new ChannelFile(FileChannel.open(path, READ));
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        Files.move(from, to, ATOMIC_MOVE);
        forceDirectory(to.toAbsolutePath().getParent());
    }

    @Override
    public void forceDirectory(Path directory) throws IOException {
        try (FileChannel channel = FileChannel.open(directory, READ)) {
            channel.force(true);
        }
    }

    @Override
    public long free(Path path) throws IOException {
        return Files.getFileStore(path).getUsableSpace();
    }

    /** With direct buffers, neither writing nor forcing allocates. */
    private static final class ChannelFile implements DiskFile {

        private final FileChannel channel;

        ChannelFile(FileChannel channel) {
            this.channel = channel;
        }

        @Override
        public int write(ByteBuffer bytes, long at) throws IOException {
            return channel.write(bytes, at);
        }

        @Override
        public int read(ByteBuffer bytes, long at) throws IOException {
            return channel.read(bytes, at);
        }

        /** Not the time of the last change: that would be one more write for every force. */
        @Override
        public void force() throws IOException {
            channel.force(false);
        }

        @Override
        public long size() throws IOException {
            return channel.size();
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}
