package io.decree.replica.wire;

import com.sun.management.ThreadMXBean;
import io.decree.runtime.codec.Checksum;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Feeds mutated frames to a decoder and watches for exceptions, allocations, and frames that nobody
 * sent. What is accepted must be exactly what a writer writes.
 */
final class WireFuzzer {

    /** Something that reads frames: the reader, or one with a seeded bug. */
    @FunctionalInterface
    interface Decoder {
        WireResult read(ByteBuffer frame, WireMessage into);
    }

    private static final long ALLOCATION_MOST = 1024;

    /** Code that is compiled anew may allocate once; what the bytes lead to comes again. */
    private static final int ALLOCATION_TRIES = 3;

    /** More than that is a finding at once: a decoder may keep what it made, and make it once. */
    private static final long NOISE_MOST = 1 << 14;

    private static final long[] EDGES = {
        0, 1, -1, 7, 8, 15, 16, 255, Integer.MAX_VALUE, Integer.MIN_VALUE, Long.MAX_VALUE
    };
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final List<byte[]> corpus = new ArrayList<>();
    private final Decoder decoder;
    private final WireMessage into = new WireMessage();
    private final WireWriter writer = new WireWriter();
    private final Checksum checksum = new Checksum();
    private final ByteBuffer bytes = ByteBuffer.allocate(512).order(ByteOrder.LITTLE_ENDIAN);
    private final ByteBuffer again = ByteBuffer.allocate(512);
    private long accepted;

    WireFuzzer(Decoder decoder) {
        this.decoder = decoder;
        WireSamples.all().forEach(sample -> corpus.add(sample.frame()));
        for (int i = 0; i < 1000; i++) {
            corpus.forEach(frame -> decoder.read(ByteBuffer.wrap(frame.clone()), into));
        }
    }

    long accepted() {
        return accepted;
    }

    /** The first finding with the seed that brings it back, or null. */
    String run(long seed, long count) {
        for (long number = seed; number < seed + count; number++) {
            SplittableRandom random = new SplittableRandom(number);
            mutate(random);
            boolean sealed = random.nextInt(4) != 0;
            if (sealed) {
                seal();
            }
            String finding = check(sealed);
            if (finding != null) {
                return finding + " (seed " + number + ")";
            }
        }
        return null;
    }

    private void mutate(SplittableRandom random) {
        byte[] sample = corpus.get(random.nextInt(corpus.size()));
        bytes.clear().put(0, sample).limit(sample.length);
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes && bytes.limit() >= Long.BYTES; i++) {
            change(random, random.nextInt(bytes.limit()));
        }
    }

    private void change(SplittableRandom random, int at) {
        int word = Math.min(at & ~3, bytes.limit() - Long.BYTES);
        switch (random.nextInt(6)) {
            case 0 -> bytes.put(at, (byte) (bytes.get(at) ^ 1 << random.nextInt(8)));
            case 1 -> bytes.put(at, (byte) random.nextInt());
            case 2 -> bytes.limit(at);
            case 3 -> bytes.limit(Math.min(bytes.capacity(), bytes.limit() + 1 + at));
            case 4 -> bytes.putInt(word, (int) EDGES[random.nextInt(EDGES.length)]);
            default -> bytes.putLong(word, EDGES[random.nextInt(EDGES.length)]);
        }
    }

    /** Makes length and checksum right, as an attacker would, who can compute them too. */
    private void seal() {
        if (bytes.limit() >= WireLayout.VERSION_AT) {
            bytes.putInt(WireLayout.LENGTH_AT, bytes.limit());
            bytes.putInt(0, checksum.of(bytes, WireLayout.LENGTH_AT, bytes.limit()));
        }
    }

    private String check(boolean sealed) {
        int limit = bytes.position(0).limit();
        WireResult result = null;
        long allocated = NOISE_MOST;
        for (int i = 0; i < ALLOCATION_TRIES && isDoubtful(allocated); i++) {
            bytes.position(0).limit(limit);
            long before = THREADS.getCurrentThreadAllocatedBytes();
            try {
                result = decoder.read(bytes, into);
            } catch (RuntimeException | Error e) {
                return "threw " + e;
            }
            allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
        }
        if (allocated > ALLOCATION_MOST) {
            return "allocated " + allocated + " bytes";
        }
        if (bytes.limit() != limit || bytes.position() > limit) {
            return "moved the limit";
        }
        return result == WireResult.OK ? judge(sealed) : null;
    }

    private static boolean isDoubtful(long allocated) {
        return allocated > ALLOCATION_MOST && allocated <= NOISE_MOST;
    }

    private String judge(boolean sealed) {
        accepted++;
        ByteBuffer frame = bytes.slice(0, bytes.position());
        if (!sealed && corpus.stream().noneMatch(sent -> ByteBuffer.wrap(sent).equals(frame))) {
            return "accepted " + into.kind + " that nobody sent";
        }
        ByteBuffer payload = bytes.slice(into.payloadAt, into.payloadLength);
        try {
            writer.write(into, payload, again.clear());
        } catch (IllegalArgumentException e) {
            return "accepted what no writer writes: " + e.getMessage();
        }
        return frame.equals(again.flip()) ? null : "accepted a second form of " + into.kind;
    }
}
