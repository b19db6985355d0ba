package io.decree.replica.loop;

import io.decree.core.replica.Message;
import io.decree.core.replica.MessageKind;
import io.decree.core.replica.ReplicaConfig;
import io.decree.runtime.codec.Checksum;
import io.decree.runtime.port.SnapshotStore;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * Copies snapshots between members: gives parts of its own newest one out, and fetches another's
 * when the slots that are missing here cannot be had any more. One part is asked for at a time; the
 * network may lose it, so it is asked for again after a while, and given up when the sender has a
 * newer one.
 */
final class SnapshotCopying {

    /** Hears of a snapshot that was copied and is durable. */
    interface Copied {
        void copied(long end);
    }

    /** After so many ticks a part is asked for again. */
    private static final int AGAIN_TICKS = 50;

    /** After so many ticks without a part the copy is given up: its sender may be gone. */
    private static final int PATIENCE_TICKS = 2_000;

    /** For so many ticks what was asked for last is kept, so that the copy can be finished. */
    private static final int KEPT_TICKS = PATIENCE_TICKS;

    private static final int NOBODY = -1;

    private final SnapshotStore store;
    private final Background background;
    private final Outbox outbox;
    private final Values values;
    private final LoopObserver observer;
    private final Copied copied;
    private final Checksum checksum = new Checksum();
    private final int partLength;

    private int from = NOBODY;
    private long end;
    private long offset;
    private long length;
    private SnapshotStore.Writer writer;
    private boolean busy;
    private int waited;

    /** Written by the background and read when that is done. */
    private int writtenNow;

    private final boolean[] giving = new boolean[ReplicaConfig.MEMBERS];
    private long given;
    private int sinceGiven = KEPT_TICKS;

    SnapshotCopying(
            LoopSettings settings,
            SnapshotStore store,
            Background background,
            Outbox outbox,
            Values values,
            LoopObserver observer,
            Copied copied) {
        this.store = store;
        this.background = background;
        this.outbox = outbox;
        this.values = values;
        this.observer = observer;
        this.copied = copied;
        partLength = settings.limits().valueLength();
    }

    // ---------------------------------------------------------------- giving

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
        if (giving[member]) {
            return;
        }
        giving[member] = true;
        long wanted = fetch.slot;
        long at = fetch.to;
        given = wanted;
        sinceGiven = 0;
        background.submit(
                () -> new Part(wanted, at, lengthOf(wanted), read(wanted, at)),
                (part, failure) -> {
                    giving[member] = false;
                    if (failure == null) {
                        send(member, part);
                    }
                });
    }

    private record Part(long end, long offset, long length, ByteBuffer bytes) {}

    private long lengthOf(long wanted) throws IOException {
        try (SnapshotStore.Reader reader = store.read(wanted)) {
            return reader.length();
        }
    }

    private ByteBuffer read(long wanted, long at) throws IOException {
        try (SnapshotStore.Reader reader = store.read(wanted)) {
            ByteBuffer bytes = ByteBuffer.allocate(partLength);
            while (bytes.hasRemaining() && reader.read(at + bytes.position(), bytes) > 0) {
                // The store may give less than there is room for.
            }
            return bytes.flip();
        }
    }

    private void send(int member, Part part) {
        long mark = values.received.mark();
        long handle = values.keep(part.bytes);
        if (handle == 0) {
            return;
        }
        Message message = outbox.begin(MessageKind.SNAPSHOT_PART);
        message.slot = part.end;
        message.to = part.offset;
        message.round = part.length;
        message.digest = checksum.digest(part.bytes);
        message.handle = handle;
        outbox.send(message, member);
        values.received.rollBack(mark);
    }

    // ---------------------------------------------------------------- fetching

    /** A member says that what is missing here is in its snapshot. */
    void offered(int member, long itsEnd) {
        if (from == NOBODY && !busy) {
            begin(member, itsEnd);
        } else if (member == from && itsEnd > end && !busy) {
            giveUp();
            begin(member, itsEnd);
        }
    }

    private void begin(int member, long itsEnd) {
        from = member;
        end = itsEnd;
        offset = 0;
        waited = 0;
        length = Long.MAX_VALUE;
        ask();
    }

    private void ask() {
        Message message = outbox.begin(MessageKind.SNAPSHOT_FETCH);
        message.slot = end;
        message.to = offset;
        outbox.send(message, from);
    }

    void tick() {
        sinceGiven = Math.min(sinceGiven + 1, KEPT_TICKS);
        if (from == NOBODY || busy) {
            return;
        }
        waited++;
        if (waited > PATIENCE_TICKS) {
            giveUp();
        } else if (waited % AGAIN_TICKS == 0) {
            ask();
        }
    }

    /** Whether another member's snapshot is being copied. */
    boolean isUnderWay() {
        return from != NOBODY || busy;
    }

    /** The snapshot that a member is copying from here; none below it may be needed. */
    long given() {
        return sinceGiven < KEPT_TICKS ? given : Long.MAX_VALUE;
    }

    /** A part arrived; its bytes are the arena's during this call. */
    void part(Message message) {
        boolean next = message.from == from && message.slot == end && message.to == offset && !busy;
        if (!next || message.handle == 0) {
            return;
        }
        ByteBuffer bytes = values.bytes(message.handle);
        ByteBuffer copy = ByteBuffer.allocate(bytes.remaining()).put(bytes).flip();
        length = message.round;
        busy = true;
        background.submit(() -> write(copy), this::written);
    }

    /** Whether that was the last part. */
    private Boolean write(ByteBuffer bytes) throws IOException {
        if (writer == null) {
            writer = store.write(end);
        }
        writtenNow = bytes.remaining();
        writer.write(bytes);
        if (offset + writtenNow < length) {
            return false;
        }
        writer.commit();
        writer.close();
        writer = null;
        return true;
    }

    private void written(Boolean last, IOException failure) {
        busy = false;
        if (failure != null) {
            observer.snapshotFailed(end, failure);
            giveUp();
        } else if (last) {
            from = NOBODY;
            copied.copied(end);
        } else {
            offset += writtenNow;
            waited = 0;
            ask();
        }
    }

    private void giveUp() {
        from = NOBODY;
        SnapshotStore.Writer abandoned = writer;
        writer = null;
        if (abandoned != null) {
            busy = true;
            background.submit(
                    () -> {
                        abandoned.close();
                        return true;
                    },
                    (done, failure) -> busy = false);
        }
    }
}
