package io.decree.contracts.resolve;

import io.decree.contracts.diagnostic.EditDistance;
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
                .filter(name -> EditDistance.between(unknown, name) <= most)
                .min(
                        Comparator.<String>comparingInt(name -> EditDistance.between(unknown, name))
                                .thenComparing(Comparator.naturalOrder()));
    }
}
