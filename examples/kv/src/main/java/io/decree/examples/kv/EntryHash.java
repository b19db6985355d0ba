package io.decree.examples.kv;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * A hash of one entry. The digest of a state is the sum over all its entries, so it does not depend
 * on their order and is kept up to date by one subtraction and one addition. It tells replicas that
 * went astray by accident; it is no protection against somebody who chooses the entries.
 */
final class EntryHash {

    private static final VarHandle WORD =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** Odd constants with well mixed bits, from the splitmix64 generator (Steele et al. 2014). */
    private static final long GAMMA = 0x9E37_79B9_7F4A_7C15L;

    private static final long FIRST = 0xBF58_476D_1CE4_E5B9L;
    private static final long SECOND = 0x94D0_49BB_1331_11EBL;

    private EntryHash() {}

    static long of(byte[] key, byte[] value) {
        return of(of(GAMMA, key), value);
    }

    private static long of(long seed, byte[] bytes) {
        long hash = mix(seed + bytes.length);
        int at = 0;
        for (; at + Long.BYTES <= bytes.length; at += Long.BYTES) {
            hash = mix(hash ^ (long) WORD.get(bytes, at));
        }
        long rest = 0;
        for (; at < bytes.length; at++) {
            rest = (rest << Byte.SIZE) | (bytes[at] & 0xFF);
        }
        return mix(hash ^ rest);
    }

    private static long mix(long bits) {
        long z = bits + GAMMA;
        z = (z ^ z >>> 30) * FIRST;
        z = (z ^ z >>> 27) * SECOND;
        return z ^ z >>> 31;
    }
}
