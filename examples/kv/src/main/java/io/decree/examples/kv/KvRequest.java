package io.decree.examples.kv;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Objects;

/**
 * Commands and questions as bytes, little endian, all with one head:
 *
 * <pre>
 *  0  u8   operation
 *  1  u8   1 when a value is expected by a compare-and-set; else 0
 *  2  u16  length of the key; of a scan, of the first key
 *  4  u32  length of the expected value; of a scan, of the key it ends before, 0 for none
 *  8  u32  length of the value; of a scan, the most entries wanted
 * 12       key, expected value (or the scan's end), value, and nothing behind them
 * </pre>
 */
public final class KvRequest {

    /** The length of the head in bytes. */
    static final int HEAD = 12;

    private static final byte[] NONE = {};
    private static final int MOST_KEY = 0xFFFF;

    private KvRequest() {}

    /**
     * Gives a key a value.
     *
     * @param key from 1 to {@link KvLimits#KEY_BYTES} bytes
     * @param value up to {@link KvLimits#VALUE_BYTES} bytes
     * @return the command from position to limit
     */
    public static ByteBuffer put(byte[] key, byte[] value) {
        return request(KvOperation.PUT, 0, key, NONE, value);
    }

    /**
     * Gives a key a value if it has the expected one.
     *
     * @param key from 1 to {@link KvLimits#KEY_BYTES} bytes
     * @param expected up to {@link KvLimits#VALUE_BYTES} bytes; null when there must be no value
     * @param value the same, the new value
     * @return the command from position to limit
     */
    public static ByteBuffer compareAndSet(byte[] key, byte[] expected, byte[] value) {
        byte[] before = expected == null ? NONE : expected;
        int flag = expected == null ? 0 : 1;
        return request(KvOperation.COMPARE_AND_SET, flag, key, before, value);
    }

    /**
     * Takes a key away.
     *
     * @param key from 1 to {@link KvLimits#KEY_BYTES} bytes
     * @return the command from position to limit
     */
    public static ByteBuffer delete(byte[] key) {
        return request(KvOperation.DELETE, 0, key, NONE, NONE);
    }

    /**
     * Asks for the value of a key.
     *
     * @param key from 1 to {@link KvLimits#KEY_BYTES} bytes
     * @return the question from position to limit
     */
    public static ByteBuffer get(byte[] key) {
        return request(KvOperation.GET, 0, key, NONE, NONE);
    }

    /**
     * Asks for the entries of a range.
     *
     * @param from the first key; empty for the beginning
     * @param to the key before which it ends; empty for the end of all
     * @param most how many entries are wanted; an answer may have fewer and then says so
     * @return the question from position to limit
     */
    public static ByteBuffer scan(byte[] from, byte[] to, int most) {
        return request(KvOperation.SCAN, 0, from, to, NONE).putInt(8, most);
    }

    /**
     * Asks for the digest, the number of entries and the last slot.
     *
     * @return the question from position to limit
     */
    public static ByteBuffer status() {
        return request(KvOperation.STATUS, 0, NONE, NONE, NONE);
    }

    private static ByteBuffer request(
            KvOperation operation, int flag, byte[] key, byte[] expected, byte[] value) {
        Objects.requireNonNull(value, "value");
        if (key.length > MOST_KEY) {
            throw new IllegalArgumentException("a key of " + key.length + " bytes has no form");
        }
        int length = Math.addExact(HEAD + key.length + expected.length, value.length);
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(operation.code()).put((byte) flag).putShort((short) key.length);
        bytes.putInt(expected.length).putInt(value.length);
        return bytes.put(key).put(expected).put(value).flip();
    }
}
