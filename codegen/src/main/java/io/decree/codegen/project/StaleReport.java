package io.decree.codegen.project;

import io.decree.codegen.index.ClauseIndex;
import java.util.Set;

/** Says what is stale in a sentence: the file, the clauses, and the command that mends it. */
public final class StaleReport {

    /** What to do about any stale file. */
    public static final String REMEDY = "run `./decree generate` and commit the result";

    private final ClauseIndex index;

    /**
     * A report that knows the names of these clauses.
     *
     * @param index the clauses
     */
    public StaleReport(ClauseIndex index) {
        this.index = index;
    }

    /**
     * The clauses whose lines differ.
     *
     * @param stale a difference
     * @return their full names, in alphabetical order
     */
    public Set<String> clauses(Staleness stale) {
        return stale.clauses(index.ids());
    }

    /**
     * One difference in words.
     *
     * @param stale a difference
     * @return a sentence with the code C901
     */
    public String sentence(Staleness stale) {
        String file = stale.file().toString().replace('\\', '/') + "  C901 ";
        return switch (stale.kind()) {
            case MISSING -> file + "is missing; " + REMEDY;
            case ORPHAN -> file + "belongs to no contract; " + REMEDY;
            case OUT_OF_DATE -> file + "is out of date" + differing(stale) + "; " + REMEDY;
        };
    }

    private String differing(Staleness stale) {
        Set<String> clauses = clauses(stale);
        return clauses.isEmpty() ? "" : ": " + String.join(", ", clauses);
    }
}
