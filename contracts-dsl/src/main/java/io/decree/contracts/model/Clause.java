package io.decree.contracts.model;

import io.decree.contracts.source.Span;
import java.util.List;

/**
 * A named statement of a contract.
 *
 * @param id the full name, {@code process_2a.value_recorded} for a handler's clause, {@code
 *     Acceptor.vote_is_whole} for a component's
 * @param label the last part of the name
 * @param kind what the statement is for
 * @param catalogue the ids of the contract catalogue it expresses, for example {@code 2a-11}
 * @param body the statement
 * @param docs the lines of its documentation
 * @param span where its label stands
 */
public record Clause(
        String id,
        String label,
        Kind kind,
        List<String> catalogue,
        Expr body,
        List<String> docs,
        Span span) {

    /** Copies the lists. */
    public Clause {
        catalogue = List.copyOf(catalogue);
        docs = List.copyOf(docs);
    }

    /** What a clause is for, and so who is at fault when it is broken. */
    public enum Kind {
        /** Holds before and after every handler. */
        INVARIANT,
        /** Relates the states before and after any handler. */
        STEP,
        /** What a reply tells others: true in memory when it is made, on disk when it leaves. */
        PROMISE,
        /** The caller's duty. */
        REQUIRES,
        /** A fact the protocol guarantees. */
        RELIES,
        /** What a case guarantees. */
        ENSURES
    }
}
