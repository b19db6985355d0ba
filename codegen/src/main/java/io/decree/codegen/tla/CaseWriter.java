package io.decree.codegen.tla;

import io.decree.contracts.model.Case;
import io.decree.contracts.model.Clause;
import io.decree.contracts.model.Exprs;
import io.decree.contracts.model.Field;
import io.decree.contracts.model.Handler;
import io.decree.contracts.model.Message;
import io.decree.contracts.model.Place;
import io.decree.contracts.model.Reply;
import io.decree.contracts.model.StateField;
import io.decree.contracts.model.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes the operator of one case: what it changes, what it answers, what it leaves alone. */
final class CaseWriter {

    private final ComponentModel model;
    private final TlaNames names;
    private final Handler handler;
    private final Case row;
    private final ModuleText text;
    private final TlaExpressions step;
    private final Set<StateField> changed = new LinkedHashSet<>();

    CaseWriter(ComponentModel model, Handler handler, Case row, ModuleText text) {
        this.model = model;
        this.names = model.names();
        this.handler = handler;
        this.row = row;
        this.text = text;
        row.changes().stream().map(Place::field).forEach(changed::add);
        Set<StateField> kept = new LinkedHashSet<>(model.component().state());
        kept.removeAll(changed);
        step = TlaExpressions.of(names, Moment.STEP, handler.parameter(), kept);
    }

    void write() {
        text.docs(row.docs());
        text.line(model.operator(handler, row) + parameters() + " ==", row.id());
        for (Effect effect : Effect.of(row)) {
            write(effect);
        }
        erased();
        unchanged();
        persist();
        row.alarm()
                .ifPresent(
                        alarm ->
                                text.line(
                                        "  /\\ "
                                                + names.own("alarms")
                                                + "' = "
                                                + names.own("alarms")
                                                + " \\cup {"
                                                + TlaTypes.quoted(alarm.name())
                                                + "}",
                                        row.id() + ": alarm " + alarm.name()));
        row.reply().ifPresentOrElse(this::reply, () -> called("{}"));
        text.blank();
    }

    private String parameters() {
        return handler.message().isPresent() ? "(i, " + parameter() + ")" : "(i)";
    }

    private String parameter() {
        return TlaNames.safe(handler.parameter());
    }

    private void write(Effect effect) {
        StateField field = effect.place().field();
        String name = names.field(field);
        String path = "![i]" + effect.place().index().map(x -> "[" + step.of(x) + "]").orElse("");
        String start = "  /\\ " + name + "' = [" + name + " EXCEPT " + path + " = ";
        if (effect.whole().isPresent()) {
            Effect.Equation whole = effect.whole().get();
            text.line(start + step.of(whole.value()) + "]", whole.clause());
        } else if (elementType(effect.place()) instanceof Type.Structure record) {
            structure(effect, record, start);
        } else if (!effect.pieces().isEmpty()) {
            pieces(effect, start);
        } else {
            any(effect.place(), start);
        }
    }

    private static Type elementType(Place place) {
        Type type = place.field().type();
        if (place.index().isEmpty()) {
            return type;
        }
        return type instanceof Type.Log log ? log.element() : ((Type.Array) type).element();
    }

    /** No clause says what the place becomes: it may become anything. */
    private void any(Place place, String start) {
        String set =
                elementType(place) instanceof Type.Log log
                        ? "["
                                + logDomain(place.field())
                                + " -> "
                                + TlaTypes.set(log.element())
                                + "]"
                        : TlaTypes.set(elementType(place));
        text.line("  /\\ \\E any \\in " + set + " :", row.id() + ": no clause defines it");
        text.line("  " + start + "any]", row.id() + ": changes");
    }

    private void structure(Effect effect, Type.Structure record, String start) {
        List<Field> fields = TlaTypes.visible(record.fields());
        String indent = "";
        for (Field field : fields) {
            if (part(effect, field).isEmpty()) {
                text.line(
                        indent
                                + "  /\\ \\E any_"
                                + field.name()
                                + " \\in "
                                + TlaTypes.set(field.type())
                                + " :",
                        row.id() + ": no clause defines it");
                indent += "  ";
            }
        }
        text.line(indent + start, row.id() + ": changes");
        for (int k = 0; k < fields.size(); k++) {
            Field field = fields.get(k);
            Optional<Effect.Equation> part = part(effect, field);
            text.line(
                    indent
                            + "       "
                            + (k == 0 ? "[" : " ")
                            + field.name()
                            + " |-> "
                            + part.map(p -> step.of(p.value())).orElse("any_" + field.name())
                            + (k == fields.size() - 1 ? "]]" : ","),
                    part.map(Effect.Equation::clause).orElse(row.id() + ": changes"));
        }
    }

    private static Optional<Effect.Equation> part(Effect effect, Field field) {
        return effect.parts().stream().filter(p -> p.field().equals(field.name())).findFirst();
    }

    private void pieces(Effect effect, String start) {
        StateField field = effect.place().field();
        List<Effect.Piece> pieces = effect.pieces();
        String variable = TlaExpressions.bound(pieces.get(0).variable());
        boolean complete = isComplete(pieces);
        if (!complete) {
            text.line(
                    "  /\\ \\E any \\in [" + domain(field) + " -> " + elements(field) + "] :",
                    row.id() + ": no clause defines all of it");
        }
        text.line(
                (complete ? "" : "  ") + start + "[" + variable + " \\in " + domain(field) + " |->",
                row.id() + ": changes");
        for (int k = 0; k < pieces.size(); k++) {
            boolean last = k == pieces.size() - 1;
            piece(pieces.get(k), last && complete, last ? "" : " ELSE");
        }
        text.line("       " + (complete ? "]]" : "ELSE any[" + variable + "]]]"));
    }

    private void piece(Effect.Piece piece, boolean closing, String otherwise) {
        String value = step.of(piece.value());
        String text1 =
                closing || piece.condition().isEmpty()
                        ? value
                        : "IF " + step.of(piece.condition().get()) + " THEN " + value + otherwise;
        text.line("       " + text1, piece.clause());
    }

    private static boolean isComplete(List<Effect.Piece> pieces) {
        Effect.Piece last = pieces.get(pieces.size() - 1);
        if (last.condition().isEmpty()) {
            return true;
        }
        return pieces.stream()
                .anyMatch(
                        p ->
                                p.condition().isPresent()
                                        && Same.complements(
                                                p.condition().get(), last.condition().get()));
    }

    private String domain(StateField field) {
        return field.type() instanceof Type.Array array
                ? TlaTypes.set(array.key())
                : logDomain(field);
    }

    private String logDomain(StateField field) {
        Type.Log log = (Type.Log) field.type();
        return model.component().ranges().stream()
                .filter(r -> r.name().equals(log.range()))
                .map(r -> step.window(r, false))
                .findFirst()
                .orElseThrow();
    }

    private static String elements(StateField field) {
        return field.type() instanceof Type.Array array
                ? TlaTypes.set(array.element())
                : TlaTypes.set(((Type.Log) field.type()).element());
    }

    /** What is said about carried data has nothing to say here. */
    private void erased() {
        for (Clause clause : row.ensures()) {
            if (isErased(clause)) {
                text.line("  \\* " + clause.id() + ": carried data, not modelled");
            }
        }
    }

    static boolean isErased(Clause clause) {
        return Exprs.any(clause.body(), e -> e.type() instanceof Type.Carried);
    }

    private void unchanged() {
        List<String> kept = new ArrayList<>();
        if (changed.isEmpty()) {
            kept.add(names.own("memory"));
        } else {
            model.variables().stream()
                    .filter(f -> !changed.contains(f))
                    .map(names::field)
                    .forEach(kept::add);
        }
        if (!model.durable().isEmpty() && !persists()) {
            kept.add(names.own("disk"));
        }
        if (!model.replies().isEmpty() && row.reply().isEmpty()) {
            kept.add(names.own("replies"));
        }
        if (!model.component().alarms().isEmpty() && row.alarm().isEmpty()) {
            kept.add(names.own("alarms"));
        }
        if (!kept.isEmpty()) {
            text.line("  /\\ UNCHANGED " + ModuleText.tuple(kept), row.id() + ": changes");
        }
    }

    private boolean persists() {
        return !handler.recovery() && !row.durableChanges().isEmpty();
    }

    private void persist() {
        if (persists()) {
            text.line("  /\\ " + names.own("persist") + "(i)", row.id() + ": persist");
        }
    }

    private void reply(Reply reply) {
        Message message = reply.message();
        List<Reply.Binding> bindings =
                reply.bindings().stream()
                        .filter(b -> !(b.field().type() instanceof Type.Carried))
                        .toList();
        text.line("  /\\ LET reply == [", reply.id());
        for (int k = 0; k < bindings.size(); k++) {
            Reply.Binding binding = bindings.get(k);
            text.line(
                    "         "
                            + binding.field().name()
                            + " |-> "
                            + step.of(binding.value())
                            + (k == bindings.size() - 1 ? "]" : ","),
                    reply.id());
        }
        String send =
                model.isHeld(message)
                        ? names.own("hold_" + message.name()) + "(i, reply)"
                        : names.own("tell") + "(i, " + TlaTypes.quoted(message.name()) + ", reply)";
        text.line("     IN /\\ " + send, reply.id());
        text.line("        /\\ " + call("{reply}"), row.id() + ": outcome");
    }

    private void called(String reply) {
        text.line("  /\\ " + call(reply), row.id() + ": outcome");
    }

    private String call(String reply) {
        return "called(i, "
                + TlaTypes.quoted(handler.name())
                + ", "
                + TlaTypes.quoted(row.name())
                + ", "
                + (handler.message().isPresent() ? "{" + parameter() + "}" : "{}")
                + ", "
                + reply
                + ")";
    }
}
