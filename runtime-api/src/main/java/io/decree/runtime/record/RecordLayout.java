package io.decree.runtime.record;

import io.decree.core.replica.RecordKind;
import io.decree.runtime.codec.Ranges;

/** Where what stands in a record, and which kinds there are: see the package's page. */
final class RecordLayout {

    static final int VERSION = 1;

    static final int CHECKSUM_AT = 0;
    static final int LENGTH_AT = 4;
    static final int VERSION_AT = 8;
    static final int KIND_AT = 9;
    static final int MEMBER_AT = 10;
    static final int PREVIOUS_AT = 12;
    static final int ADDRESS_AT = 16;
    static final int DURABLE_AT = 24;
    static final int LSN_AT = 32;
    static final int GROUP_AT = 40;
    static final int INCARNATION_AT = 56;
    static final int EPOCH_AT = 64;
    static final int BODY_AT = 72;
    static final int ALIGNMENT = 8;

    private static final RecordKind[] BY_CODE = {
        null,
        RecordKind.PROMISE,
        RecordKind.VOTE,
        RecordKind.CAMPAIGN,
        RecordKind.DECISION,
        RecordKind.BASE,
        RecordKind.CHOSEN,
    };

    private RecordLayout() {}

    /** The number of a kind on disk, which never changes and is never given twice. */
    static int code(RecordKind kind) {
        return switch (kind) {
            case PROMISE -> 1;
            case VOTE -> 2;
            case CAMPAIGN -> 3;
            case DECISION -> 4;
            case BASE -> 5;
            case CHOSEN -> 6;
        };
    }

    /** The kind with this number, or null. */
    static RecordKind kind(int code) {
        return code >= 0 && code < BY_CODE.length ? BY_CODE[code] : null;
    }

    static boolean hasBallot(RecordKind kind) {
        return kind == RecordKind.PROMISE || kind == RecordKind.VOTE || kind == RecordKind.CAMPAIGN;
    }

    static boolean hasSlot(RecordKind kind) {
        return hasId(kind) || kind == RecordKind.BASE;
    }

    /** Whether the id of a value stands there, with its bytes or without. */
    static boolean hasId(RecordKind kind) {
        return hasValue(kind) || kind == RecordKind.CHOSEN;
    }

    static boolean hasValue(RecordKind kind) {
        return kind == RecordKind.VOTE || kind == RecordKind.DECISION;
    }

    /** Whether the fields that count lie in the ranges that the recovery handlers require. */
    static boolean isInRange(LogRecord it) {
        return it.lsn > 0
                && Ranges.isEpoch(it.epoch)
                && (!hasBallot(it.kind) || Ranges.isBallot(it.ballot))
                && (!hasSlot(it.kind) || Ranges.isSlot(it.slot))
                && (!hasId(it.kind) || it.value != 0);
    }
}
