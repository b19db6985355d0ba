package io.decree.contracts.model;

import io.decree.contracts.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * A field of a component's state.
 *
 * @param name the declared name
 * @param type its type
 * @param given whether the constructor takes its first value from the caller
 * @param durable whether it has a disk twin
 * @param initial its first value, for every element of an array or log; absent when given
 * @param docs the lines of its documentation
 * @param span where its name stands
 */
public record StateField(
        String name,
        Type type,
        boolean given,
        boolean durable,
        Optional<Expr> initial,
        List<String> docs,
        Span span) {

    /** Copies the documentation. */
    public StateField {
        docs = List.copyOf(docs);
    }
}
