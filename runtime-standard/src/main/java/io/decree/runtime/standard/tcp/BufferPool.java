package io.decree.runtime.standard.tcp;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Direct buffers whose capacities are powers of two, used again and again. All of them together
 * never take more than a budget, so that many connections cannot use up the memory. One thread.
 */
final class BufferPool {

    /** The capacity of the smallest buffers. */
    static final int SMALLEST = 4096;

    private static final int CLASSES = 31;

    private final long budgetBytes;
    private final ByteBuffer[][] free = new ByteBuffer[CLASSES][4];
    private final int[] count = new int[CLASSES];
    private long heldBytes;

    BufferPool(long budgetBytes) {
        this.budgetBytes = budgetBytes;
    }

    /** A little endian buffer with at least so many bytes; null when the budget is spent. */
    ByteBuffer acquire(int atLeast) {
        int size = sizeClass(atLeast);
        if (count[size] == 0) {
            return allocate(size);
        }
        ByteBuffer buffer = free[size][--count[size]];
        free[size][count[size]] = null;
        return buffer.clear();
    }

    void release(ByteBuffer buffer) {
        int size = sizeClass(buffer.capacity());
        if (count[size] == free[size].length) {
            free[size] = Arrays.copyOf(free[size], 2 * count[size]);
        }
        free[size][count[size]++] = buffer;
    }

    /** What was allocated and not given up, whether it is used or not. */
    long heldBytes() {
        return heldBytes;
    }

    private ByteBuffer allocate(int size) {
        int bytes = 1 << size;
        giveUpOthers(bytes);
        if (heldBytes + bytes > budgetBytes) {
            return null;
        }
        try {
            ByteBuffer buffer = ByteBuffer.allocateDirect(bytes).order(ByteOrder.LITTLE_ENDIAN);
            heldBytes += bytes;
            return buffer;
        } catch (OutOfMemoryError e) {
            // The limit for memory outside of the heap is a budget too, and the heap is well.
            return null;
        }
    }

    /** Unused buffers of other sizes go to the garbage collector when the budget needs it. */
    private void giveUpOthers(int bytes) {
        for (int size = CLASSES - 1; size >= 0; size--) {
            while (count[size] > 0 && heldBytes + bytes > budgetBytes) {
                free[size][--count[size]] = null;
                heldBytes -= 1L << size;
            }
        }
    }

    private static int sizeClass(int bytes) {
        int size = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(bytes, SMALLEST) - 1);
        if (size >= CLASSES) {
            throw new IllegalArgumentException(bytes + " bytes are more than one buffer can hold");
        }
        return size;
    }
}
