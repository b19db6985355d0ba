package io.decree.runtime.fuzz;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.SplittableRandom;

/** Makes bad bytes out of good ones, the same for the same seed. */
final class Mutator {

    /** Numbers at which bounds are, or are forgotten. */
    private static final long[] EDGES = {
        0,
        1,
        -1,
        7,
        8,
        63,
        64,
        255,
        1L << 16,
        Integer.MAX_VALUE,
        Integer.MIN_VALUE,
        1L << 40,
        (1L << 40) + 1,
        1L << 60,
        (1L << 60) + 1,
        Long.MAX_VALUE,
        Long.MIN_VALUE
    };

    private final List<byte[]> corpus;
    private final int longest;

    /** The mutated bytes are from position 0 to the limit. */
    final ByteBuffer bytes;

    Mutator(List<byte[]> corpus) {
        this.corpus = corpus;
        longest = 2 * corpus.stream().mapToInt(sample -> sample.length).max().orElse(0);
        bytes = ByteBuffer.allocate(longest).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Takes a sample and changes it once or a few times. */
    void next(SplittableRandom random) {
        byte[] sample = corpus.get(random.nextInt(corpus.size()));
        bytes.clear().put(0, sample).limit(sample.length);
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            change(random);
        }
    }

    private void change(SplittableRandom random) {
        int length = bytes.limit();
        if (length == 0) {
            return;
        }
        int at = random.nextInt(length);
        switch (random.nextInt(8)) {
            case 0 -> bytes.put(at, (byte) (bytes.get(at) ^ 1 << random.nextInt(8)));
            case 1 -> bytes.put(at, (byte) random.nextInt());
            case 2 -> bytes.limit(at);
            case 3 -> extend(random);
            case 4 -> putInt(at & ~3, (int) edge(random));
            case 5 -> putLong(at & ~7, edge(random));
            case 6 -> splice(random, at);
            default -> scramble(random, at);
        }
    }

    private static long edge(SplittableRandom random) {
        long edge = EDGES[random.nextInt(EDGES.length)];
        return random.nextInt(4) == 0 ? random.nextLong() : edge;
    }

    private void putInt(int at, int number) {
        if (at + Integer.BYTES <= bytes.limit()) {
            bytes.putInt(at, number);
        }
    }

    private void putLong(int at, long number) {
        if (at + Long.BYTES <= bytes.limit()) {
            bytes.putLong(at, number);
        }
    }

    private void extend(SplittableRandom random) {
        int from = bytes.limit();
        bytes.limit(Math.min(longest, from + 1 + random.nextInt(64)));
        for (int i = from; i < bytes.limit(); i++) {
            bytes.put(i, random.nextBoolean() ? 0 : (byte) random.nextInt());
        }
    }

    /** Another sample's bytes from a place on. */
    private void splice(SplittableRandom random, int at) {
        byte[] other = corpus.get(random.nextInt(corpus.size()));
        int from = random.nextInt(other.length);
        int count = Math.min(other.length - from, bytes.limit() - at);
        bytes.put(at, other, from, count);
    }

    private void scramble(SplittableRandom random, int at) {
        int end = Math.min(bytes.limit(), at + 1 + random.nextInt(16));
        for (int i = at; i < end; i++) {
            bytes.put(i, (byte) random.nextInt());
        }
    }
}
