package io.decree.contracts.model;

import io.decree.contracts.source.Span;
import java.util.List;

/**
 * The answer of a case.
 *
 * @param id the full name of the clause, for example {@code process_2a.accept_names_vote}
 * @param label the last part of the name
 * @param catalogue the catalogue ids it expresses
 * @param message what is answered
 * @param bindings a value for each field of the message, in the message's order; a {@link
 *     Type.View} field is bound to the {@link Expr.StateRead} it shows
 * @param span where its label stands
 */
public record Reply(
        String id,
        String label,
        List<String> catalogue,
        Message message,
        List<Binding> bindings,
        Span span) {

    /** Copies the lists. */
    public Reply {
        catalogue = List.copyOf(catalogue);
        bindings = List.copyOf(bindings);
    }

    /**
     * The value of one field.
     *
     * @param field the message's field
     * @param value over the state after the handler, {@code old} included, and the message
     */
    public record Binding(Field field, Expr value) {}
}
