package io.decree.contracts.model;

import io.decree.contracts.source.Span;
import java.util.List;

/**
 * A field of a record or of a message.
 *
 * @param name the declared name
 * @param type its type
 * @param docs the lines of its documentation, without {@code ///}
 * @param span where its name stands
 */
public record Field(String name, Type type, List<String> docs, Span span) {

    /** Copies the documentation. */
    public Field {
        docs = List.copyOf(docs);
    }
}
