package io.decree.contracts.eval;

import io.decree.contracts.model.Field;
import io.decree.contracts.model.Message;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A reply that was made.
 *
 * @param message what is answered
 * @param values the value of each field, by its name, in the message's order; a view has none, it
 *     is read from the state
 */
public record Answer(Message message, Map<String, Long> values) implements Values {

    @Override
    public long get(Field field) {
        return values.get(field.name());
    }

    /** The reply in contract terms, for example {@code Nack { ballot = 5, promised = 7 }}. */
    @Override
    public String toString() {
        return message.fields().stream()
                .filter(f -> values.containsKey(f.name()))
                .map(f -> f.name() + " = " + Notation.value(f.type(), values.get(f.name())))
                .collect(Collectors.joining(", ", message.name() + " { ", " }"));
    }
}
