package io.decree.contracts.diagnostic;

/** Whether a contract can be used in spite of a diagnostic. */
public enum Severity {
    /** The contract has no meaning until this is mended. */
    ERROR,
    /** The contract has a meaning, probably not the one that was intended. */
    WARNING;

    /**
     * The word shown to people and to tools.
     *
     * @return for example {@code error}
     */
    public String word() {
        return this == ERROR ? "error" : "warning";
    }
}
