package io.decree.examples.kv;

/** How large things may be. What is larger is refused by an answer, and changes nothing. */
public final class KvLimits {

    /** The most bytes of a key; it has at least one. */
    public static final int KEY_BYTES = 1024;

    /**
     * The most bytes of a value, which may be empty: a compare-and-set with two of them fits into
     * the 64 KiB that a command may have by default.
     */
    public static final int VALUE_BYTES = 31 * 1024;

    /** The most entries of one answer to a scan, whatever was asked for. */
    public static final int SCAN_ENTRIES = 4096;

    /** The most bytes of a command or question: head, key, expected and new value. */
    public static final int REQUEST_BYTES = KvRequest.HEAD + KEY_BYTES + 2 * VALUE_BYTES;

    /** The most bytes of an answer: any value fits, and a scan takes what fits. */
    public static final int ANSWER_BYTES = 2 * VALUE_BYTES;

    private KvLimits() {}
}
