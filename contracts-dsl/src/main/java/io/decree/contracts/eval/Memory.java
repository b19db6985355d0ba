package io.decree.contracts.eval;

import io.decree.contracts.model.StateField;

/** Where the values of state fields are found. */
@FunctionalInterface
public interface Memory {

    /**
     * The value of one cell of a field.
     *
     * @param field the field
     * @param cell 0 for a scalar field; the key for an array; for a log, the position of the slot
     *     in the window, times the number of fields of the record, plus the position of the field
     * @return the encoded value
     * @throws Absent when the value is not known yet
     */
    long get(StateField field, int cell);
}
