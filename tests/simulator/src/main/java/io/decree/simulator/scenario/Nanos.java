package io.decree.simulator.scenario;

/**
 * Times as text: a whole number and the largest unit in which it is whole, as in {@code 1500ms}.
 */
final class Nanos {

    private static final String[] UNITS = {"s", "ms", "us", "ns"};
    private static final long[] LENGTHS = {1_000_000_000L, 1_000_000L, 1_000L, 1L};

    private Nanos() {}

    static String print(long nanos) {
        for (int i = 0; i < UNITS.length; i++) {
            if (nanos % LENGTHS[i] == 0) {
                return nanos / LENGTHS[i] + UNITS[i];
            }
        }
        throw new AssertionError("every number is whole in nanoseconds");
    }

    /** Reads a time, or says -1. */
    static long parse(String text) {
        int digits = 0;
        while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        for (int i = 0; i < UNITS.length; i++) {
            if (digits > 0 && text.substring(digits).equals(UNITS[i])) {
                return times(text.substring(0, digits), LENGTHS[i]);
            }
        }
        return -1;
    }

    private static long times(String number, long length) {
        try {
            return Math.multiplyExact(Long.parseLong(number), length);
        } catch (ArithmeticException | NumberFormatException tooLarge) {
            return -1;
        }
    }
}
