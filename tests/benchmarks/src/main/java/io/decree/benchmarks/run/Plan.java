package io.decree.benchmarks.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What is measured of one group under test, one load after the other.
 *
 * @param windows of closed loops
 * @param rates of open loops, in operations a second
 * @param isInline whether closed loops submit on the thread that hears the outcomes
 * @param warmMillis how long a load runs first of all, so that everything is compiled; 0 for
 *     not at all
 * @param settleMillis how long each load runs before it is measured
 * @param measureMillis how long it is measured
 * @param patienceMillis how long an outcome, or a member that is behind, is waited for in the end
 * @param repeat the number of this repeat, from 1 on
 * @param label which build or setting this is; empty for the ordinary one
 */
public record Plan(
        List<Integer> windows,
        List<Integer> rates,
        boolean isInline,
        int warmMillis,
        int settleMillis,
        int measureMillis,
        int patienceMillis,
        int repeat,
        String label) {

    /** What the first load, which warms everything up, has under way at least. */
    static final int WARM_WINDOW = 256;

    /** Values under way while it is warmed up, in bytes: long ones must not fill the heap. */
    static final int WARM_BYTES = 1 << 25;

    /** What an open loop has under way at most; what is due beyond that waits. */
    static final int OPEN_WINDOW = 8192;

    /** Copies the lists. */
    public Plan {
        windows = List.copyOf(windows);
        rates = List.copyOf(rates);
    }

    /**
     * How many operations will be under way at once.
     *
     * @return at most so many
     */
    public int mostInFlight() {
        int most = windows.stream().mapToInt(Integer::intValue).max().orElse(1);
        return Math.max(rates.isEmpty() ? WARM_WINDOW : OPEN_WINDOW, most);
    }

    List<String> words() {
        List<String> words = new ArrayList<>();
        words.add("windows=" + joined(windows));
        words.add("rates=" + joined(rates));
        words.add("isInline=" + isInline);
        words.add("warmMillis=" + warmMillis);
        words.add("settleMillis=" + settleMillis);
        words.add("measureMillis=" + measureMillis);
        words.add("patienceMillis=" + patienceMillis);
        words.add("repeat=" + repeat);
        words.add("label=" + label);
        return words;
    }

    static Plan of(Map<String, String> words) {
        return new Plan(
                numbers(words.get("windows")),
                numbers(words.get("rates")),
                Boolean.parseBoolean(words.get("isInline")),
                Integer.parseInt(words.get("warmMillis")),
                Integer.parseInt(words.get("settleMillis")),
                Integer.parseInt(words.get("measureMillis")),
                Integer.parseInt(words.get("patienceMillis")),
                Integer.parseInt(words.get("repeat")),
                words.get("label"));
    }

    private static String joined(List<Integer> numbers) {
        return String.join("+", numbers.stream().map(String::valueOf).toList());
    }

    private static List<Integer> numbers(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split("\\+", -1)).map(Integer::valueOf).toList();
    }
}
