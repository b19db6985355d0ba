package io.decree.contracts.model;

import io.decree.contracts.source.Span;
import java.util.List;

/**
 * What a handler is told or answers.
 *
 * @param name the declared name
 * @param wire {@code true} for a {@code message} between replicas, {@code false} for an {@code
 *     input} of the replica's own shell
 * @param fields the fields in declaration order
 * @param docs the lines of its documentation
 * @param span where its name stands
 */
public record Message(String name, boolean wire, List<Field> fields, List<String> docs, Span span) {

    /** Copies the lists. */
    public Message {
        fields = List.copyOf(fields);
        docs = List.copyOf(docs);
    }
}
