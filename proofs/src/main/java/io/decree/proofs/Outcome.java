package io.decree.proofs;

import java.util.List;

/**
 * What an engine found.
 *
 * @param groups the results
 * @param failures what is wrong besides
 */
public record Outcome(List<GroupResult> groups, List<String> failures) {

    /** Copies the lists. */
    public Outcome {
        groups = List.copyOf(groups);
        failures = List.copyOf(failures);
    }
}
