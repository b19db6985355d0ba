package io.decree.benchmarks;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
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
    private static final int MOST_BYTES = 1 << 23;
    private static final int HASHED_WORDS = 8;
    private static final int HEAD = 2 * Long.BYTES;
    private static final long GOLDEN = 0x9E37_79B9_7F4A_7C15L;
    private static final VarHandle LONG =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** Slots of a part: there may be a thousand parts. */
    private static final int PART_BITS = 4;

    private final int valueBytes;
    private final int slotBits;
    private final int stride;
    private final byte[] values;

    /** Empty for a store of its own; whoever makes parts does so before there are puts. */
    private final List<Store> parts = new ArrayList<>();

    private final AtomicLong count = new AtomicLong();
    private long digest;
    private long puts;

    /**
     * An empty store.
     *
     * @param valueBytes how long each value is, 8 or more
     */
    public Store(int valueBytes) {
        this(valueBytes, slotBits(valueBytes));
    }

    private Store(int valueBytes, int slotBits) {
        if (valueBytes < Long.BYTES) {
            throw new IllegalArgumentException(
                    "a value of " + valueBytes + " bytes: take 8 or more");
        }
        this.valueBytes = valueBytes;
        this.slotBits = slotBits;
        stride = Math.max(Long.BYTES, valueBytes / HASHED_WORDS);
        values = new byte[valueBytes << slotBits];
    }

    /**
     * A small store that is counted here too: the state of one group where a member has many. Its
     * puts may come in any order with those of other parts, and each part has its own digest. All
     * parts of a store are put into by one thread.
     *
     * @return an empty store
     */
    public Store part() {
        Store part = new Store(valueBytes, PART_BITS);
        parts.add(part);
        return part;
    }

    /** Few slots for long values, so that pictures of the state are not what is measured. */
    private static int slotBits(int valueBytes) {
        int bits = SLOT_BITS;
        while (bits > 1 && (long) valueBytes << bits > MOST_BYTES) {
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
        return executed(key, hash(values, slot));
    }

    /**
     * Counts a put whose value is kept elsewhere.
     *
     * @param key its key
     * @param hash of its value as it was stored
     * @return how many puts there were with this one
     */
    public long executed(long key, long hash) {
        digest = digest * GOLDEN + key + hash;
        count.lazySet(++puts);
        return puts;
    }

    /**
     * The hash of a value.
     *
     * @param bytes holds it
     * @param at where it begins
     * @return of eight words of it
     */
    public long hash(byte[] bytes, int at) {
        long hash = 1;
        int end = at + valueBytes - Long.BYTES;
        for (int word = at; word <= end; word += stride) {
            hash = hash * 31 + (long) LONG.get(bytes, word);
        }
        return hash;
    }

    /**
     * How many puts were executed.
     *
     * @return from 0 on
     */
    public long count() {
        long sum = count.get();
        for (Store part : parts) {
            sum += part.count();
        }
        return sum;
    }

    /**
     * The digest of all puts in their order. To be asked for when nothing is under way.
     *
     * @return as of the last {@link #count()} that the caller saw
     */
    public long digest() {
        long sum = digest;
        for (Store part : parts) {
            sum = sum * GOLDEN + part.digest();
        }
        return sum;
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
        restore((long) LONG.get(picture, 0), (long) LONG.get(picture, Long.BYTES));
        System.arraycopy(picture, HEAD, values, 0, values.length);
    }

    /**
     * Replaces count and digest, where values are kept elsewhere, on the thread that puts.
     *
     * @param itsCount as it was
     * @param itsDigest as it was
     */
    public void restore(long itsCount, long itsDigest) {
        puts = itsCount;
        digest = itsDigest;
        count.set(itsCount);
    }
}
