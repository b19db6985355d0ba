package io.decree.examples.kv;

/** A key and its value. */
public final class KvEntry {

    private final byte[] key;
    private final byte[] value;

    KvEntry(byte[] key, byte[] value) {
        this.key = key;
        this.value = value;
    }

    /**
     * The key.
     *
     * @return at least one byte; the caller's
     */
    public byte[] key() {
        return key;
    }

    /**
     * The value.
     *
     * @return may be empty; the caller's
     */
    public byte[] value() {
        return value;
    }
}
