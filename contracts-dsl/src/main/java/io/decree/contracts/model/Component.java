package io.decree.contracts.model;

import io.decree.contracts.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * A role of the protocol: its state and its handlers. Becomes one abstract Java class.
 *
 * @param name the declared name, for example {@code Acceptor}
 * @param state the fields in declaration order
 * @param ranges the windows
 * @param invariants what holds before and after every handler
 * @param steps what relates the states before and after any handler
 * @param promises what replies tell others
 * @param handlers the handlers in declaration order
 * @param docs the lines of its documentation
 * @param span where its name stands
 */
public record Component(
        String name,
        List<StateField> state,
        List<Range> ranges,
        List<Clause> invariants,
        List<Clause> steps,
        List<Promise> promises,
        List<Handler> handlers,
        List<String> docs,
        Span span) {

    /** Copies the lists. */
    public Component {
        state = List.copyOf(state);
        ranges = List.copyOf(ranges);
        invariants = List.copyOf(invariants);
        steps = List.copyOf(steps);
        promises = List.copyOf(promises);
        handlers = List.copyOf(handlers);
        docs = List.copyOf(docs);
    }

    /**
     * The fields the constructor takes from its caller.
     *
     * @return in declaration order
     */
    public List<StateField> given() {
        return state.stream().filter(StateField::given).toList();
    }

    /**
     * The promises of one reply.
     *
     * @param message the reply
     * @return empty when the reply tells nothing that must survive a crash
     */
    public List<Promise> promisesOf(Message message) {
        return promises.stream().filter(p -> p.message().equals(message)).toList();
    }

    /**
     * A field by its name.
     *
     * @param field the name
     * @return absent when there is none
     */
    public Optional<StateField> field(String field) {
        return state.stream().filter(f -> f.name().equals(field)).findFirst();
    }

    /**
     * The names of all alarms its cases raise.
     *
     * @return in order of first mention
     */
    public List<String> alarms() {
        return handlers.stream()
                .flatMap(h -> h.cases().stream())
                .flatMap(c -> c.alarm().stream())
                .map(Case.Alarm::name)
                .distinct()
                .toList();
    }
}
