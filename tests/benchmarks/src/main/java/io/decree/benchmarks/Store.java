package io.decree.benchmarks;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The state machine of every system under test: a put of a key of 8 bytes and a value, into one
 * flat array made beforehand. A put is one copy and allocates nothing, so that what is measured is
 * the replication. One thread puts; any thread may ask for the {@link #count()}.
 *
 * <p>The digest depends on the order of all puts, on their keys, and on eight words of each value
 * as it was stored: equal digests after equally many puts mean equal logs. Eight words are all of a
 * short value, and of a long one they cost what every system can bear.
 */
public final class Store {

    /** The length of a key. */
    public static final int KEY_BYTES = Long.BYTES;

    private static final int SLOT_BITS = 13;
    private static final int HASHED_WORDS = 8;
    private static final int HEAD = 2 * Long.BYTES;
    private static final long GOLDEN = 0x9E37_79B9_7F4A_7C15L;
    private static final VarHandle LONG =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final int valueBytes;
    private final int slotBits;
    private final int stride;
    private final byte[] values;
    private final AtomicLong count = new AtomicLong();
    private long digest;
    private long puts;

    /**
     * An empty store.
     *
     * @param valueBytes how long each value is, 8 or more
     */
    public Store(int valueBytes) {
        if (valueBytes < Long.BYTES) {
            throw new IllegalArgumentException(
                    "a value of " + valueBytes + " bytes: take 8 or more");
        }
        this.valueBytes = valueBytes;
        slotBits = slotBits(valueBytes);
        stride = Math.max(Long.BYTES, valueBytes / HASHED_WORDS);
        values = new byte[valueBytes << slotBits];
    }

    /** Few slots for long values: the array stays below 64 MiB. */
    private static int slotBits(int valueBytes) {
        int bits = SLOT_BITS;
        while (bits > 1 && (long) valueBytes << bits > 1 << 26) {
            bits--;
        }
        return bits;
    }

    /**
     * Executes one put.
     *
     * @param command key and value from position to limit; left as it is
     * @return how many puts there were with this one
     */
    public long put(ByteBuffer command) {
        int at = command.position();
        int slot = slot(command.order(ByteOrder.LITTLE_ENDIAN).getLong(at));
        command.get(at + KEY_BYTES, values, slot, valueBytes);
        return counted(command.getLong(at), slot);
    }

    /**
     * Executes one put.
     *
     * @param command holds key and value
     * @param at where the key begins
     * @return how many puts there were with this one
     */
    public long put(byte[] command, int at) {
        long key = (long) LONG.get(command, at);
        int slot = slot(key);
        System.arraycopy(command, at + KEY_BYTES, values, slot, valueBytes);
        return counted(key, slot);
    }

    private int slot(long key) {
        return (int) ((key * GOLDEN) >>> (Long.SIZE - slotBits)) * valueBytes;
    }

    /** The count is seen after the digest, and costs no barrier. */
    private long counted(long key, int slot) {
        digest = digest * GOLDEN + key + hash(slot);
        count.lazySet(++puts);
        return puts;
    }

    private long hash(int slot) {
        long hash = 1;
        int end = slot + valueBytes - Long.BYTES;
        for (int at = slot; at <= end; at += stride) {
            hash = hash * 31 + (long) LONG.get(values, at);
        }
        return hash;
    }

    /**
     * How many puts were executed.
     *
     * @return from 0 on
     */
    public long count() {
        return count.get();
    }

    /**
     * The digest of all puts in their order. To be asked for when nothing is under way.
     *
     * @return as of the last {@link #count()} that the caller saw
     */
    public long digest() {
        return digest;
    }

    /**
     * How long a picture of the state is.
     *
     * @return in bytes
     */
    public int pictureBytes() {
        return HEAD + values.length;
    }

    /**
     * Takes a picture of the state, on the thread that puts.
     *
     * @param picture takes {@link #pictureBytes()} bytes from its beginning on
     */
    public void capture(byte[] picture) {
        LONG.set(picture, 0, puts);
        LONG.set(picture, Long.BYTES, digest);
        System.arraycopy(values, 0, picture, HEAD, values.length);
    }

    /**
     * Replaces the state by that of a picture, on the thread that puts.
     *
     * @param picture as {@link #capture} made it
     */
    public void restore(byte[] picture) {
        puts = (long) LONG.get(picture, 0);
        digest = (long) LONG.get(picture, Long.BYTES);
        System.arraycopy(picture, HEAD, values, 0, values.length);
        count.set(puts);
    }
}
