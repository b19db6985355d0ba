package io.decree.contracts.resolve;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds what the writer of an unknown name probably meant. */
final class Suggestion {

    private static final int LONGEST_NAME = 64;

    private Suggestion() {}

    /** The remedy for an unknown name, given the names that could stand there. */
    static String remedy(String unknown, Collection<String> known) {
        return closest(unknown, known)
                .map(name -> "did you mean `" + name + "`?")
                .orElse(known.isEmpty() ? "declare it first" : list(known));
    }

    private static String list(Collection<String> known) {
        int shown = 6;
        String names =
                String.join(
                        ", ",
                        known.stream().sorted().limit(shown).map(n -> "`" + n + "`").toList());
        return known.size() > shown ? "declare it first" : "known here: " + names;
    }

    /** The nearest name, at most a third of its letters away. */
    static Optional<String> closest(String unknown, Collection<String> known) {
        if (unknown.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        int most = Math.max(1, unknown.length() / 3);
        return known.stream()
                .filter(name -> Math.abs(name.length() - unknown.length()) <= most)
                .filter(name -> distance(unknown, name) <= most)
                .min(
                        Comparator.<String>comparingInt(name -> distance(unknown, name))
                                .thenComparing(Comparator.naturalOrder()));
    }

    /** Edit distance in which swapping two neighbours counts as one slip. */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(int[][] cost, String a, String b, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best =
                Math.min(cost[i - 1][j - 1] + change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped =
                i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
