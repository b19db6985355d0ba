package io.decree.simulator.disk;

import io.decree.simulator.kernel.SimRandom;
import java.util.Arrays;

/**
 * Decides what a loss of power leaves of a log: all that was forced, and of the rest nothing, all,
 * a beginning, or some sectors and not others.
 */
final class TailFate {

    /** What a disk writes whole or not at all, mostly. */
    static final int SECTOR = 512;

    private static final int GARBLED_PER_MILLE = 100;

    private long lost;
    private long torn;
    private long scattered;

    /**
     * What can be read afterwards.
     *
     * @param forced how many bytes at the beginning must be kept
     * @param platter what would be there if nothing of the rest was written
     * @param memory what would be there if all of the rest was written
     */
    byte[] decide(SimRandom random, int forced, byte[] platter, byte[] memory) {
        if (forced == memory.length && platter.length == memory.length) {
            return platter;
        }
        return switch (random.below(4)) {
            case 0 -> {
                lost++;
                yield platter;
            }
            case 1 -> overlay(platter, memory, forced, memory.length);
            case 2 -> {
                torn++;
                int cut = (int) random.between(forced, memory.length);
                yield overlay(platter, memory, forced, cut);
            }
            default -> {
                scattered++;
                yield scatter(random, forced, platter, memory);
            }
        };
    }

    /** The platter after bytes up to {@code cut} were written over it. */
    private static byte[] overlay(byte[] platter, byte[] memory, int forced, int cut) {
        byte[] image = Arrays.copyOf(platter, Math.max(platter.length, cut));
        System.arraycopy(memory, forced, image, forced, cut - forced);
        return image;
    }

    private static byte[] scatter(SimRandom random, int forced, byte[] platter, byte[] memory) {
        byte[] image = Arrays.copyOf(platter, Math.max(platter.length, memory.length));
        int end = platter.length;
        for (int sector = forced / SECTOR * SECTOR; sector < memory.length; sector += SECTOR) {
            int from = Math.max(sector, forced);
            int to = Math.min(sector + SECTOR, memory.length);
            if (from >= to) {
                continue;
            }
            if (random.chance(500)) {
                System.arraycopy(memory, from, image, from, to - from);
                end = Math.max(end, to);
            }
            if (random.chance(GARBLED_PER_MILLE)) {
                image[(int) random.between(from, to - 1)] ^= (byte) (1 << random.below(8));
                end = Math.max(end, to);
            }
        }
        return Arrays.copyOf(image, end);
    }

    long lost() {
        return lost;
    }

    long torn() {
        return torn;
    }

    long scattered() {
        return scattered;
    }
}
