package io.decree.examples.kv;

/** How the store answers. The codes are in session tables on disk and never change. */
public enum KvStatus {
    /** It was done. */
    OK(0),
    /** The key has no value. */
    NOT_FOUND(1),
    /** The key has another value than the expected one, or has one where none was expected. */
    MISMATCH(2),
    /** The bytes are no request of this version, or a question came as a command. */
    MALFORMED(3),
    /** The key is empty or longer than {@link KvLimits#KEY_BYTES}. */
    KEY_LENGTH(4),
    /** The value is longer than {@link KvLimits#VALUE_BYTES}. */
    VALUE_LENGTH(5),
    /** The group was set up with less room for answers than this one needs. */
    NO_ROOM(6);

    private static final KvStatus[] ALL = values();

    private final byte code;

    KvStatus(int code) {
        this.code = (byte) code;
    }

    /** The first byte of an answer. */
    byte code() {
        return code;
    }

    /** The status of a code, null for a code of none. */
    static KvStatus of(byte code) {
        return code >= 0 && code < ALL.length ? ALL[code] : null;
    }

    /** Whether the request was refused for what it is, whatever the state. */
    public boolean isRefusal() {
        return code >= MALFORMED.code;
    }
}
