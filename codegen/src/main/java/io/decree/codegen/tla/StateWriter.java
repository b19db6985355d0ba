package io.decree.codegen.tla;

import io.decree.contracts.model.Component;
import io.decree.contracts.model.Message;
import io.decree.contracts.model.Range;
import io.decree.contracts.model.StateField;
import io.decree.contracts.model.Type;
import java.util.ArrayList;
import java.util.List;

/** Writes constants, variables, initial values, and what a disk does to them. */
final class StateWriter {

    private final ComponentModel model;
    private final Component component;
    private final ModuleText text;
    private final TlaNames names;

    StateWriter(ComponentModel model, ModuleText text) {
        this.model = model;
        this.component = model.component();
        this.text = text;
        this.names = model.names();
    }

    void write() {
        constants();
        variables();
        ranges();
        initial();
        if (!model.durable().isEmpty()) {
            disk();
        }
        replies();
    }

    private void constants() {
        text.line("CONSTANTS");
        Usage.large(component)
                .forEach(v -> text.line("  " + names.large(v) + ",", "a number TLC can count to"));
        for (StateField field : component.given()) {
            boolean fixed = model.fixed().contains(field);
            String constant = fixed ? names.field(field) : names.own("given_" + field.name());
            text.line("  " + constant + ",", "given: " + constant + "[i]");
        }
        if (!model.durable().isEmpty()) {
            text.line("  " + names.own("WRITE_THROUGH") + ",", "TRUE: the disk is never behind");
        }
        if (model.tells()) {
            text.line(
                    "  " + names.own("KEEP_TOLD") + ",",
                    "TRUE: answers without a promise are kept");
        }
        text.line("  " + names.own("Instances"), "what runs this component");
        text.blank();
    }

    private List<String> memory() {
        return model.variables().stream().map(names::field).toList();
    }

    private List<String> twins() {
        return model.durable().stream().map(names::twin).toList();
    }

    private List<String> answers() {
        List<String> all = new ArrayList<>();
        for (Message message : model.heldReplies()) {
            all.add(names.held(message));
            all.add(names.sent(message));
        }
        if (model.tells()) {
            all.add(names.own("told"));
        }
        return all;
    }

    private void variables() {
        List<String> all = new ArrayList<>(memory());
        all.addAll(twins());
        all.addAll(answers());
        if (!component.alarms().isEmpty()) {
            all.add(names.own("alarms"));
        }
        text.line("VARIABLES");
        for (int k = 0; k < all.size(); k++) {
            text.line("  " + all.get(k) + (k == all.size() - 1 ? "" : ","));
        }
        text.blank();
        text.line(names.own("memory") + " == " + ModuleText.tuple(memory()));
        if (!twins().isEmpty()) {
            text.line(names.own("disk") + " == " + ModuleText.tuple(twins()));
        }
        if (!answers().isEmpty()) {
            text.line(names.own("replies") + " == " + ModuleText.tuple(answers()));
        }
        text.line(names.own("state") + " == " + ModuleText.tuple(all)).blank();
    }

    private void ranges() {
        for (Range range : component.ranges()) {
            range(names.own(range.name()), range, "");
            range(names.own("next_" + range.name()), range, "'");
            if (range.base().durable()) {
                text.line(
                        names.own("disk_" + range.name())
                                + "(i) == "
                                + slots(range, twin(range), "[i]"));
            }
        }
        text.blank();
    }

    private String twin(Range range) {
        return names.twin(range.base());
    }

    private void range(String operator, Range range, String prime) {
        String base = names.field(range.base()) + prime;
        text.line(operator + "(i) == " + slots(range, base, "[i]"));
    }

    private String slots(Range range, String base, String index) {
        String capacity = names.field(range.capacity());
        return base + index + " .. " + base + index + " + " + capacity + index + " - 1";
    }

    private void initial() {
        for (StateField field : model.variables()) {
            text.line(names.initial(field) + " == " + eachInstance(start(field)));
        }
        text.blank();
        started();
        text.line(names.own("init") + " ==");
        for (StateField field : model.variables()) {
            text.line("  /\\ " + names.field(field) + " = " + names.initial(field));
        }
        text.line("  /\\ " + names.own("starts"));
        text.blank();
    }

    private String eachInstance(String value) {
        return "[i \\in " + names.own("Instances") + " |-> " + value + "]";
    }

    /** The part of the initial state that is the same whatever the memory starts with. */
    private void started() {
        text.line(names.own("starts") + " ==");
        for (StateField field : model.durable()) {
            text.line("  /\\ " + names.twin(field) + " = " + names.initial(field));
        }
        answers().forEach(a -> text.line("  /\\ " + a + " = " + eachInstance("{}")));
        if (!component.alarms().isEmpty()) {
            text.line("  /\\ " + names.own("alarms") + " = {}");
        }
        text.line("  /\\ no_call");
        text.blank();
    }

    private String start(StateField field) {
        if (field.given()) {
            return names.own("given_" + field.name()) + "[i]";
        }
        return value(field, r -> names.initial(r.base()) + "[i]");
    }

    private interface Base {
        String of(Range range);
    }

    private String value(StateField field, Base base) {
        String element = field.initial().map(e -> TlaExpressions.constant(names, e)).orElseThrow();
        if (field.type() instanceof Type.Array array) {
            return "[k \\in " + TlaTypes.set(array.key()) + " |-> " + element + "]";
        } else if (field.type() instanceof Type.Log log) {
            Range range =
                    component.ranges().stream()
                            .filter(r -> r.name().equals(log.range()))
                            .findFirst()
                            .orElseThrow();
            return "[s \\in "
                    + slots(range, base.of(range))
                    + " |-> "
                    + TlaNames.none(log.element())
                    + "]";
        }
        return element;
    }

    private String slots(Range range, String base) {
        return base + " .. " + base + " + " + names.field(range.capacity()) + "[i] - 1";
    }

    private void disk() {
        persist();
        text.line("\\* The disk has caught up with the memory.");
        text.line(names.own("on_disk") + "(i) ==");
        model.durable().forEach(f -> text.line("  /\\ " + twin(f) + "[i] = " + field(f) + "[i]"));
        text.blank();
        text.line("\\* The disk catches up with the memory.");
        text.line(names.own("flush") + "(i) ==");
        for (StateField f : model.durable()) {
            text.line(set(twin(f), field(f) + "[i]"));
        }
        text.blank();
        restart();
    }

    private String twin(StateField field) {
        return names.twin(field);
    }

    private String field(StateField field) {
        return names.field(field);
    }

    private static String set(String variable, String value) {
        return "  /\\ " + variable + "' = [" + variable + " EXCEPT ![i] = " + value + "]";
    }

    private void persist() {
        text.line("\\* A case changed durable fields: the write is under way, or done at once.");
        text.line(names.own("persist") + "(i) ==");
        text.line("  IF " + names.own("WRITE_THROUGH"));
        String and = "  THEN ";
        for (StateField f : model.durable()) {
            text.line(and + set(twin(f), field(f) + "'[i]").substring(2));
            and = "       ";
        }
        text.line("  ELSE UNCHANGED " + names.own("disk"));
        text.blank();
    }

    /** The constructor: given durable fields come from the disk, everything else starts anew. */
    private void restart() {
        text.line("\\* A new incarnation is made: what is given comes from the disk.");
        text.line(names.own("restart") + "(i) ==");
        for (StateField f : model.variables()) {
            text.line(set(field(f), restarted(f)));
        }
        for (Message message : model.heldReplies()) {
            text.line(set(names.held(message), "{}"));
        }
        List<String> kept = new ArrayList<>(List.of(names.own("disk")));
        model.heldReplies().forEach(m -> kept.add(names.sent(m)));
        if (model.tells()) {
            kept.add(names.own("told"));
        }
        if (!component.alarms().isEmpty()) {
            kept.add(names.own("alarms"));
        }
        text.line("  /\\ UNCHANGED " + ModuleText.tuple(kept));
        text.blank();
    }

    private String restarted(StateField field) {
        if (field.given()) {
            return field.durable()
                    ? names.twin(field) + "[i]"
                    : names.own("given_" + field.name()) + "[i]";
        }
        return value(field, r -> restarted(r.base()));
    }

    private void replies() {
        for (Message message : model.heldReplies()) {
            hold(message);
        }
        if (model.tells()) {
            tell();
        }
    }

    private void hold(Message message) {
        String held = names.held(message);
        String sent = names.sent(message);
        List<String> others = new ArrayList<>(answers());
        others.remove(held);
        others.remove(sent);
        text.line("\\* " + message.name() + " promises: it waits for the disk. A copy of what was");
        text.line("\\* sent before is the same message, read again.");
        text.line(names.own("hold_" + message.name()) + "(i, reply) ==");
        text.line("  /\\ IF " + names.own("WRITE_THROUGH"));
        text.line("     THEN " + set(sent, "@ \\cup {reply}").substring(2));
        text.line("          /\\ UNCHANGED " + held);
        text.line("     ELSE /\\ " + held + "' = IF reply \\in " + sent + "[i] THEN " + held);
        text.line("            ELSE [" + held + " EXCEPT ![i] = @ \\cup {reply}]");
        text.line("          /\\ UNCHANGED " + sent);
        text.line("  /\\ UNCHANGED " + ModuleText.tuple(others));
        text.blank();
    }

    private void tell() {
        List<String> others = new ArrayList<>(answers());
        String told = names.own("told");
        others.remove(told);
        text.line("\\* An answer without a promise leaves at once.");
        text.line(names.own("tell") + "(i, kind, reply) ==");
        text.line("  /\\ " + told + "' = IF " + names.own("KEEP_TOLD"));
        text.line(
                "       THEN ["
                        + told
                        + " EXCEPT ![i] = @ \\cup {[kind |-> kind, reply |-> reply]}]");
        text.line("       ELSE " + told);
        text.line("  /\\ UNCHANGED " + ModuleText.tuple(others));
        text.blank();
    }
}
