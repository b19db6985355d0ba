package io.decree.examples.kv;

/** What can be asked of the store. The codes are in logs and never change. */
public enum KvOperation {
    /** Gives a key a value, whether it had one or not. A command. */
    PUT(1),
    /** Gives a key a value if it has the expected one, or none if none is expected. A command. */
    COMPARE_AND_SET(2),
    /** Takes a key and its value away. A command. */
    DELETE(3),
    /** The value of a key. A question. */
    GET(16),
    /** The entries of a range of keys, in the order of the unsigned bytes. A question. */
    SCAN(17),
    /** Digest, number of entries and last slot. A question. */
    STATUS(18);

    private final byte code;

    KvOperation(int code) {
        this.code = (byte) code;
    }

    /**
     * The first byte of a request.
     *
     * @return from 1 on
     */
    public byte code() {
        return code;
    }

    /** The operation of a code, null for a code of none. */
    static KvOperation of(byte code) {
        return switch (code) {
            case 1 -> PUT;
            case 2 -> COMPARE_AND_SET;
            case 3 -> DELETE;
            case 16 -> GET;
            case 17 -> SCAN;
            case 18 -> STATUS;
            default -> null;
        };
    }

    /** Whether it may change something, and so has to go through the log. */
    boolean isCommand() {
        return code < GET.code;
    }
}
