package io.decree.contracts.model;

import io.decree.contracts.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * A handler: entry clauses and a decision table.
 *
 * @param name the declared name, for example {@code process_2a}
 * @param recovery whether it reads back what is on disk already, so that its changes to durable
 *     fields need no write
 * @param parameter the name of the message in the clauses, for example {@code m}
 * @param message what it handles; absent for a handler without parameters
 * @param replies the messages it may answer
 * @param requires the caller's duties
 * @param relies what the protocol guarantees
 * @param cases the decision table; the last case has no guard
 * @param examples concrete calls
 * @param hints how random calls are made
 * @param docs the lines of its documentation
 * @param span where its name stands
 */
public record Handler(
        String name,
        boolean recovery,
        String parameter,
        Optional<Message> message,
        List<Message> replies,
        List<Clause> requires,
        List<Clause> relies,
        List<Case> cases,
        List<Example> examples,
        Hints hints,
        List<String> docs,
        Span span) {

    /** Copies the lists. */
    public Handler {
        replies = List.copyOf(replies);
        requires = List.copyOf(requires);
        relies = List.copyOf(relies);
        cases = List.copyOf(cases);
        examples = List.copyOf(examples);
        docs = List.copyOf(docs);
    }

    /**
     * The fields of the handled message.
     *
     * @return empty for a handler without parameters
     */
    public List<Field> fields() {
        return message.map(Message::fields).orElse(List.of());
    }
}
