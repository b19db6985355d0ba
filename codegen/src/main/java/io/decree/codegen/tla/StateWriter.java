package io.decree.codegen.tla;

import io.decree.contracts.model.Component;
import io.decree.contracts.model.Contract;
import io.decree.contracts.model.Message;
import io.decree.contracts.model.Range;
import io.decree.contracts.model.StateField;
import io.decree.contracts.model.Type;
import java.util.ArrayList;
import java.util.List;

/** Writes constants, variables, initial values, and what a disk does to them. */
final class StateWriter {

    private final Contract contract;
    private final ComponentModel model;
    private final Component component;
    private final ModuleText text;
    private final String name;

    StateWriter(Contract contract, ComponentModel model, ModuleText text) {
        this.contract = contract;
        this.model = model;
        this.component = model.component();
        this.text = text;
        this.name = component.name();
    }

    void write() {
        constants();
        variables();
        sets();
        initial();
        if (!model.durable().isEmpty()) {
            disk();
        }
        replies();
    }

    private void constants() {
        text.line("CONSTANTS");
        for (Type type : contract.types()) {
            if (ModuleWriter.isSet(type)) {
                text.line("  " + type.name() + ",", "the values of type " + type.name());
            }
            if (type instanceof Type.Opaque opaque) {
                text.line("  " + TlaNames.none(opaque) + ",", "no " + type.name());
            }
        }
        Usage usage = Usage.of(component);
        usage.large()
                .forEach(
                        v ->
                                text.line(
                                        "  " + TlaTypes.large(v) + ",",
                                        "a number TLC can count to"));
        if (usage.owner()) {
            text.line("  owner,", "owner[b]: who may use a ballot");
        }
        if (usage.next()) {
            text.line("  next,", "next[b][member]: the least ballot of a member above b");
        }
        for (StateField field : component.given()) {
            boolean fixed = model.fixed().contains(field);
            String constant = fixed ? TlaNames.field(field) : "given_" + field.name();
            text.line("  " + constant + ",", "given: " + constant + "[i]");
        }
        if (!model.durable().isEmpty()) {
            text.line("  WRITE_THROUGH,", "TRUE: the disk is never behind");
        }
        if (model.tells()) {
            text.line("  KEEP_TOLD,", "TRUE: answers without a promise are kept");
        }
        text.line("  Instances", "what runs this component");
        text.blank();
    }

    private List<String> memory() {
        return model.variables().stream().map(TlaNames::field).toList();
    }

    private List<String> twins() {
        return model.durable().stream().map(TlaNames::twin).toList();
    }

    private List<String> answers() {
        List<String> names = new ArrayList<>();
        for (Message message : model.heldReplies()) {
            names.add("held_" + message.name());
            names.add("sent_" + message.name());
        }
        if (model.tells()) {
            names.add("told");
        }
        return names;
    }

    private void variables() {
        List<String> all = new ArrayList<>(memory());
        all.addAll(twins());
        all.addAll(answers());
        if (!component.alarms().isEmpty()) {
            all.add("alarms");
        }
        text.line("VARIABLES");
        for (int k = 0; k < all.size(); k++) {
            text.line("  " + all.get(k) + (k == all.size() - 1 ? "" : ","));
        }
        text.blank();
        text.line(name + "_memory == " + ModuleText.tuple(memory()));
        if (!twins().isEmpty()) {
            text.line(name + "_disk == " + ModuleText.tuple(twins()));
        }
        if (!answers().isEmpty()) {
            text.line(name + "_replies == " + ModuleText.tuple(answers()));
        }
        text.line(name + "_state == " + ModuleText.tuple(all)).blank();
    }

    private void sets() {
        for (Type type : contract.types()) {
            if (type instanceof Type.Enumeration names) {
                String values =
                        String.join(", ", names.values().stream().map(TlaTypes::quoted).toList());
                text.line(TlaNames.safe(type.name()) + " == {" + values + "}");
            } else if (type instanceof Type.Structure record) {
                text.line(TlaNames.none(record) + " == " + TlaTypes.noneRecord(record));
            }
        }
        text.blank();
        for (Range range : component.ranges()) {
            range(range.name(), range, "");
            range("next_" + range.name(), range, "'");
            if (range.base().durable()) {
                text.line("disk_" + range.name() + "(i) == " + slots(range, twin(range), "[i]"));
            }
        }
        text.blank();
    }

    private static String twin(Range range) {
        return TlaNames.twin(range.base());
    }

    private void range(String operator, Range range, String prime) {
        String base = TlaNames.field(range.base()) + prime;
        text.line(operator + "(i) == " + slots(range, base, "[i]"));
    }

    private static String slots(Range range, String base, String index) {
        String capacity = TlaNames.field(range.capacity());
        return base + index + " .. " + base + index + " + " + capacity + index + " - 1";
    }

    private void initial() {
        for (StateField field : model.variables()) {
            text.line(TlaNames.initial(field) + " == [i \\in Instances |-> " + start(field) + "]");
        }
        text.blank();
        started();
        text.line(name + "_init ==");
        for (StateField field : model.variables()) {
            text.line("  /\\ " + TlaNames.field(field) + " = " + TlaNames.initial(field));
        }
        text.line("  /\\ " + name + "_starts");
        text.blank();
    }

    /** The part of the initial state that is the same whatever the memory starts with. */
    private void started() {
        text.line(name + "_starts ==");
        for (StateField field : model.durable()) {
            text.line("  /\\ " + TlaNames.twin(field) + " = " + TlaNames.initial(field));
        }
        answers().forEach(a -> text.line("  /\\ " + a + " = [i \\in Instances |-> {}]"));
        if (!component.alarms().isEmpty()) {
            text.line("  /\\ alarms = {}");
        }
        text.line("  /\\ no_call");
        text.blank();
    }

    private String start(StateField field) {
        if (field.given()) {
            return "given_" + field.name() + "[i]";
        }
        return value(field, r -> TlaNames.initial(r.base()) + "[i]");
    }

    private interface Base {
        String of(Range range);
    }

    private String value(StateField field, Base base) {
        String element = field.initial().map(e -> TlaExpressions.constant(e)).orElseThrow();
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

    private static String slots(Range range, String base) {
        return base + " .. " + base + " + " + TlaNames.field(range.capacity()) + "[i] - 1";
    }

    private void disk() {
        persist();
        text.line("\\* The disk has caught up with the memory.");
        text.line(name + "_on_disk(i) ==");
        model.durable().forEach(f -> text.line("  /\\ " + twin(f) + "[i] = " + field(f) + "[i]"));
        text.blank();
        text.line("\\* The disk catches up with the memory.");
        text.line(name + "_flush(i) ==");
        for (StateField f : model.durable()) {
            text.line(set(twin(f), field(f) + "[i]"));
        }
        text.blank();
        restart();
    }

    private static String twin(StateField field) {
        return TlaNames.twin(field);
    }

    private static String field(StateField field) {
        return TlaNames.field(field);
    }

    private static String set(String variable, String value) {
        return "  /\\ " + variable + "' = [" + variable + " EXCEPT ![i] = " + value + "]";
    }

    private void persist() {
        text.line("\\* A case changed durable fields: the write is under way, or done at once.");
        text.line(name + "_persist(i) ==");
        text.line("  IF WRITE_THROUGH");
        String and = "  THEN ";
        for (StateField f : model.durable()) {
            text.line(and + set(twin(f), field(f) + "'[i]").substring(2));
            and = "       ";
        }
        text.line("  ELSE UNCHANGED " + name + "_disk");
        text.blank();
    }

    /** The constructor: given durable fields come from the disk, everything else starts anew. */
    private void restart() {
        text.line("\\* A new incarnation is made: what is given comes from the disk.");
        text.line(name + "_restart(i) ==");
        for (StateField f : model.variables()) {
            text.line(set(field(f), restarted(f)));
        }
        for (Message message : model.heldReplies()) {
            text.line(set("held_" + message.name(), "{}"));
        }
        List<String> kept = new ArrayList<>(List.of(name + "_disk"));
        model.heldReplies().forEach(m -> kept.add("sent_" + m.name()));
        if (model.tells()) {
            kept.add("told");
        }
        if (!component.alarms().isEmpty()) {
            kept.add("alarms");
        }
        text.line("  /\\ UNCHANGED " + ModuleText.tuple(kept));
        text.blank();
    }

    private String restarted(StateField field) {
        if (field.given()) {
            return field.durable() ? TlaNames.twin(field) + "[i]" : "given_" + field.name() + "[i]";
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
        String held = "held_" + message.name();
        String sent = "sent_" + message.name();
        List<String> others = new ArrayList<>(answers());
        others.remove(held);
        others.remove(sent);
        text.line("\\* " + message.name() + " promises: it waits for the disk. A copy of what was");
        text.line("\\* sent before is the same message, read again.");
        text.line("hold_" + message.name() + "(i, reply) ==");
        text.line("  /\\ IF WRITE_THROUGH");
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
        others.remove("told");
        text.line("\\* An answer without a promise leaves at once.");
        text.line("tell(i, kind, reply) ==");
        text.line("  /\\ told' = IF KEEP_TOLD");
        text.line("       THEN [told EXCEPT ![i] = @ \\cup {[kind |-> kind, reply |-> reply]}]");
        text.line("       ELSE told");
        text.line("  /\\ UNCHANGED " + ModuleText.tuple(others));
        text.blank();
    }
}
