package io.decree.examples.kv;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * What the store answered. As bytes, little endian:
 *
 * <pre>
 *  0  u8   status
 *  1  u8   1 when a value was there before, or is in this answer, or a scan has more; else 0
 *  2  u16  0
 *  4  u32  length of what follows; of a scan, how many entries follow
 *  8       the value, if there is one; of a scan, for each entry the length of its key (u32), that
 *          of its value (u32), and both; of a status, digest, entries and last slot (u64 each)
 * </pre>
 */
public final class KvAnswer {

    /** The length of the head in bytes. */
    static final int HEAD = 8;

    private static final byte[] NONE = {};

    private final KvStatus status;
    private final boolean present;
    private final byte[] value;
    private final List<KvEntry> entries;

    private KvAnswer(KvStatus status, boolean present, byte[] value, List<KvEntry> entries) {
        this.status = status;
        this.present = present;
        this.value = value;
        this.entries = entries;
    }

    /**
     * Reads the answer to a command, or to a get.
     *
     * @param answer from position to limit; left as it is
     * @return the answer
     * @throws IllegalArgumentException for bytes that are no answer of this version
     */
    public static KvAnswer of(ByteBuffer answer) {
        ByteBuffer bytes = answer.slice().order(ByteOrder.LITTLE_ENDIAN);
        Head head = Head.of(bytes);
        if (head.count != bytes.remaining()) {
            throw malformed(answer);
        }
        byte[] value = new byte[head.count];
        bytes.get(value);
        return new KvAnswer(head.status, head.flag, value, List.of());
    }

    /**
     * Reads the answer to a scan.
     *
     * @param answer from position to limit; left as it is
     * @return the answer
     * @throws IllegalArgumentException for bytes that are no answer of this version
     */
    public static KvAnswer ofScan(ByteBuffer answer) {
        ByteBuffer bytes = answer.slice().order(ByteOrder.LITTLE_ENDIAN);
        Head head = Head.of(bytes);
        List<KvEntry> entries = new ArrayList<>();
        for (int i = 0; i < head.count; i++) {
            if (bytes.remaining() < 2 * Integer.BYTES) {
                throw malformed(answer);
            }
            int keyLength = bytes.getInt();
            int valueLength = bytes.getInt();
            entries.add(new KvEntry(part(bytes, keyLength), part(bytes, valueLength)));
        }
        if (bytes.hasRemaining()) {
            throw malformed(answer);
        }
        return new KvAnswer(head.status, head.flag, NONE, List.copyOf(entries));
    }

    private static byte[] part(ByteBuffer bytes, int length) {
        if (length < 0 || length > bytes.remaining()) {
            throw malformed(bytes);
        }
        byte[] part = new byte[length];
        bytes.get(part);
        return part;
    }

    /**
     * How it went.
     *
     * @return never null
     */
    public KvStatus status() {
        return status;
    }

    /**
     * Whether the key had a value before a put or delete, or there is a value in this answer; of a
     * scan, whether there are more entries.
     *
     * @return the answer's flag
     */
    public boolean present() {
        return present;
    }

    /**
     * The value of a get, or the one that did not match.
     *
     * @return empty when there is none; the caller's
     */
    public byte[] value() {
        return value;
    }

    /**
     * What a scan found.
     *
     * @return in ascending order of the keys; empty for everything else
     */
    public List<KvEntry> entries() {
        return entries;
    }

    private record Head(KvStatus status, boolean flag, int count) {
        static Head of(ByteBuffer bytes) {
            if (bytes.remaining() < HEAD) {
                throw malformed(bytes);
            }
            KvStatus status = KvStatus.of(bytes.get());
            int flag = bytes.get();
            int zero = bytes.getShort();
            if (status == null || flag < 0 || flag > 1 || zero != 0) {
                throw malformed(bytes);
            }
            return new Head(status, flag == 1, bytes.getInt());
        }
    }

    static IllegalArgumentException malformed(ByteBuffer bytes) {
        return new IllegalArgumentException(
                "no answer of a key-value store of this version: " + bytes);
    }
}
