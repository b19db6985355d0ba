package io.decree.examples.kv;

import io.decree.replica.Entry;
import io.decree.replica.Snapshot;
import io.decree.replica.StateMachine;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.Arrays;

/**
 * The store: a sorted map from bytes to bytes. {@link KvRequest} says what can be asked, {@link
 * KvAnswer} what is answered, {@link KvLimits} how large things may be. A request that is wrong is
 * answered and changes nothing.
 *
 * <p>A picture is taken at once, whatever the size; while it is written, what is changed is copied
 * first, a node at a time. One thread calls this, as it does every {@link StateMachine}.
 */
public final class KvStateMachine implements StateMachine {

    private final RequestReader request = new RequestReader();
    private final ScanAnswer scan = new ScanAnswer();
    private FreezableTree tree = new FreezableTree();
    private long digest;
    private long slot = -1;

    /** An empty store. */
    public KvStateMachine() {}

    @Override
    public int apply(Entry entry, ByteBuffer command, ByteBuffer result) {
        slot = entry.slot();
        KvStatus status = request.read(command);
        if (status == KvStatus.OK && !request.operation.isCommand()) {
            status = KvStatus.MALFORMED;
        }
        if (status != KvStatus.OK) {
            return AnswerWriter.write(result, status, false);
        }
        return switch (request.operation) {
            case PUT -> put(result);
            case COMPARE_AND_SET -> compareAndSet(result);
            case DELETE -> delete(result);
            case GET, SCAN, STATUS -> throw new AssertionError("questions were refused");
        };
    }

    private int put(ByteBuffer result) {
        boolean wasThere = set(request.key, request.value);
        return AnswerWriter.write(result, KvStatus.OK, wasThere);
    }

    private int compareAndSet(ByteBuffer result) {
        byte[] now = tree.get(request.key);
        boolean matches =
                request.expectsValue
                        ? now != null && Arrays.equals(now, request.expected)
                        : now == null;
        if (matches) {
            set(request.key, request.value);
            return AnswerWriter.write(result, KvStatus.OK, now != null);
        }
        return now == null
                ? AnswerWriter.write(result, KvStatus.MISMATCH, false)
                : AnswerWriter.write(result, KvStatus.MISMATCH, true, now);
    }

    private int delete(ByteBuffer result) {
        byte[] before = tree.remove(request.key);
        if (before == null) {
            return AnswerWriter.write(result, KvStatus.NOT_FOUND, false);
        }
        digest -= EntryHash.of(request.key, before);
        return AnswerWriter.write(result, KvStatus.OK, true);
    }

    private boolean set(byte[] key, byte[] value) {
        byte[] before = tree.put(key, value);
        if (before != null) {
            digest -= EntryHash.of(key, before);
        }
        digest += EntryHash.of(key, value);
        return before != null;
    }

    @Override
    public int query(ByteBuffer question, ByteBuffer answer) {
        KvStatus status = request.read(question);
        if (status == KvStatus.OK && request.operation.isCommand()) {
            status = KvStatus.MALFORMED;
        }
        if (status != KvStatus.OK) {
            return AnswerWriter.write(answer, status, false);
        }
        return switch (request.operation) {
            case GET -> get(answer);
            case SCAN -> scan.write(tree, request, answer);
            case STATUS -> AnswerWriter.status(answer, digest, tree.size(), slot);
            case PUT, COMPARE_AND_SET, DELETE -> throw new AssertionError("commands were refused");
        };
    }

    private int get(ByteBuffer answer) {
        byte[] value = tree.get(request.key);
        return value == null
                ? AnswerWriter.write(answer, KvStatus.NOT_FOUND, false)
                : AnswerWriter.write(answer, KvStatus.OK, true, value);
    }

    @Override
    public Snapshot capture() {
        FreezableTree.Frozen picture = tree.freeze();
        StoreStatus status = new StoreStatus(digest, picture.size(), slot);
        return sink -> new SnapshotWriter(sink).write(status, picture);
    }

    @Override
    public void restore(ReadableByteChannel source) throws IOException {
        SnapshotReader reader = new SnapshotReader(source);
        StoreStatus status = reader.head();
        tree = reader.entries(status);
        digest = status.digest();
        slot = status.slot();
    }

    /**
     * The sum of the hashes of all entries.
     *
     * @return 0 for an empty store
     */
    @Override
    public long digest() {
        return digest;
    }
}
