package io.decree.contracts.model;

import io.decree.contracts.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * One row of a handler's decision table. It is taken when its guard holds and no earlier case's
 * does; all guards read the state before the handler.
 *
 * @param id the full name, for example {@code process_2a.stale}
 * @param name the last part of the name
 * @param code the handler's result for this case, counted from 1 inside the handler
 * @param catalogue the catalogue ids it expresses
 * @param guard the condition; absent for {@code otherwise}
 * @param changes the places it may change; empty for {@code changes nothing}
 * @param ensures what it guarantees
 * @param reply its answer; absent when it answers nothing
 * @param alarm the name of the alarm it raises
 * @param docs the lines of its documentation
 * @param span where its name stands
 */
public record Case(
        String id,
        String name,
        int code,
        List<String> catalogue,
        Optional<Expr> guard,
        List<Place> changes,
        List<Clause> ensures,
        Optional<Reply> reply,
        Optional<Alarm> alarm,
        List<String> docs,
        Span span) {

    /** Copies the lists. */
    public Case {
        catalogue = List.copyOf(catalogue);
        changes = List.copyOf(changes);
        ensures = List.copyOf(ensures);
        docs = List.copyOf(docs);
    }

    /**
     * The durable fields among the changed places: what has to be forced to disk.
     *
     * @return in the order of {@code changes}
     */
    public List<StateField> durableChanges() {
        return changes.stream().map(Place::field).filter(StateField::durable).distinct().toList();
    }

    /**
     * An alarm raised by a case.
     *
     * @param name for example {@code two_values_one_ballot}
     * @param span where it stands
     */
    public record Alarm(String name, Span span) {}
}
