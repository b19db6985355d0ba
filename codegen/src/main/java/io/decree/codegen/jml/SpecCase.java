package io.decree.codegen.jml;

import java.util.List;

/**
 * One of the alternatives of a JML contract.
 *
 * @param label the case it expresses, for example {@code process_2a.accept}
 * @param clauses in order
 */
record SpecCase(String label, List<JmlClause> clauses) {

    SpecCase {
        clauses = List.copyOf(clauses);
    }
}
