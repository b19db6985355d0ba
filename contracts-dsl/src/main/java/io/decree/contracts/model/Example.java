package io.decree.contracts.model;

import io.decree.contracts.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * A concrete call and the case it takes. What is not said has its initial value; a given field that
 * is not said has its least value, or, for a capacity, 4.
 *
 * @param id the full name, for example {@code process_2a.first_vote}
 * @param label the last part of the name
 * @param catalogue the catalogue ids it shows
 * @param given the state before the call
 * @param message the fields of the message that differ from their least value
 * @param expected the case that must be taken
 * @param docs the lines of its documentation
 * @param span where its label stands
 */
public record Example(
        String id,
        String label,
        List<String> catalogue,
        List<StateBinding> given,
        List<MessageBinding> message,
        Case expected,
        List<String> docs,
        Span span) {

    /** Copies the lists. */
    public Example {
        catalogue = List.copyOf(catalogue);
        given = List.copyOf(given);
        message = List.copyOf(message);
        docs = List.copyOf(docs);
    }

    /**
     * The value of one place of the state.
     *
     * @param field the state field
     * @param index the element, a constant; absent for a scalar field
     * @param recordField the field of the element, for a log
     * @param value a constant
     */
    public record StateBinding(
            StateField field,
            Optional<Expr.Literal> index,
            Optional<Field> recordField,
            Expr.Literal value) {}

    /**
     * The value of one field of the message.
     *
     * @param field the field
     * @param value a constant
     */
    public record MessageBinding(Field field, Expr.Literal value) {}
}
