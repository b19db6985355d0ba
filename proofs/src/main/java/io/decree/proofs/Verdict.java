package io.decree.proofs;

import java.util.Locale;

/** The outcome for one group of clauses. Only {@link #PROVED} is a pass. */
public enum Verdict {
    /** Everything the group claims follows, and so does all it rests on. */
    PROVED,
    /** Something the group claims is not proved. */
    OPEN,
    /** The proof is closed but uses a contract that is not proved. */
    LEMMA_OPEN,
    /** Nothing is claimed: the method has no contract. */
    NO_CONTRACT,
    /** The contract says that there is such a group, and the prover did not answer for it. */
    MISSING,
    /** The prover failed. */
    TOOL_FAILURE,
    /** The prover did not finish in time. */
    TIME_OUT,
    /** The prover is not on this machine. */
    NOT_INSTALLED;

    /**
     * How the verdict is written in tables and reports.
     *
     * @return for example {@code lemma open}
     */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static Verdict of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }
}
