package io.decree.contracts.model;

import io.decree.contracts.source.Span;
import java.util.List;

/**
 * The safety clauses that TLC checks on the handwritten frame of the same name.
 *
 * @param name the name of the frame, a TLA+ module
 * @param safety the clauses; each is an operator of the frame
 * @param docs the lines of its documentation
 * @param span where its name stands
 */
public record Protocol(String name, List<Safety> safety, List<String> docs, Span span) {

    /** Copies the lists. */
    public Protocol {
        safety = List.copyOf(safety);
        docs = List.copyOf(docs);
    }

    /**
     * One safety clause. Named {@code discharges_X}, it is the reason why {@code relies X} may be
     * assumed, and why alarm {@code X} is never raised.
     *
     * @param id the full name, for example {@code Paxos.agreement}
     * @param label the operator's name in the frame
     * @param catalogue the catalogue ids it expresses
     * @param docs the lines of its documentation
     * @param span where its label stands
     */
    public record Safety(
            String id, String label, List<String> catalogue, List<String> docs, Span span) {

        /** Copies the lists. */
        public Safety {
            catalogue = List.copyOf(catalogue);
            docs = List.copyOf(docs);
        }
    }
}
