package io.decree.examples.kv;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What is handy about keys. */
public final class KvKeys {

    private KvKeys() {}

    /**
     * A text as a key or value.
     *
     * @param text any
     * @return its bytes in UTF-8
     */
    public static byte[] of(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The first key behind another: where a scan goes on.
     *
     * @param key any
     * @return the same with a zero byte at its end
     */
    public static byte[] behind(byte[] key) {
        return Arrays.copyOf(key, key.length + 1);
    }
}
