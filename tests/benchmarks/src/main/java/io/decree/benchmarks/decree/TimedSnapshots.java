package io.decree.benchmarks.decree;

import io.decree.benchmarks.SnapshotTimes;
import io.decree.runtime.port.SnapshotStore;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/** A store of snapshots that says how long each took until it was durable. */
final class TimedSnapshots implements SnapshotStore {

    private final SnapshotStore under;
    private final SnapshotTimes times;

    TimedSnapshots(SnapshotStore under, SnapshotTimes times) {
        this.under = under;
        this.times = times;
    }

    @Override
    public long newest() {
        return under.newest();
    }

    @Override
    public List<? extends IOException> damaged() {
        return under.damaged();
    }

    @Override
    public Writer write(long end) throws IOException {
        return new Timed(under.write(end), System.nanoTime());
    }

    @Override
    public Reader read(long end) throws IOException {
        return under.read(end);
    }

    @Override
    public void removeBelow(long end, long except) throws IOException {
        under.removeBelow(end, except);
    }

    @Override
    public void close() throws IOException {
        under.close();
    }

    private final class Timed implements Writer {

        private final Writer writer;
        private final long begin;
        private long bytes;

        Timed(Writer writer, long begin) {
            this.writer = writer;
            this.begin = begin;
        }

        @Override
        public void write(ByteBuffer source) throws IOException {
            bytes += source.remaining();
            writer.write(source);
        }

        @Override
        public void commit() throws IOException {
            writer.commit();
            times.durable(System.nanoTime() - begin, bytes);
        }

        @Override
        public void close() throws IOException {
            writer.close();
        }
    }
}
