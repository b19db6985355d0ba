package io.decree.examples.kv;

import java.nio.ByteBuffer;

/** Writes answers; see {@link KvAnswer} for the layout. Nothing is allocated. */
final class AnswerWriter {

    private static final byte[] NONE = {};

    private AnswerWriter() {}

    /** An answer without a value; returns its length. */
    static int write(ByteBuffer into, KvStatus status, boolean flag) {
        return write(into, status, flag, NONE);
    }

    /** An answer with a value, if there is room for it; returns its length. */
    static int write(ByteBuffer into, KvStatus status, boolean flag, byte[] value) {
        if (into.remaining() < KvAnswer.HEAD + value.length) {
            return write(into, KvStatus.NO_ROOM, false, NONE);
        }
        head(into, into.position(), status, flag, value.length);
        into.position(into.position() + KvAnswer.HEAD).put(value);
        return KvAnswer.HEAD + value.length;
    }

    static int status(ByteBuffer into, long digest, long entries, long slot) {
        if (into.remaining() < KvAnswer.HEAD + StoreStatus.LENGTH) {
            return write(into, KvStatus.NO_ROOM, false, NONE);
        }
        head(into, into.position(), KvStatus.OK, true, StoreStatus.LENGTH);
        into.position(into.position() + KvAnswer.HEAD);
        into.putLong(digest).putLong(entries).putLong(slot);
        return KvAnswer.HEAD + StoreStatus.LENGTH;
    }

    static void head(ByteBuffer into, int at, KvStatus status, boolean flag, int count) {
        into.put(at, status.code());
        into.put(at + 1, (byte) (flag ? 1 : 0));
        into.putShort(at + 2, (short) 0);
        into.putInt(at + 4, count);
    }
}
