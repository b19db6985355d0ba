package io.decree.tla.trace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A value as TLC prints it. */
public sealed interface TlaValue {

    /**
     * A number, a truth value, a model value or a string.
     *
     * @param text without quotes
     */
    record Atom(String text) implements TlaValue {
        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * A set.
     *
     * @param elements as printed
     */
    record SetOf(List<TlaValue> elements) implements TlaValue {
        /** Copies the list. */
        public SetOf {
            elements = List.copyOf(elements);
        }

        @Override
        public String toString() {
            String text = elements.toString();
            return "{" + text.substring(1, text.length() - 1) + "}";
        }
    }

    /**
     * A record, a function or a sequence.
     *
     * @param entries by field, argument or position
     */
    record Table(Map<String, TlaValue> entries) implements TlaValue {
        /** Keeps the order. */
        public Table {
            entries = new LinkedHashMap<>(entries);
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder("{ ");
            entries.forEach(
                    (key, value) -> {
                        text.append(text.length() > 2 ? ", " : "");
                        text.append(key).append(" = ").append(value);
                    });
            return text.append(" }").toString();
        }
    }

    /**
     * One entry of a record, function or sequence.
     *
     * @param key the field, argument or position
     * @return absent when there is none
     */
    default Optional<TlaValue> at(String key) {
        return this instanceof Table table
                ? Optional.ofNullable(table.entries().get(key))
                : Optional.empty();
    }

    /**
     * The text of an atom.
     *
     * @return the printed form of anything else
     */
    default String text() {
        return toString();
    }

    /**
     * Reads a value.
     *
     * @param text as TLC prints it, on any number of lines
     * @return the value
     * @throws IllegalArgumentException if the text is no value
     */
    static TlaValue parse(String text) {
        return new ValueParser(text).whole();
    }
}
