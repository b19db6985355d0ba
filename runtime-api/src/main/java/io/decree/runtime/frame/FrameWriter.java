package io.decree.runtime.frame;

import io.decree.core.replica.Message;
import io.decree.core.replica.VoteList;
import io.decree.runtime.Identity;
import io.decree.runtime.Limits;
import io.decree.runtime.codec.ByteSink;
import io.decree.runtime.codec.Checksum;
import io.decree.runtime.codec.Ranges;
import io.decree.runtime.codec.ValueBytes;
import io.decree.runtime.port.ValueStore;
import java.nio.ByteBuffer;

/**
 * Writes messages of one replica as frames. It lets no field out that a reader would refuse: such a
 * field is a bug of this replica, and is found here. One thread at a time; nothing is allocated.
 */
public final class FrameWriter {

    private final Identity identity;
    private final Limits limits;
    private final ValueBytes values;
    private final Checksum checksum = new Checksum();
    private final ByteSink sink = new ByteSink();

    /**
     * A writer for one replica.
     *
     * @param identity who it is
     * @param limits what the group agreed on
     * @param store where the bytes of values are
     */
    public FrameWriter(Identity identity, Limits limits, ValueStore store) {
        this.identity = identity;
        this.limits = limits;
        this.values = new ValueBytes(store);
    }

    /**
     * Writes one frame.
     *
     * @param message what to say; its group and sender must be this replica's
     * @param to the member it is for
     * @param target gets the frame at its position, which moves behind it; becomes little endian
     * @return the frame's length; 0 when it does not fit into the target or exceeds the limit of a
     *     frame, and then the position has not moved
     * @throws IllegalArgumentException when a field lies outside its range, or a value or the votes
     *     are more than the limits allow
     */
    public int write(Message message, int to, ByteBuffer target) {
        FrameKind kind = FrameKind.of(message.kind);
        check(message, to, kind);
        int start = target.position();
        int length = Math.min(target.remaining(), limits.frameLength());
        sink.open(target, start + FrameLayout.VERSION_AT, start + length);
        writeHeader(message, to, kind);
        for (int i = 0; i < kind.fieldCount(); i++) {
            writeField(message, kind.field(i));
        }
        return sink.isFull() ? 0 : finish(target, start);
    }

    /**
     * Leaves out the last votes of a P1B when a frame has no room for all of them, and lets the
     * message say where the rest begins, instead of that it is the last part. At least one always
     * finds room.
     *
     * @param message with votes in the order of their slots
     */
    public void fit(Message message) {
        VoteList votes = message.votes;
        long left = limits.frameLength() - length(message) + lengthOf(votes) - Integer.BYTES;
        for (int i = 0; votes != null && i < votes.size(); i++) {
            left -= lengthOf(votes, i);
            if (left < 0) {
                message.to = votes.slot(i);
                votes.truncate(i);
            }
        }
    }

    /**
     * How long a message's frame is.
     *
     * @param message whose kind and fields count; they are not checked
     * @return a number of bytes, more than 2^31 - 1 for votes that could never be sent
     */
    public long length(Message message) {
        FrameKind kind = FrameKind.of(message.kind);
        long length = FrameLayout.BODY_AT;
        for (int i = 0; i < kind.fieldCount(); i++) {
            length +=
                    switch (kind.field(i)) {
                        case GRANTED -> Byte.BYTES;
                        case BYTES -> values.length(message.handle);
                        case VOTES -> lengthOf(message.votes);
                        default -> Long.BYTES;
                    };
        }
        return length;
    }

    private long lengthOf(VoteList votes) {
        long length = Integer.BYTES;
        for (int i = 0; votes != null && i < votes.size(); i++) {
            length += lengthOf(votes, i);
        }
        return length;
    }

    private long lengthOf(VoteList votes, int index) {
        return 3 * Long.BYTES + values.length(votes.handle(index));
    }

    private void writeHeader(Message message, int to, FrameKind kind) {
        sink.putByte(FrameLayout.VERSION);
        sink.putByte(kind.code);
        sink.putByte(identity.member());
        sink.putByte(to);
        sink.putInt(0);
        sink.putLong(identity.group().high());
        sink.putLong(identity.group().low());
        sink.putLong(message.epoch);
        sink.putLong(identity.incarnation());
    }

    private void writeField(Message message, Field field) {
        switch (field) {
            case BALLOT -> sink.putLong(message.ballot);
            case SLOT -> sink.putLong(message.slot);
            case TO, END -> sink.putLong(message.to);
            case PROMISE, PROMISE_OR_NONE -> sink.putLong(message.promised);
            case ROUND -> sink.putLong(message.round);
            case GRANTED -> sink.putByte(message.granted ? 1 : 0);
            case VALUE -> sink.putLong(message.value);
            case BYTES -> writeBytes(message.digest, message.handle);
            case VOTES -> writeVotes(message.votes);
        }
    }

    private void writeVotes(VoteList votes) {
        int count = votes == null ? 0 : votes.size();
        sink.putInt(count);
        for (int i = 0; i < count; i++) {
            sink.putLong(votes.slot(i));
            sink.putLong(votes.ballot(i));
            sink.putLong(votes.value(i));
            writeBytes(votes.digest(i), votes.handle(i));
        }
    }

    private void writeBytes(long digest, long handle) {
        values.write(sink, digest, handle, limits.valueLength());
    }

    private int finish(ByteBuffer target, int start) {
        int end = sink.at();
        target.putInt(start + FrameLayout.LENGTH_AT, end - start);
        target.putInt(
                start + FrameLayout.CHECKSUM_AT,
                checksum.of(target, start + FrameLayout.LENGTH_AT, end));
        target.position(end);
        return end - start;
    }

    private void check(Message message, int to, FrameKind kind) {
        require(message.group == identity.localGroup(), kind, "group");
        require(message.from == identity.member(), kind, "sender");
        require(Ranges.isMember(to), kind, "receiver");
        require(Ranges.isEpoch(message.epoch), kind, "epoch");
        for (int i = 0; i < kind.fieldCount(); i++) {
            Field field = kind.field(i);
            if (field == Field.VOTES) {
                checkVotes(message.votes, kind);
            } else if (!field.isInRange(message)) {
                throw outOfRange(kind, field.name());
            }
        }
    }

    private void checkVotes(VoteList votes, FrameKind kind) {
        int count = votes == null ? 0 : votes.size();
        require(count <= limits.votes(), kind, "number of votes");
        for (int i = 0; i < count; i++) {
            require(Ranges.isSlot(votes.slot(i)), kind, "slot of a vote");
            require(Ranges.isBallot(votes.ballot(i)), kind, "ballot of a vote");
            require(votes.value(i) != 0, kind, "value of a vote");
        }
    }

    private static void require(boolean holds, FrameKind kind, String what) {
        if (!holds) {
            throw outOfRange(kind, what);
        }
    }

    private static IllegalArgumentException outOfRange(FrameKind kind, String what) {
        return new IllegalArgumentException(kind + ": " + what + " is out of range");
    }
}
