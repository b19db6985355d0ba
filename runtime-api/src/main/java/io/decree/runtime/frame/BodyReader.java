package io.decree.runtime.frame;

import io.decree.core.replica.Message;
import io.decree.core.replica.VoteList;
import io.decree.runtime.Limits;
import io.decree.runtime.codec.ByteSource;
import io.decree.runtime.codec.Ranges;
import io.decree.runtime.codec.ValueBytes;
import io.decree.runtime.port.ValueStore;

/**
 * Reads the fields of a kind. It looks at everything before it keeps the first byte of a value, so
 * that a frame that is refused takes no room in the store.
 */
final class BodyReader {

    private final ByteSource source;
    private final Limits limits;
    private final ValueBytes values;
    private final ValueStore store;
    private final ValueStore passing;
    private int votesAt;
    private long voteSlot;
    private long voteBallot;
    private long voteValue;

    BodyReader(ByteSource source, Limits limits, ValueStore store, ValueStore passing) {
        this.source = source;
        this.limits = limits;
        this.store = store;
        this.passing = passing;
        values = new ValueBytes(store);
    }

    FrameResult read(FrameKind kind, Message into) {
        for (int i = 0; i < kind.fieldCount(); i++) {
            FrameResult result = readField(kind.field(i), into);
            if (result != FrameResult.OK) {
                return result;
            }
        }
        boolean ended = source.remaining() == 0 && !source.isExhausted();
        return ended ? keep(kind, into) : FrameResult.BAD_LENGTH;
    }

    private FrameResult readField(Field field, Message into) {
        switch (field) {
            case BALLOT -> into.ballot = source.getLong();
            case SLOT -> into.slot = source.getLong();
            case TO, END -> into.to = source.getLong();
            case PROMISE, PROMISE_OR_NONE -> into.promised = source.getLong();
            case ROUND -> into.round = source.getLong();
            case VALUE -> into.value = source.getLong();
            case GRANTED -> {
                return readGranted(into);
            }
            case BYTES -> {
                return readBytes();
            }
            case VOTES -> {
                return readVotes(into.votes);
            }
        }
        if (source.isExhausted()) {
            return FrameResult.BAD_LENGTH;
        }
        return field.isInRange(into) ? FrameResult.OK : FrameResult.BAD_FIELD;
    }

    private FrameResult readGranted(Message into) {
        int flag = source.getByte();
        into.granted = flag == 1;
        return flag <= 1 ? FrameResult.OK : FrameResult.BAD_FIELD;
    }

    private FrameResult readBytes() {
        return switch (values.read(source, limits.valueLength())) {
            case OK -> FrameResult.OK;
            case CUT_OFF -> FrameResult.BAD_LENGTH;
            case TOO_LONG -> FrameResult.VALUE_TOO_LONG;
            case BAD_DIGEST -> FrameResult.BAD_DIGEST;
        };
    }

    private FrameResult readVotes(VoteList votes) {
        votesAt = source.at();
        int count = source.getInt();
        if (count < 0 || count > limits.votes() || count > (votes == null ? 0 : votes.capacity())) {
            return FrameResult.TOO_MANY_VOTES;
        }
        for (int i = 0; i < count; i++) {
            FrameResult result = readVote();
            if (result != FrameResult.OK) {
                return result;
            }
        }
        return FrameResult.OK;
    }

    private FrameResult readVote() {
        voteSlot = source.getLong();
        voteBallot = source.getLong();
        voteValue = source.getLong();
        if (source.isExhausted()) {
            return FrameResult.BAD_LENGTH;
        }
        if (!Ranges.isSlot(voteSlot) || !Ranges.isBallot(voteBallot) || voteValue == 0) {
            return FrameResult.BAD_FIELD;
        }
        return readBytes();
    }

    private FrameResult keep(FrameKind kind, Message into) {
        if (kind == FrameKind.P1B) {
            return keepVotes(into.votes);
        }
        if (kind.hasBytes()) {
            into.digest = values.digest();
            into.handle = values.keep(kind == FrameKind.SNAPSHOT_PART ? passing : store);
            return values.isKept(into.handle) ? FrameResult.OK : FrameResult.STORE_FULL;
        }
        return FrameResult.OK;
    }

    private FrameResult keepVotes(VoteList votes) {
        if (votes != null) {
            votes.clear();
        }
        source.back(votesAt);
        int count = source.getInt();
        for (int i = 0; i < count; i++) {
            FrameResult result = readVote();
            if (result != FrameResult.OK) {
                return result;
            }
            long handle = values.keep(store);
            if (!values.isKept(handle)) {
                return FrameResult.STORE_FULL;
            }
            votes.add(voteSlot, voteBallot, voteValue, values.digest(), handle);
        }
        return FrameResult.OK;
    }
}
