package io.decree.codegen.jml;

/**
 * One clause of a JML contract.
 *
 * @param keyword what it is, for example {@code ensures}
 * @param text the statement, on one line
 * @param label what it expresses, for example {@code process_2a.value_recorded} or {@code
 *     process_2a.accept: changes}
 */
record JmlClause(String keyword, String text, String label) {

    static JmlClause requires(String text, String label) {
        return new JmlClause("requires", text, label);
    }

    static JmlClause ensures(String text, String label) {
        return new JmlClause("ensures", text, label);
    }

    static JmlClause invariant(String text, String label) {
        return new JmlClause("public invariant", text, label);
    }
}
