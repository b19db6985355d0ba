package io.decree.contracts.syntax;

import java.util.List;

/**
 * {@code protocol name { safety … }}.
 *
 * @param name the name of the frame
 * @param safety the labels of its safety clauses
 * @param docs the lines of its documentation
 */
public record ProtocolSyntax(Name name, List<Label> safety, List<String> docs) {

    /** Copies the lists. */
    public ProtocolSyntax {
        safety = List.copyOf(safety);
        docs = List.copyOf(docs);
    }
}
