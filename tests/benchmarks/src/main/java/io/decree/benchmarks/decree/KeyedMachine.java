package io.decree.benchmarks.decree;

import io.decree.benchmarks.SnapshotTimes;
import io.decree.benchmarks.Store;
import io.decree.replica.Entry;
import io.decree.replica.Snapshot;
import io.decree.replica.StateMachine;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.ReadableByteChannel;

/**
 * A large state: millions of values, made beforehand, any of which a put may replace. The commands
 * of a load are few and come again and again, so each put's place is drawn from its key and from
 * how many puts there were: all places are written to. The store counts the puts.
 */
final class KeyedMachine implements StateMachine {

    private static final long GOLDEN = 0x9E37_79B9_7F4A_7C15L;
    private static final int HEAD = 2 * Long.BYTES;

    private final Store store;
    private final int keys;
    private final int valueBytes;
    private final Pages pages;
    private final SnapshotTimes times;
    private long puts;

    KeyedMachine(Store store, int keys, int valueBytes, SnapshotTimes times) {
        this.store = store;
        this.keys = keys;
        this.valueBytes = valueBytes;
        this.times = times;
        pages = new Pages(keys, valueBytes);
    }

    @Override
    public int apply(Entry entry, ByteBuffer command, ByteBuffer result) {
        int from = command.position();
        long key = command.getLong(from);
        int place = place(key + puts);
        byte[] page = pages.page(place);
        int at = pages.at(place);
        command.get(from + Store.KEY_BYTES, page, at, valueBytes);
        puts = store.executed(key, store.hash(page, at));
        result.putLong(result.position(), puts);
        return Long.BYTES;
    }

    /** From 0 to keys - 1. */
    private int place(long number) {
        return (int) ((((number * GOLDEN) >>> 33) * keys) >>> 31);
    }

    @Override
    public int query(ByteBuffer question, ByteBuffer answer) {
        answer.putLong(answer.position(), puts);
        return Long.BYTES;
    }

    @Override
    public Snapshot capture() {
        long begin = System.nanoTime();
        Pages.Picture picture = pages.capture();
        ByteBuffer head = ByteBuffer.allocate(HEAD).order(ByteOrder.LITTLE_ENDIAN);
        head.putLong(puts).putLong(store.digest()).flip();
        times.captured(System.nanoTime() - begin);
        return sink -> {
            sink.write(head);
            picture.writeTo(sink);
        };
    }

    @Override
    public void restore(ReadableByteChannel source) throws IOException {
        ByteBuffer head = ByteBuffer.allocate(HEAD).order(ByteOrder.LITTLE_ENDIAN);
        while (head.hasRemaining()) {
            if (source.read(head) < 0) {
                throw new EOFException("a picture of the state has no beginning");
            }
        }
        pages.restore(source);
        puts = head.getLong(0);
        store.restore(puts, head.getLong(Long.BYTES));
    }

    @Override
    public long digest() {
        return store.digest();
    }
}
