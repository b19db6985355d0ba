package io.decree.core.contract;

import java.util.Arrays;

/** Compares, checks and copies arrays without allocating. */
public final class Frames {

    private Frames() {}

    /**
     * Whether two arrays of the same length differ at most in one cell.
     *
     * @param now one array
     * @param before the other
     * @param cell the index of the cell
     * @return {@code false} when another cell differs
     */
    public static boolean onlyAt(long[] now, long[] before, int cell) {
        return onlyAt(now, before, cell, cell);
    }

    /**
     * Whether two arrays of the same length differ at most in two cells.
     *
     * @param now one array
     * @param before the other
     * @param cell the index of one cell
     * @param other the index of the other cell
     * @return {@code false} when a third cell differs
     */
    public static boolean onlyAt(long[] now, long[] before, int cell, int other) {
        int from = 0;
        while (true) {
            int at = Arrays.mismatch(now, from, now.length, before, from, before.length);
            if (at < 0) {
                return true;
            }
            from += at;
            if (from != cell && from != other) {
                return false;
            }
            from++;
        }
    }

    /**
     * Whether two arrays of the same length differ at most in one cell.
     *
     * @param now one array
     * @param before the other
     * @param cell the index of the cell
     * @return {@code false} when another cell differs
     */
    public static boolean onlyAt(int[] now, int[] before, int cell) {
        return onlyAt(now, before, cell, cell);
    }

    /**
     * Whether two arrays of the same length differ at most in two cells.
     *
     * @param now one array
     * @param before the other
     * @param cell the index of one cell
     * @param other the index of the other cell
     * @return {@code false} when a third cell differs
     */
    public static boolean onlyAt(int[] now, int[] before, int cell, int other) {
        int from = 0;
        while (true) {
            int at = Arrays.mismatch(now, from, now.length, before, from, before.length);
            if (at < 0) {
                return true;
            }
            from += at;
            if (from != cell && from != other) {
                return false;
            }
            from++;
        }
    }

    /**
     * Whether two arrays of the same length differ at most in one cell.
     *
     * @param now one array
     * @param before the other
     * @param cell the index of the cell
     * @return {@code false} when another cell differs
     */
    public static boolean onlyAt(boolean[] now, boolean[] before, int cell) {
        return onlyAt(now, before, cell, cell);
    }

    /**
     * Whether two arrays of the same length differ at most in two cells.
     *
     * @param now one array
     * @param before the other
     * @param cell the index of one cell
     * @param other the index of the other cell
     * @return {@code false} when a third cell differs
     */
    public static boolean onlyAt(boolean[] now, boolean[] before, int cell, int other) {
        int from = 0;
        while (true) {
            int at = Arrays.mismatch(now, from, now.length, before, from, before.length);
            if (at < 0) {
                return true;
            }
            from += at;
            if (from != cell && from != other) {
                return false;
            }
            from++;
        }
    }

    /**
     * Whether every cell lies between two bounds.
     *
     * @param cells the array
     * @param from the first cell that counts
     * @param least the least value allowed
     * @param greatest the greatest value allowed
     * @return {@code false} when some cell lies outside
     */
    public static boolean within(long[] cells, int from, long least, long greatest) {
        for (int i = from; i < cells.length; i++) {
            if (cells[i] < least || cells[i] > greatest) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether every cell lies between two bounds.
     *
     * @param cells the array
     * @param from the first cell that counts
     * @param least the least value allowed
     * @param greatest the greatest value allowed
     * @return {@code false} when some cell lies outside
     */
    public static boolean within(int[] cells, int from, long least, long greatest) {
        for (int i = from; i < cells.length; i++) {
            if (cells[i] < least || cells[i] > greatest) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether every cell has one value.
     *
     * @param cells the array
     * @param from the first cell that counts
     * @param value the value
     * @return {@code false} when some cell has the other value
     */
    public static boolean all(boolean[] cells, int from, boolean value) {
        for (int i = from; i < cells.length; i++) {
            if (cells[i] != value) {
                return false;
            }
        }
        return true;
    }

    /**
     * Copies an array into another one, or into a new one when the lengths differ.
     *
     * @param from what to copy
     * @param to where to, or {@code null}
     * @return the copy
     */
    public static long[] copy(long[] from, long[] to) {
        if (to == null || to.length != from.length) {
            return from.clone();
        }
        System.arraycopy(from, 0, to, 0, from.length);
        return to;
    }

    /**
     * Copies an array into another one, or into a new one when the lengths differ.
     *
     * @param from what to copy
     * @param to where to, or {@code null}
     * @return the copy
     */
    public static int[] copy(int[] from, int[] to) {
        if (to == null || to.length != from.length) {
            return from.clone();
        }
        System.arraycopy(from, 0, to, 0, from.length);
        return to;
    }

    /**
     * Copies an array into another one, or into a new one when the lengths differ.
     *
     * @param from what to copy
     * @param to where to, or {@code null}
     * @return the copy
     */
    public static boolean[] copy(boolean[] from, boolean[] to) {
        if (to == null || to.length != from.length) {
            return from.clone();
        }
        System.arraycopy(from, 0, to, 0, from.length);
        return to;
    }
}
