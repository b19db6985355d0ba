package io.decree.replica.loop;

import io.decree.core.replica.Message;
import io.decree.core.replica.MessageKind;
import io.decree.runtime.port.SnapshotStore;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/**
 * Copies another member's snapshot when the slots that are missing here cannot be had any more.
 *
 * <p>Some parts are asked for ahead, and written in order. The network may lose any, so what is
 * missing is asked for again after a while. The copy is given up when its sender has it no more or
 * is silent, or when this member has caught up without it; then whoever offers one next is asked.
 */
final class SnapshotFetching {

    /** Hears of a snapshot that was copied and is durable. */
    interface Copied {
        void copied(long end);
    }

    /** So many parts may be asked for before the first of them is here. */
    static final int PARTS_UNDER_WAY = 8;

    /** After so many ticks without a part what is missing is asked for again. */
    static final int AGAIN_TICKS = 50;

    /** After so many another member's offer is taken instead. */
    private static final int SILENT_TICKS = 2 * AGAIN_TICKS;

    /** After so many the sender is gone, or its snapshot damaged. */
    private static final int PATIENCE_TICKS = 6 * AGAIN_TICKS;

    private static final int NOBODY = -1;
    private static final int ANYBODY = -2;

    private final SnapshotStore store;
    private final Background background;
    private final Outbox outbox;
    private final Values values;
    private final LoopObserver observer;
    private final Copied copied;
    private final int partLength;

    private int from = NOBODY;
    private long end;

    /** Which bytes are copied, as their sender says: all parts have to be of these. */
    private long name;

    private long length;

    /** So many parts are written, and so many were asked for. */
    private long written;

    private long asked;

    /** What has come and is not written yet, by number modulo their number; null for nothing. */
    private final ByteBuffer[] here = new ByteBuffer[PARTS_UNDER_WAY];

    private SnapshotStore.Writer writer;
    private CRC32C digest = new CRC32C();

    /** The background writes. */
    private boolean busy;

    private int waited;

    /** Whose offers are not taken for some ticks. */
    private int avoided = NOBODY;

    private int avoidedTicks;

    SnapshotFetching(
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

    /** What a snapshot's bytes are called on the wire: their digest, and never 0. */
    static long name(long digest) {
        return 1L << Integer.SIZE | digest;
    }

    // ---------------------------------------------------------------- beginning and ending

    /** Whether another member's snapshot is being copied. */
    boolean isUnderWay() {
        return from != NOBODY || busy;
    }

    /**
     * A member says that what is missing here is in its snapshot. A newer one is no reason to begin
     * anew: under load there always is one before the copy is whole.
     *
     * @param slot what it was asked for; the copy's own name says that it is gone there
     */
    void offered(int member, long slot, long itsEnd) {
        boolean isGone = member == from && slot == end;
        if ((isGone || waited >= SILENT_TICKS) && !busy) {
            giveUp();
        }
        boolean isAvoided = avoided == ANYBODY || avoided == member;
        if (!isUnderWay() && !(isAvoided && avoidedTicks > 0)) {
            begin(member, itsEnd);
        }
    }

    private void begin(int member, long itsEnd) {
        from = member;
        end = itsEnd;
        name = 0;
        length = 1;
        written = 0;
        asked = 0;
        waited = 0;
        digest = new CRC32C();
        ask();
    }

    /**
     * One tick.
     *
     * @param prefix the first slot that is not decided here: a copy that ends below is of no use
     */
    void tick(long prefix) {
        avoidedTicks = Math.max(0, avoidedTicks - 1);
        if (from == NOBODY || busy) {
            return;
        }
        waited++;
        if (end <= prefix) {
            giveUp();
        } else if (waited > PATIENCE_TICKS) {
            avoid(from);
        } else if (waited % AGAIN_TICKS == 0) {
            asked = written;
            ask();
        }
    }

    /** For a while others are asked, or nobody. */
    private void avoid(int whom) {
        avoided = whom;
        avoidedTicks = PATIENCE_TICKS;
        giveUp();
    }

    private void giveUp() {
        from = NOBODY;
        forget();
        if (writer != null && !busy) {
            SnapshotStore.Writer abandoned = writer;
            writer = null;
            busy = true;
            background.submit(
                    () -> {
                        abandoned.close();
                        return true;
                    },
                    (done, failure) -> busy = false);
        }
    }

    private void forget() {
        for (int i = 0; i < here.length; i++) {
            here[i] = null;
        }
    }

    // ---------------------------------------------------------------- parts

    private long parts() {
        return Math.max(1, (length + partLength - 1) / partLength);
    }

    /** As far as is known: the first part says how many there are. */
    private void ask() {
        long until = Math.min(parts(), written + PARTS_UNDER_WAY);
        for (; asked < until; asked++) {
            if (here[cell(asked)] == null) {
                Message message = outbox.begin(MessageKind.SNAPSHOT_FETCH);
                message.slot = end;
                message.to = asked * partLength;
                outbox.send(message, from);
            }
        }
    }

    private static int cell(long number) {
        return (int) (number % PARTS_UNDER_WAY);
    }

    /** A part arrived; its bytes are there during this call only. */
    void part(Message message) {
        if (message.from != from || message.slot != end) {
            return;
        }
        if (name == 0) {
            name = message.value;
            length = message.round;
        }
        if (message.value != name || message.round != length) {
            // The sender began a life anew and took a snapshot of the same name.
            giveUp();
            return;
        }
        take(message);
        ask();
        write();
    }

    private void take(Message message) {
        long number = message.to / partLength;
        boolean isAwaited = number >= written && number < asked && here[cell(number)] == null;
        int count = message.handle == 0 ? 0 : values.bytes(message.handle).remaining();
        long offset = number * partLength;
        if (isAwaited && message.to == offset && count == Math.min(partLength, length - offset)) {
            here[cell(number)] = copy(message.handle, count);
            waited = 0;
        }
    }

    private ByteBuffer copy(long handle, int count) {
        ByteBuffer copy = ByteBuffer.allocate(count);
        return count == 0 ? copy : copy.put(values.bytes(handle)).flip();
    }

    private void write() {
        ByteBuffer next = here[cell(written)];
        if (busy || next == null) {
            return;
        }
        busy = true;
        boolean isLast = written == parts() - 1;
        background.submit(() -> write(next, isLast), (done, failure) -> wrote(isLast, failure));
    }

    private Boolean write(ByteBuffer bytes, boolean isLast) throws IOException {
        if (writer == null) {
            writer = store.write(end);
        }
        digest.update(bytes.duplicate());
        writer.write(bytes);
        if (isLast) {
            commit();
        }
        return true;
    }

    private void commit() throws IOException {
        if (name(digest.getValue()) != name) {
            throw new IOException(
                    "the parts of another member's snapshot "
                            + end
                            + " do not make the whole;"
                            + " it is copied anew");
        }
        writer.commit();
        writer.close();
        writer = null;
    }

    private void wrote(boolean isLast, IOException failure) {
        busy = false;
        if (failure != null) {
            observer.snapshotFailed(end, failure);
            avoid(ANYBODY);
        } else if (isLast) {
            from = NOBODY;
            forget();
            copied.copied(end);
        } else if (from == NOBODY) {
            giveUp();
        } else {
            here[cell(written)] = null;
            written++;
            waited = 0;
            ask();
            write();
        }
    }
}
