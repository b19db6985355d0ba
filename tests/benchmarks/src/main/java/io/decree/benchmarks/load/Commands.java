package io.decree.benchmarks.load;

import io.decree.benchmarks.Store;
import java.nio.ByteBuffer;
import java.util.SplittableRandom;

/** The puts that are asked for, made beforehand: asking neither allocates nor draws. */
public final class Commands {

    private static final int MOST = 4096;
    private static final int MOST_BYTES = 1 << 26;
    private static final long SEED = 42;

    private final ByteBuffer[] commands;

    /**
     * Draws keys and values; the same ones every time.
     *
     * @param valueBytes how long each value is
     */
    public Commands(int valueBytes) {
        int length = Store.KEY_BYTES + valueBytes;
        int count = Math.min(MOST, Integer.highestOneBit(Math.max(1, MOST_BYTES / length)));
        SplittableRandom random = new SplittableRandom(SEED);
        commands = new ByteBuffer[count];
        for (int i = 0; i < count; i++) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            commands[i] = ByteBuffer.wrap(bytes);
        }
    }

    /** One after the other, from the beginning again after the last. */
    ByteBuffer get(long index) {
        return commands[(int) (index & commands.length - 1)];
    }
}
