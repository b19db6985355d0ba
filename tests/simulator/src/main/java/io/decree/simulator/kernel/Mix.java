package io.decree.simulator.kernel;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Mixing of 64-bit words, for streams of randomness and for digests.
 *
 * <p>Only integer arithmetic that every Java defines to the bit. Not a cryptographic hash.
 */
public final class Mix {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Mix() {}

    /** The finalizer of SplitMix64: a bijection in which each input bit reaches each output bit. */
    public static long finish(long word) {
        long mixed = (word ^ (word >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** A digest that took {@code word} in after all that {@code digest} holds already. */
    public static long in(long digest, long word) {
        return finish(digest + GOLDEN) ^ finish(word * GOLDEN + Long.rotateLeft(digest, 23));
    }

    /** A digest that took in the remaining bytes of a buffer and their number; moves nothing. */
    public static long in(long digest, ByteBuffer bytes) {
        int end = bytes.limit();
        int at = bytes.position();
        long mixed = in(digest, end - at);
        boolean swap = bytes.order() == ByteOrder.LITTLE_ENDIAN;
        for (; end - at >= Long.BYTES; at += Long.BYTES) {
            long word = bytes.getLong(at);
            mixed = in(mixed, swap ? Long.reverseBytes(word) : word);
        }
        for (; at < end; at++) {
            mixed = in(mixed, bytes.get(at));
        }
        return mixed;
    }

    /** A digest that took in a text. */
    public static long in(long digest, String text) {
        long mixed = in(digest, text.length());
        for (int i = 0; i < text.length(); i++) {
            mixed = in(mixed, text.charAt(i));
        }
        return mixed;
    }
}
