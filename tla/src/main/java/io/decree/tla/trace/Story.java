package io.decree.tla.trace;

import io.decree.contracts.model.Case;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Handler;
import io.decree.contracts.model.Message;
import io.decree.contracts.model.StateField;
import io.decree.contracts.model.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells a trace in the words of the contract: handlers, cases, fields, and what changed. */
public final class Story {

    /** The variable of Calls.tla that holds the last call. */
    private static final String CALL = "call_did_now_work";

    private static final String HELD = "held_";
    private static final String SENT = "sent_";
    private static final int INDENT = 4;

    private final Vocabulary words;
    private final ExampleBlock examples;

    /**
     * A teller.
     *
     * @param components whose words are used
     */
    public Story(List<Component> components) {
        this.words = new Vocabulary(components);
        this.examples = new ExampleBlock(words);
    }

    /**
     * Tells a trace.
     *
     * @param trace the trace
     * @return one line for each step, lines for what changed, and an example block of the last
     *     handler call
     */
    public List<String> tell(Trace trace) {
        List<String> lines = new ArrayList<>();
        int last = -1;
        for (int k = 0; k < trace.states().size(); k++) {
            Map<String, TlaValue> after = trace.states().get(k);
            if (k == 0) {
                lines.addAll(start(after));
            } else {
                lines.addAll(step(k, trace.states().get(k - 1), after));
                last = handler(after).isPresent() ? k : last;
            }
        }
        if (last > 0) {
            lines.addAll(examples.of(trace.states().get(last - 1), call(trace.states().get(last))));
        }
        return lines;
    }

    private static TlaValue call(Map<String, TlaValue> state) {
        return state.getOrDefault(CALL, new TlaValue.Atom(""));
    }

    private static String part(TlaValue call, String name) {
        return call.at(name).map(TlaValue::text).orElse("");
    }

    private Optional<Handler> handler(Map<String, TlaValue> state) {
        return words.handler(part(call(state), "handler"));
    }

    private List<String> start(Map<String, TlaValue> state) {
        List<String> lines = new ArrayList<>(List.of("start"));
        state.forEach(
                (variable, value) ->
                        words.field(variable)
                                .filter(f -> !f.disk())
                                .ifPresent(
                                        f ->
                                                lines.add(
                                                        indented(
                                                                f.name()
                                                                        + ": "
                                                                        + all(f.field(), value)))));
        return lines;
    }

    private String all(StateField field, TlaValue value) {
        if (!(value instanceof TlaValue.Table table)) {
            return value.text();
        }
        List<String> parts = new ArrayList<>();
        table.entries().forEach((i, v) -> parts.add(i + " " + whole(field, v)));
        return String.join(", ", parts);
    }

    private String whole(StateField field, TlaValue value) {
        Type element = element(field.type());
        if (element.equals(field.type()) || !(value instanceof TlaValue.Table table)) {
            return words.say(field.type(), value);
        }
        List<String> parts = new ArrayList<>();
        table.entries().forEach((k, v) -> parts.add(k + ": " + words.say(element, v)));
        return "[" + String.join(", ", parts) + "]";
    }

    private static String indented(String text) {
        return " ".repeat(INDENT) + text;
    }

    private List<String> step(
            int number, Map<String, TlaValue> before, Map<String, TlaValue> after) {
        List<String> lines = new ArrayList<>();
        lines.add(number + "  " + title(call(after)));
        for (Map.Entry<String, TlaValue> entry : after.entrySet()) {
            if (!CALL.equals(entry.getKey())) {
                TlaValue old = before.get(entry.getKey());
                changes(entry.getKey(), old, entry.getValue()).forEach(c -> lines.add(indented(c)));
            }
        }
        return lines;
    }

    private String title(TlaValue call) {
        String name = part(call, "handler");
        String instance = part(call, "instance");
        Optional<Handler> handler = words.handler(name);
        if (handler.isEmpty()) {
            return instance + ": " + name + " " + part(call, "case") + with(call);
        }
        Handler found = handler.get();
        Case row = words.row(found, part(call, "case"));
        String with =
                found.message()
                        .map(m -> " with " + m.name() + " " + words.record(m.fields(), only(call)))
                        .orElse("");
        String reply =
                row.reply()
                        .map(r -> " answers " + r.message().name() + " " + reply(r.message(), call))
                        .orElse("");
        return instance + ": " + row.id() + with + reply;
    }

    private String reply(Message message, TlaValue call) {
        return words.record(message.fields(), element(call, "reply"));
    }

    private static String with(TlaValue call) {
        TlaValue message = only(call);
        TlaValue shown = message.text().isEmpty() ? element(call, "reply") : message;
        return shown.text().isEmpty() ? "" : " " + shown;
    }

    private static TlaValue only(TlaValue call) {
        return element(call, "message");
    }

    private static TlaValue element(TlaValue call, String part) {
        return call.at(part)
                .filter(v -> v instanceof TlaValue.SetOf set && !set.elements().isEmpty())
                .map(v -> ((TlaValue.SetOf) v).elements().get(0))
                .orElse(new TlaValue.Atom(""));
    }

    private static Type element(Type type) {
        if (type instanceof Type.Log log) {
            return log.element();
        }
        return type instanceof Type.Array array ? array.element() : type;
    }

    private List<String> changes(String variable, TlaValue old, TlaValue now) {
        Optional<Vocabulary.Variable> field = words.field(variable);
        if (field.isEmpty()) {
            String name = words.machinery(variable);
            boolean answers = name.startsWith(HELD) || name.startsWith(SENT);
            return answers ? answers(name, old, now) : general(name, old, now);
        }
        List<String> lines = new ArrayList<>();
        for (String instance : keys(old, now)) {
            TlaValue was = old.at(instance).orElse(null);
            TlaValue is = now.at(instance).orElse(null);
            lines.addAll(changes(field.get(), instance, was, is));
        }
        return lines;
    }

    private List<String> changes(
            Vocabulary.Variable variable, String instance, TlaValue old, TlaValue now) {
        Type whole = variable.field().type();
        Type element = element(whole);
        if (now.equals(old)) {
            return List.of();
        }
        String name = instance + (variable.disk() ? " on disk" : "") + ": " + variable.name();
        if (element.equals(whole)) {
            return List.of(
                    name + ": " + words.say(element, old) + " -> " + words.say(element, now));
        }
        List<String> lines = new ArrayList<>();
        for (String key : keys(old, now)) {
            String was = old.at(key).map(v -> words.say(element, v)).orElse("outside");
            String is = now.at(key).map(v -> words.say(element, v)).orElse("outside");
            if (!was.equals(is)) {
                lines.add(name + "[" + key + "]: " + was + " -> " + is);
            }
        }
        return lines;
    }

    /** The answers a replica holds back or has sent; their fields stand with the call. */
    private static List<String> answers(String variable, TlaValue old, TlaValue now) {
        List<String> lines = new ArrayList<>();
        String word = variable.startsWith(HELD) ? " is held" : " is sent";
        for (String instance : keys(old, now)) {
            if (size(now.at(instance)) > size(old.at(instance))) {
                lines.add(instance + ": " + variable.substring(HELD.length()) + word);
            }
        }
        return lines;
    }

    private static int size(Optional<TlaValue> set) {
        return set.filter(v -> v instanceof TlaValue.SetOf)
                .map(v -> ((TlaValue.SetOf) v).elements().size())
                .orElse(0);
    }

    /** A variable of the frame. */
    private static List<String> general(String name, TlaValue old, TlaValue now) {
        if (now.equals(old)) {
            return List.of();
        }
        if (old instanceof TlaValue.Table && now instanceof TlaValue.Table) {
            List<String> lines = new ArrayList<>();
            for (String key : keys(old, now)) {
                TlaValue none = new TlaValue.Atom("none");
                lines.addAll(
                        general(
                                name + "[" + key + "]",
                                old.at(key).orElse(none),
                                now.at(key).orElse(none)));
            }
            return lines;
        }
        if (old instanceof TlaValue.SetOf was && now instanceof TlaValue.SetOf is) {
            List<String> lines = new ArrayList<>();
            is.elements().stream()
                    .filter(e -> !was.elements().contains(e))
                    .forEach(e -> lines.add(name + " gains " + e));
            was.elements().stream()
                    .filter(e -> !is.elements().contains(e))
                    .forEach(e -> lines.add(name + " loses " + e));
            return lines;
        }
        return List.of(name + ": " + old + " -> " + now);
    }

    private static Set<String> keys(TlaValue old, TlaValue now) {
        Set<String> keys = new LinkedHashSet<>();
        for (TlaValue value : List.of(old, now)) {
            if (value instanceof TlaValue.Table table) {
                keys.addAll(table.entries().keySet());
            }
        }
        return keys;
    }
}
