package io.decree.proofs;

import java.util.List;

/**
 * What a prover could not show.
 *
 * @param path the branches on the way, in the prover's words
 * @param statement the last Java statement on that way, after its file and line
 * @param formulas what is left to show, shortened
 */
public record OpenGoal(List<String> path, String statement, List<String> formulas) {

    /** Copies the lists. */
    public OpenGoal {
        path = List.copyOf(path);
        formulas = List.copyOf(formulas);
    }
}
