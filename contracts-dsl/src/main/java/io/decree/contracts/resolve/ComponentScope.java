package io.decree.contracts.resolve;

import io.decree.contracts.diagnostic.Diagnostics;
import io.decree.contracts.model.Range;
import io.decree.contracts.model.StateField;

/**
 * What the clauses of one component can name.
 *
 * @param file the names of the file
 * @param state the state fields
 * @param ranges the windows
 * @param defines the definitions
 */
record ComponentScope(
        FileScope file, Table<StateField> state, Table<Range> ranges, Table<Definition> defines) {

    Diagnostics diagnostics() {
        return file.diagnostics();
    }

    /** The same names, with findings thrown away. */
    ComponentScope muted() {
        return new ComponentScope(file.muted(), state, ranges, defines);
    }
}
