package io.decree.replica.loop;

import io.decree.core.replica.Message;
import io.decree.core.replica.MessageKind;
import io.decree.core.replica.ReplicaConfig;
import io.decree.runtime.codec.Checksum;
import io.decree.runtime.port.SnapshotStore;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Gives parts of its own newest snapshot out to members that are too far behind. Whoever asks for
 * one that is not here any more is told of the newest.
 */
final class SnapshotGiving {

    /** For so many ticks what was asked for last is kept, with what follows it. */
    private static final int KEPT_TICKS = 500;

    private final SnapshotStore store;
    private final Background background;
    private final Outbox outbox;
    private final Values values;
    private final LoopObserver observer;
    private final Checksum checksum = new Checksum();
    private final int partLength;

    /** How many parts are being read for each member. */
    private final int[] reading = new int[ReplicaConfig.MEMBERS];

    private long given;
    private int sinceGiven = KEPT_TICKS;

    SnapshotGiving(
            LoopSettings settings,
            SnapshotStore store,
            Background background,
            Outbox outbox,
            Values values,
            LoopObserver observer) {
        this.store = store;
        this.background = background;
        this.outbox = outbox;
        this.values = values;
        this.observer = observer;
        partLength = settings.limits().valueLength();
    }

    /** Tells a member that what it asked for is in a snapshot. */
    void offer(int member, long slot) {
        long newest = store.newest();
        if (newest > slot) {
            Message message = outbox.begin(MessageKind.TRUNCATED);
            message.slot = slot;
            message.to = newest;
            outbox.send(message, member);
        }
    }

    /** A member asks for a part. */
    void give(Message fetch) {
        int member = fetch.from;
        if (reading[member] >= SnapshotFetching.PARTS_UNDER_WAY) {
            return;
        }
        reading[member]++;
        long wanted = fetch.slot;
        long at = fetch.to;
        background.read(
                () -> read(wanted, at), (part, failure) -> read(member, wanted, part, failure));
    }

    private record Part(long end, long offset, long length, long digest, ByteBuffer bytes) {}

    private Part read(long wanted, long at) throws IOException {
        try (SnapshotStore.Reader reader = store.read(wanted)) {
            int left = (int) Math.max(0, Math.min(partLength, reader.length() - at));
            ByteBuffer bytes = ByteBuffer.allocate(left);
            while (bytes.hasRemaining() && reader.read(at + bytes.position(), bytes) > 0) {
                // The store may give less than there is room for.
            }
            return new Part(wanted, at, reader.length(), reader.digest(), bytes.flip());
        }
    }

    private void read(int member, long wanted, Part part, IOException failure) {
        reading[member]--;
        if (failure == null) {
            given = wanted;
            sinceGiven = 0;
            send(member, part);
        } else if (store.newest() == wanted) {
            observer.snapshotFailed(wanted, failure);
        } else {
            offer(member, wanted);
        }
    }

    private void send(int member, Part part) {
        Message message = outbox.begin(MessageKind.SNAPSHOT_PART);
        message.slot = part.end;
        message.to = part.offset;
        message.round = part.length;
        message.value = SnapshotFetching.name(part.digest);
        message.digest = checksum.digest(part.bytes);
        message.handle = part.bytes.hasRemaining() ? values.passing.keep(part.bytes) : 0;
        outbox.send(message, member);
    }

    void tick() {
        sinceGiven = Math.min(sinceGiven + 1, KEPT_TICKS);
    }

    /** Whether a member is copying one from here: it asks again before this ends. */
    boolean isUnderWay() {
        return sinceGiven < 2 * SnapshotFetching.AGAIN_TICKS;
    }

    /** The snapshot that a member is copying from here; none below it may be needed. */
    long given() {
        return sinceGiven < KEPT_TICKS ? given : Long.MAX_VALUE;
    }
}
