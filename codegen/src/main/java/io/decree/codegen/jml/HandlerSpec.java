package io.decree.codegen.jml;

import io.decree.codegen.java.JavaNames;
import io.decree.codegen.java.Outbox;
import io.decree.codegen.java.StateLayout;
import io.decree.contracts.model.Case;
import io.decree.contracts.model.Clause;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Expr;
import io.decree.contracts.model.Field;
import io.decree.contracts.model.Handler;
import io.decree.contracts.model.Message;
import io.decree.contracts.model.Place;
import io.decree.contracts.model.Promise;
import io.decree.contracts.model.Reply;
import io.decree.contracts.model.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * The contract of a handler: one alternative for each case.
 *
 * <p>The guard of a case is its own condition and the opposite of every earlier one, so the
 * alternatives exclude each other and leave nothing out, whatever the conditions say.
 */
final class HandlerSpec {

    private final Component component;
    private final Handler handler;
    private final Outbox outbox;
    private final JmlExpressions before;

    private HandlerSpec(Component component, Handler handler, Outbox outbox) {
        this.component = component;
        this.handler = handler;
        this.outbox = outbox;
        this.before = JmlExpressions.ofState(component, handler.parameter());
    }

    /**
     * The alternatives of a handler's contract.
     *
     * @param component the component
     * @param handler one of its handlers
     * @param outbox the component's registers
     * @return one for each case, in order
     */
    static List<SpecCase> of(Component component, Handler handler, Outbox outbox) {
        HandlerSpec spec = new HandlerSpec(component, handler, outbox);
        return handler.cases().stream().map(spec::alternative).toList();
    }

    private SpecCase alternative(Case row) {
        List<JmlClause> clauses = new ArrayList<>();
        clauses.addAll(parameterTypes());
        handler.requires().forEach(c -> clauses.add(requires(c)));
        clauses.addAll(guards(row));
        handler.relies().forEach(c -> clauses.add(requires(c)));
        clauses.add(frame(row));
        clauses.add(
                JmlClause.ensures(
                        "\\result == " + JavaNames.outcome(handler, row), row.id() + ": outcome"));
        JmlExpressions after = JmlExpressions.ofCase(component, handler.parameter(), row);
        row.ensures().forEach(c -> clauses.add(ensures(after, c)));
        clauses.addAll(effects(row, after));
        clauses.addAll(promises(row, after));
        component.steps().forEach(c -> clauses.add(ensures(after, c)));
        return new SpecCase(row.id(), clauses);
    }

    private List<JmlClause> parameterTypes() {
        List<JmlClause> clauses = new ArrayList<>();
        for (Field field : handler.fields()) {
            String label = handler.message().orElseThrow().name() + "." + field.name() + ": type";
            Ranges.of(JavaNames.parameter(handler, field), field.type())
                    .ifPresent(text -> clauses.add(JmlClause.requires(text, label)));
        }
        return clauses;
    }

    private JmlClause requires(Clause clause) {
        return JmlClause.requires(before.render(clause.body()), clause.id());
    }

    private static JmlClause ensures(JmlExpressions after, Clause clause) {
        return JmlClause.ensures(after.render(clause.body()), clause.id());
    }

    private List<JmlClause> guards(Case row) {
        List<JmlClause> clauses = new ArrayList<>();
        for (Case earlier : handler.cases()) {
            if (earlier.equals(row)) {
                break;
            }
            Expr guard = earlier.guard().orElseThrow();
            clauses.add(JmlClause.requires(before.renderNot(guard), "not " + earlier.id()));
        }
        row.guard()
                .ifPresent(
                        guard ->
                                clauses.add(
                                        JmlClause.requires(
                                                before.render(guard), row.id() + ": when")));
        return clauses;
    }

    private JmlClause frame(Case row) {
        List<String> places = new ArrayList<>();
        row.changes().forEach(place -> places.addAll(cells(place)));
        places.addAll(outbox.written(row.reply()));
        String text = places.isEmpty() ? "\\nothing" : String.join(", ", places);
        return new JmlClause("assignable", text, row.id() + ": changes");
    }

    private List<String> cells(Place place) {
        return StateLayout.of(component, place.field()).stream()
                .map(variable -> variable.isArray() ? element(variable, place) : variable.name())
                .toList();
    }

    private String element(StateLayout.Variable array, Place place) {
        return place.index()
                .map(index -> before.render(access(array, place, index)))
                .orElse(array.name() + "[*]");
    }

    private static Expr access(StateLayout.Variable array, Place place, Expr index) {
        Expr.StateRead target =
                new Expr.StateRead(place.field(), false, place.field().type(), place.span());
        Type element =
                place.field().type() instanceof Type.Log log ? log.element() : array.elementType();
        Expr.Index access = new Expr.Index(target, index, element, place.span());
        return array.part()
                .<Expr>map(
                        part ->
                                new Expr.RecordField(
                                        access, part.name(), part.type(), place.span()))
                .orElse(access);
    }

    private List<JmlClause> effects(Case row, JmlExpressions after) {
        List<JmlClause> clauses = new ArrayList<>();
        if (outbox.hasReplies()) {
            clauses.add(reply(row, after));
            clauses.addAll(held(row));
        }
        if (outbox.hasAlarms()) {
            String alarm =
                    row.alarm().map(a -> JavaNames.alarm(a.name())).orElse(Outbox.ALARM_NONE);
            clauses.add(JmlClause.ensures(Outbox.ALARM + " == " + alarm, row.id() + ": alarm"));
        }
        if (outbox.durable()) {
            String persist = Outbox.persist(component, handler, row);
            clauses.add(
                    JmlClause.ensures(Outbox.PERSIST + " == " + persist, row.id() + ": persist"));
        }
        return clauses;
    }

    private static JmlClause reply(Case row, JmlExpressions after) {
        if (row.reply().isEmpty()) {
            String text = Outbox.REPLY_KIND + " == " + Outbox.REPLY_NONE;
            return JmlClause.ensures(text, row.id() + ": reply");
        }
        Reply reply = row.reply().get();
        StringBuilder text = new StringBuilder();
        text.append(Outbox.REPLY_KIND + " == ").append(JavaNames.replyKind(reply.message()));
        for (Reply.Binding binding : Outbox.stored(reply)) {
            text.append(" && ").append(JavaNames.register(binding.field()));
            text.append(" == ").append(after.renderOperand(binding.value()));
        }
        return JmlClause.ensures(text.toString(), reply.id());
    }

    private List<JmlClause> held(Case row) {
        List<Promise> promises =
                row.reply().map(Reply::message).map(component::promisesOf).orElse(List.of());
        if (promises.isEmpty()) {
            return List.of(JmlClause.ensures("!" + Outbox.REPLY_HELD, row.id() + ": held"));
        }
        return promises.stream()
                .map(p -> JmlClause.ensures(Outbox.REPLY_HELD, p.clause().id() + ": held"))
                .toList();
    }

    private List<JmlClause> promises(Case row, JmlExpressions after) {
        return row.reply().stream()
                .map(Reply::message)
                .flatMap((Message message) -> component.promisesOf(message).stream())
                .map(promise -> ensures(after, promise.clause()))
                .toList();
    }
}
