package io.decree.simulator.toy;

import java.nio.ByteBuffer;

/**
 * The frames between replicas and clients: a kind, then five numbers of which each kind uses some.
 */
final class Frames {

    static final byte REQUEST = 1;
    static final byte ANSWER = 2;
    static final byte QUERY = 3;
    static final byte FOUND = 4;
    static final byte STORE = 5;
    static final byte STORED = 6;

    private static final String[] NAMES = {
        "?", "request", "answer", "query", "found", "store", "stored"
    };

    private Frames() {}

    static ByteBuffer frame(byte kind, long id, int key, long time, long nonce, int value) {
        return put(ByteBuffer.allocate(33), kind, id, key, time, nonce, value).flip();
    }

    static ByteBuffer put(
            ByteBuffer into, byte kind, long id, int key, long time, long nonce, int value) {
        return into.put(kind).putLong(id).putInt(key).putLong(time).putLong(nonce).putInt(value);
    }

    static byte kind(ByteBuffer frame) {
        return frame.get(0);
    }

    static long id(ByteBuffer frame) {
        return frame.getLong(1);
    }

    static int key(ByteBuffer frame) {
        return frame.getInt(9);
    }

    static long time(ByteBuffer frame) {
        return frame.getLong(13);
    }

    static long nonce(ByteBuffer frame) {
        return frame.getLong(21);
    }

    static int value(ByteBuffer frame) {
        return frame.getInt(29);
    }

    static String describe(ByteBuffer frame) {
        String text = NAMES[kind(frame)] + " k" + key(frame);
        return switch (kind(frame)) {
            case REQUEST -> text + (time(frame) == 0 ? " read" : " write " + value(frame));
            case FOUND, STORE -> text + " t" + time(frame) + "=" + value(frame);
            case ANSWER -> text + "=" + value(frame);
            default -> text;
        };
    }
}
