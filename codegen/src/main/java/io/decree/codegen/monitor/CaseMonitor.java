package io.decree.codegen.monitor;

import io.decree.codegen.java.JavaNames;
import io.decree.codegen.java.Outbox;
import io.decree.codegen.java.StateLayout;
import io.decree.codegen.java.StateLayout.Variable;
import io.decree.contracts.model.Case;
import io.decree.contracts.model.Clause;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Expr;
import io.decree.contracts.model.Handler;
import io.decree.contracts.model.Place;
import io.decree.contracts.model.Promise;
import io.decree.contracts.model.Reply;
import io.decree.contracts.model.StateField;
import io.decree.contracts.model.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The monitor's method for one case: what it guarantees, answers, and leaves alone. */
final class CaseMonitor {

    private final Component component;
    private final Outbox outbox;
    private final SnapshotClass snapshot;
    private final Loops loops;

    CaseMonitor(Component component, Outbox outbox, SnapshotClass snapshot, Loops loops) {
        this.component = component;
        this.outbox = outbox;
        this.snapshot = snapshot;
        this.loops = loops;
    }

    /** The method that checks a case. */
    static String method(Handler handler, Case row) {
        return JavaNames.method(handler) + JavaNames.pascal(row.name());
    }

    void emit(Handler handler, Case row, JavaWriter out) {
        Expressions java = new Expressions(component, "core", "before", handler.parameter(), loops);
        Expressions early =
                new Expressions(component, "before", "before", handler.parameter(), loops);
        out.line("/** " + row.id() + ". */");
        out.line(
                "private boolean "
                        + method(handler, row)
                        + "("
                        + HandlerMonitor.parameters(handler)
                        + ") {");
        Map<StateField, List<String>> cells = cells(row, early, out);
        String changes = row.id() + ": changes";
        Statements.check(
                out,
                changes,
                row.span().line(),
                "before.changed(core, " + snapshot.mask(row) + ")");
        for (Clause clause : row.ensures()) {
            loops.of(clause.id());
            Statements.check(out, clause.id(), clause.span().line(), java.renderNot(clause.body()));
        }
        effects(handler, row, java, out);
        cells.forEach((field, indices) -> frame(row, field, indices, out));
        if (row.changes().isEmpty()) {
            out.line("return statementsKept();").line("}").line("");
            return;
        }
        out.line("if (!statementsKept()) {");
        out.line("return false;").line("}");
        settle(row, cells, out);
        out.line("return true;").line("}").line("");
    }

    /** The indices of the single cells a case may change, each in a variable. */
    private static Map<StateField, List<String>> cells(
            Case row, Expressions early, JavaWriter out) {
        Map<StateField, List<String>> cells = new LinkedHashMap<>();
        int number = 0;
        for (Place place : row.changes()) {
            if (place.index().isPresent()) {
                String name = number == 0 ? "cell" : "cell" + number;
                String index = early.cellBefore(place.field(), place.index().get());
                out.line("int " + name + " = " + index + ";");
                cells.computeIfAbsent(place.field(), f -> new ArrayList<>()).add(name);
                number++;
            }
        }
        for (Place place : row.changes()) {
            if (place.index().isEmpty()) {
                cells.remove(place.field());
            }
        }
        return cells;
    }

    private void effects(Handler handler, Case row, Expressions java, JavaWriter out) {
        int line = row.span().line();
        if (outbox.hasReplies()) {
            reply(row, java, out);
            held(row, out);
        }
        if (outbox.hasAlarms()) {
            String alarm =
                    row.alarm().map(a -> JavaNames.alarm(a.name())).orElse(Outbox.ALARM_NONE);
            Statements.check(out, row.id() + ": alarm", line, "core.alarm != " + alarm);
        }
        if (outbox.durable()) {
            String persist = Outbox.persist(component, handler, row);
            Statements.check(out, row.id() + ": persist", line, "core.persist != " + persist);
        }
    }

    private void reply(Case row, Expressions java, JavaWriter out) {
        if (row.reply().isEmpty()) {
            String broken = "core.replyKind != " + Outbox.REPLY_NONE;
            Statements.check(out, row.id() + ": reply", row.span().line(), broken);
            return;
        }
        Reply reply = row.reply().get();
        loops.of(reply.id());
        List<String> wrong = new ArrayList<>();
        wrong.add("core.replyKind != " + JavaNames.replyKind(reply.message()));
        for (Reply.Binding binding : Outbox.stored(reply)) {
            Expr equal =
                    new Expr.Binary(
                            Expr.Operator.NOT_EQUAL,
                            new Expr.MessageField(
                                    binding.field(), true, binding.field().type(), reply.span()),
                            binding.value(),
                            new Type.Bool(),
                            reply.span());
            wrong.add(java.render(equal));
        }
        Statements.check(out, reply.id(), reply.span().line(), String.join(" || ", wrong));
    }

    private void held(Case row, JavaWriter out) {
        List<Promise> promises =
                row.reply().map(Reply::message).map(component::promisesOf).orElse(List.of());
        if (promises.isEmpty()) {
            int line = row.span().line();
            Statements.check(out, row.id() + ": held", line, "core.replyHeld");
            return;
        }
        Clause first = promises.get(0).clause();
        Statements.check(out, first.id() + ": held", first.span().line(), "!core.replyHeld");
    }

    private void frame(Case row, StateField field, List<String> cells, JavaWriter out) {
        for (Variable v : StateLayout.of(component, field)) {
            String arrays = "core." + v.name() + ", before." + v.name();
            String kept = cells.stream().map(c -> ", " + c).collect(Collectors.joining());
            Statements.check(
                    out,
                    row.id() + ": changes",
                    row.span().line(),
                    "!Frames.onlyAt(" + arrays + kept + ")");
        }
    }

    /** Lines that bring the remembered state up to date. */
    private void settle(Case row, Map<StateField, List<String>> cells, JavaWriter out) {
        for (StateField field : row.changes().stream().map(Place::field).distinct().toList()) {
            for (Variable v : StateLayout.of(component, field)) {
                String now = "core." + v.name();
                String old = "before." + v.name();
                if (cells.containsKey(field)) {
                    for (String cell : cells.get(field)) {
                        String at = "[" + cell + "]";
                        out.line(old + at + " = " + now + at + ";");
                    }
                } else if (v.isArray()) {
                    out.line("Frames.copy(" + now + ", " + old + ");");
                } else {
                    out.line(old + " = " + now + ";");
                }
            }
        }
    }
}
