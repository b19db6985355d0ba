package io.decree.tla.trace;

import io.decree.codegen.tla.ComponentModel;
import io.decree.contracts.eval.Notation;
import io.decree.contracts.model.Case;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Field;
import io.decree.contracts.model.Handler;
import io.decree.contracts.model.StateField;
import io.decree.contracts.model.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes a handler call of a trace as an {@code example} that can be pasted into the contract.
 *
 * <p>A model's ballots are small numbers in the right order, its members and values are names with
 * a number. In the contract a ballot is round * 65,536 + member, so the order is kept and the
 * member is the one the message comes from.
 */
final class ExampleBlock {

    private static final long MEMBERS = 65_536;

    private final Vocabulary words;

    ExampleBlock(Vocabulary words) {
        this.words = words;
    }

    List<String> of(Map<String, TlaValue> before, TlaValue call) {
        Handler handler = words.handler(text(call, "handler")).orElseThrow();
        Case row = words.row(handler, text(call, "case"));
        Component component = words.component(handler);
        TlaValue message = message(call);
        Writer writer = new Writer(text(call, "instance"), owner(message));
        List<String> lines = new ArrayList<>();
        lines.add("the last call as an example of " + handler.name() + ":");
        lines.add("    example from_the_model:");
        lines.add(
                "      given { "
                        + String.join(", ", writer.state(component, before, message))
                        + " }");
        String when = String.join(", ", writer.message(handler.fields(), message));
        String full = when.isEmpty() ? "" : "when { " + when + " } ";
        lines.add("      " + full + "then " + row.name() + ";");
        return lines;
    }

    private static String text(TlaValue call, String part) {
        return call.at(part).map(TlaValue::text).orElse("");
    }

    private static TlaValue message(TlaValue call) {
        return call.at("message")
                .filter(v -> v instanceof TlaValue.SetOf set && !set.elements().isEmpty())
                .map(v -> ((TlaValue.SetOf) v).elements().get(0))
                .orElse(new TlaValue.Table(Map.of()));
    }

    private static long owner(TlaValue message) {
        return message.at("from").map(v -> number(v.text()) - 1).orElse(0L);
    }

    /** The number at the end of a name such as {@code n2}. */
    private static long number(String name) {
        String digits = name.replaceAll("^\\D+", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }

    /**
     * Writes places and values for one replica.
     *
     * @param instance the replica
     * @param owner the member all ballots belong to
     */
    private record Writer(String instance, long owner) {

        List<String> state(Component component, Map<String, TlaValue> before, TlaValue message) {
            List<String> places = new ArrayList<>();
            ComponentModel model = new ComponentModel(component);
            for (StateField field : component.state()) {
                TlaValue all = before.get(model.variable(field));
                if (all != null) {
                    all.at(instance).ifPresent(v -> places.addAll(places(field, v)));
                } else if (field.given()) {
                    places.addAll(given(field, message));
                }
            }
            return places;
        }

        /** Constants of the model are not part of a trace: those that let the message through. */
        private List<String> given(StateField field, TlaValue message) {
            if (field.type() instanceof Type.Node) {
                return List.of(field.name() + " = " + literal(field.type(), instance));
            } else if (field.type() instanceof Type.Array array
                    && array.key() instanceof Type.Node
                    && array.element() instanceof Type.Bool) {
                return Stream.of(0, 1, 2).map(k -> field.name() + "[" + k + "] = true").toList();
            } else if (message.at(field.name()).isPresent()) {
                String text = message.at(field.name()).get().text();
                return List.of(field.name() + " = " + literal(field.type(), text));
            }
            return field.type() instanceof Type.Opaque ? List.of(field.name() + " = 1") : List.of();
        }

        private List<String> places(StateField field, TlaValue value) {
            List<String> places = new ArrayList<>();
            if (field.type() instanceof Type.Log log) {
                entries(value)
                        .forEach(
                                (slot, vote) ->
                                        log.element()
                                                .fields()
                                                .forEach(
                                                        f -> record(field, slot, f, vote, places)));
            } else if (field.type() instanceof Type.Array array) {
                entries(value)
                        .forEach(
                                (key, element) ->
                                        places.add(
                                                field.name()
                                                        + "["
                                                        + literal(array.key(), key)
                                                        + "] = "
                                                        + literal(
                                                                array.element(), element.text())));
            } else {
                places.add(field.name() + " = " + literal(field.type(), value.text()));
            }
            return places;
        }

        private void record(
                StateField field, String slot, Field part, TlaValue vote, List<String> places) {
            vote.at(part.name())
                    .map(v -> literal(part.type(), v.text()))
                    .filter(v -> !v.equals("none"))
                    .ifPresent(
                            v ->
                                    places.add(
                                            field.name()
                                                    + "["
                                                    + slot
                                                    + "]."
                                                    + part.name()
                                                    + " = "
                                                    + v));
        }

        private static Map<String, TlaValue> entries(TlaValue value) {
            return value instanceof TlaValue.Table table ? table.entries() : Map.of();
        }

        List<String> message(List<Field> fields, TlaValue message) {
            List<String> parts = new ArrayList<>();
            for (Field field : fields) {
                message.at(field.name())
                        .map(v -> literal(field.type(), v.text()))
                        .ifPresent(v -> parts.add(field.name() + " = " + v));
            }
            return parts;
        }

        private String literal(Type type, String text) {
            if (type instanceof Type.Ballot ballot) {
                long number = Long.parseLong(text);
                return number == ballot.none() ? "none" : Notation.number(number * MEMBERS + owner);
            } else if (type instanceof Type.Node) {
                return Long.toString(number(text) - 1);
            } else if (type instanceof Type.Opaque) {
                return text.startsWith("no_") ? "none" : Long.toString(number(text));
            } else if (type instanceof Type.Bool) {
                return text.toLowerCase(Locale.ROOT);
            }
            return text;
        }
    }
}
