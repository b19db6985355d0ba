package io.decree.contracts.eval;

import io.decree.contracts.model.Field;

/** Where the values of the fields of a message or of a reply are found. */
@FunctionalInterface
public interface Values {

    /** Nothing: for clauses that mention no message. */
    Values NONE =
            field -> {
                throw new IllegalArgumentException("there is no message with " + field.name());
            };

    /**
     * The value of one field.
     *
     * @param field the field
     * @return the encoded value
     * @throws Absent when the value is not known yet
     */
    long get(Field field);
}
