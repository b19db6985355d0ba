package io.decree.examples.kv;

import java.nio.ByteBuffer;

/** Reads one request after the other; see {@link KvRequest} for the layout. */
final class RequestReader {

    private static final byte[] NONE = {};

    KvOperation operation;
    boolean expectsValue;
    byte[] key = NONE;
    byte[] expected = NONE;
    byte[] value = NONE;

    /** Of a scan, how many entries are wanted. */
    int most;

    /**
     * Reads a request. What it holds are its own copies, because the tree keeps them.
     *
     * @param bytes little endian, from position to limit
     * @return {@link KvStatus#OK} when it can be carried out, or why it is refused
     */
    KvStatus read(ByteBuffer bytes) {
        if (bytes.remaining() < KvRequest.HEAD) {
            return KvStatus.MALFORMED;
        }
        operation = KvOperation.of(bytes.get());
        int flag = bytes.get();
        int keyLength = bytes.getShort() & 0xFFFF;
        int expectedLength = bytes.getInt();
        int last = bytes.getInt();
        boolean isScan = operation == KvOperation.SCAN;
        int valueLength = isScan ? 0 : last;
        if (!isWhole(bytes, flag, keyLength, expectedLength, valueLength)) {
            return KvStatus.MALFORMED;
        }
        KvStatus lengths = judge(keyLength, expectedLength, valueLength);
        if (lengths == KvStatus.OK) {
            expectsValue = flag == 1;
            most = last;
            key = copy(bytes, keyLength);
            expected = copy(bytes, expectedLength);
            value = copy(bytes, valueLength);
        }
        return lengths;
    }

    /** Whether the parts are there, none is where it means nothing, and nothing is behind them. */
    private boolean isWhole(ByteBuffer bytes, int flag, int key, int expected, int value) {
        if (operation == null || expected < 0 || value < 0) {
            return false;
        }
        boolean fits =
                switch (operation) {
                    case PUT -> flag == 0 && expected == 0;
                    case COMPARE_AND_SET -> flag == 1 || (flag == 0 && expected == 0);
                    case DELETE, GET -> flag == 0 && expected == 0 && value == 0;
                    case SCAN -> flag == 0;
                    case STATUS -> flag == 0 && key == 0 && expected == 0 && value == 0;
                };
        return fits && (long) key + expected + value == bytes.remaining();
    }

    private KvStatus judge(int key, int expected, int value) {
        boolean isScan = operation == KvOperation.SCAN;
        boolean mayBeEmpty = isScan || operation == KvOperation.STATUS;
        if (key > KvLimits.KEY_BYTES || (key == 0 && !mayBeEmpty)) {
            return KvStatus.KEY_LENGTH;
        }
        if (isScan && expected > KvLimits.KEY_BYTES) {
            return KvStatus.KEY_LENGTH;
        }
        boolean longValue = value > KvLimits.VALUE_BYTES || expected > KvLimits.VALUE_BYTES;
        return longValue ? KvStatus.VALUE_LENGTH : KvStatus.OK;
    }

    private static byte[] copy(ByteBuffer bytes, int length) {
        if (length == 0) {
            return NONE;
        }
        byte[] copy = new byte[length];
        bytes.get(copy);
        return copy;
    }
}
