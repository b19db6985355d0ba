package io.decree.contracts.syntax;

import io.decree.contracts.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * What goes before a clause: its name, its catalogue ids and its documentation.
 *
 * @param name the name; absent when it was forgotten
 * @param catalogue the ids with their leading {@code @}
 * @param docs the lines of documentation, without {@code ///}
 * @param span where the name stands, or where it is missing
 */
public record Label(Optional<Name> name, List<Name> catalogue, List<String> docs, Span span) {

    /** Copies the lists. */
    public Label {
        catalogue = List.copyOf(catalogue);
        docs = List.copyOf(docs);
    }
}
