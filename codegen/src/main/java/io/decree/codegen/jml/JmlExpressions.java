package io.decree.codegen.jml;

import io.decree.codegen.java.ExpressionRenderer;
import io.decree.codegen.java.JavaNames;
import io.decree.codegen.java.JavaTypes;
import io.decree.codegen.java.Lowering;
import io.decree.codegen.java.Rendered;
import io.decree.contracts.model.Case;
import io.decree.contracts.model.Clause;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Expr;
import io.decree.contracts.model.Expr.Operator;
import io.decree.contracts.model.Exprs;
import io.decree.contracts.model.Place;
import io.decree.contracts.model.StateField;
import java.util.Optional;

/**
 * Writes expressions as JML.
 *
 * <p>A slot {@code s} of a quantifier becomes {@code base + i} for an index {@code i}, so that a
 * cell of the window is simply {@code votesBallot[i]}. Everything inside {@code \old} is read in
 * the state before the handler, the index too: when a case moves the window, the new first slot is
 * replaced there by the value the case gives it.
 */
final class JmlExpressions extends ExpressionRenderer {

    /** The index that stands for the bound slot. Quantifiers never nest, so one name is enough. */
    private static final String INDEX = "i";

    private final Component component;
    private final String message;
    private final Optional<Case> row;
    private final boolean insideOld;
    private final Optional<Expr.Quantified> around;

    private JmlExpressions(
            Component component,
            String message,
            Optional<Case> row,
            boolean insideOld,
            Optional<Expr.Quantified> around) {
        super(component);
        this.component = component;
        this.message = message;
        this.row = row;
        this.insideOld = insideOld;
        this.around = around;
    }

    /**
     * For clauses that read one state only.
     *
     * @param component the component
     * @param message how the handler names its message
     * @return the renderer
     */
    static JmlExpressions ofState(Component component, String message) {
        return new JmlExpressions(component, message, Optional.empty(), false, Optional.empty());
    }

    /**
     * For postconditions of a case.
     *
     * @param component the component
     * @param message how the handler names its message
     * @param row the case, which says what changes
     * @return the renderer
     */
    static JmlExpressions ofCase(Component component, String message, Case row) {
        return new JmlExpressions(component, message, Optional.of(row), false, Optional.empty());
    }

    private JmlExpressions beforeHandler() {
        return new JmlExpressions(component, message, row, true, around);
    }

    private JmlExpressions within(Expr.Quantified q) {
        return new JmlExpressions(component, message, row, insideOld, Optional.of(q));
    }

    @Override
    protected String scalar(Expr.StateRead read) {
        String name = JavaNames.variable(read.field());
        if (!insideOld) {
            return read.old() && !isFixed(read.field()) ? "\\old(" + name + ")" : name;
        }
        return read.old() || !changes(read.field())
                ? name
                : at(definition(read.field()), Rendered.PRIMARY);
    }

    @Override
    protected String element(Expr.Index index, Optional<String> part) {
        String array = variable(index, part);
        if (index.target().old() && !insideOld && !isFixed(index.target().field())) {
            return "\\old(" + array + "[" + beforeHandler().cell(index) + "])";
        }
        if (insideOld && !index.target().old() && changes(index.target().field())) {
            throw new IllegalArgumentException(
                    "the new value of " + array + " cannot be read inside \\old");
        }
        return array + "[" + cell(index) + "]";
    }

    @Override
    protected String cell(Expr.Index index) {
        if (index.index() instanceof Expr.Bound) {
            boolean sameWindow =
                    domain().old() == index.target().old() || !changes(domain().range().base());
            if (sameWindow) {
                return INDEX;
            }
        }
        return super.cell(index);
    }

    @Override
    protected Rendered bound(Expr.Bound bound) {
        String base = at(base(domain().range(), domain().old()), Rendered.SUM);
        return new Rendered(base + " + " + INDEX, Rendered.SUM);
    }

    @Override
    protected String message(Expr.MessageField field) {
        return field.reply()
                ? JavaNames.register(field.field())
                : JavaNames.parameter(message, field.field());
    }

    @Override
    protected Rendered quantified(Expr.Quantified q) {
        if (around.isPresent()) {
            throw new IllegalArgumentException("quantifiers over slots do not nest in JML");
        }
        JmlExpressions inner = within(q);
        Expr.Domain.Slots domain = inner.domain();
        String capacity = JavaNames.variable(domain.range().capacity());
        StringBuilder text = new StringBuilder();
        text.append(q.universal() ? "(\\forall " : "(\\exists ");
        text.append(JavaTypes.of(domain.range().capacity().type())).append(" " + INDEX + "; ");
        text.append("0 <= " + INDEX + " && " + INDEX + " < ").append(capacity);
        q.except().ifPresent(e -> text.append(" && " + INDEX + " != ").append(distance(e, domain)));
        text.append("; ").append(inner.lowered(q.body()).text()).append(")");
        return Rendered.primary(text.toString());
    }

    private String distance(Expr slot, Expr.Domain.Slots domain) {
        Expr.StateRead base = base(domain.range(), domain.old());
        return at(slot, Rendered.SUM) + " - " + at(base, Rendered.PRODUCT);
    }

    @Override
    protected Rendered implies(Expr left, Expr right) {
        return new Rendered(
                at(left, Rendered.DISJUNCTION) + " ==> " + at(right, Rendered.DISJUNCTION),
                Rendered.IMPLICATION);
    }

    /** Two implications: KeY needs far fewer steps for them than for an equivalence. */
    @Override
    protected Rendered equivalent(Expr left, Expr right) {
        return new Rendered(
                "(" + implies(left, right).text() + ") && (" + implies(right, left).text() + ")",
                Rendered.CONJUNCTION);
    }

    @Override
    protected Rendered owner(Expr.Owner owner) {
        return new Rendered(at(owner.ballot(), Rendered.PRODUCT) + " % 65536", Rendered.PRODUCT);
    }

    /** Same round when the member comes later in it, else the next round. */
    @Override
    protected Rendered next(Expr.Next next) {
        String ballot = at(next.ballot(), Rendered.PRODUCT);
        String member = at(next.member(), Rendered.SUM);
        String step = "(" + ballot + " % 65536 < " + member + " ? 0 : 65536)";
        return new Rendered(
                ballot + " - " + ballot + " % 65536 + " + step + " + " + member, Rendered.SUM);
    }

    @Override
    protected boolean isLong(Expr expr) {
        return expr instanceof Expr.Owner || super.isLong(expr);
    }

    private Expr.Domain.Slots domain() {
        Expr.Quantified q =
                around.orElseThrow(
                        () -> new IllegalArgumentException("a slot outside its quantifier"));
        return (Expr.Domain.Slots) q.domain();
    }

    private boolean changes(StateField field) {
        return row.stream()
                .flatMap(r -> r.changes().stream())
                .map(Place::field)
                .anyMatch(field::equals);
    }

    /** Whether no handler ever changes a field, so that its old value needs no mention. */
    private boolean isFixed(StateField field) {
        return component.handlers().stream()
                .flatMap(handler -> handler.cases().stream())
                .flatMap(any -> any.changes().stream())
                .noneMatch(place -> place.field().equals(field));
    }

    /** The value a case gives to a scalar, in terms of the message and the state before. */
    private Expr definition(StateField field) {
        return row.stream()
                .flatMap(r -> r.ensures().stream())
                .map(Clause::body)
                .flatMap(body -> Expr.conjuncts(body).stream())
                .flatMap(conjunct -> value(field, conjunct).stream())
                .filter(value -> !Exprs.any(value, this::isNew))
                .findFirst()
                .map(Lowering::lower)
                .orElseThrow(() -> undefined(field));
    }

    private boolean isNew(Expr expr) {
        return expr instanceof Expr.StateRead read && !read.old() && changes(read.field());
    }

    private static Optional<Expr> value(StateField field, Expr conjunct) {
        if (!(conjunct instanceof Expr.Binary b) || b.operator() != Operator.EQUAL) {
            return Optional.empty();
        }
        if (isNewValue(b.left(), field)) {
            return Optional.of(b.right());
        }
        return isNewValue(b.right(), field) ? Optional.of(b.left()) : Optional.empty();
    }

    private static boolean isNewValue(Expr expr, StateField field) {
        return expr instanceof Expr.StateRead read && !read.old() && read.field().equals(field);
    }

    private IllegalArgumentException undefined(StateField field) {
        return new IllegalArgumentException(
                "case "
                        + row.map(Case::id).orElse("?")
                        + " compares cells of two windows, but no clause says `"
                        + field.name()
                        + " == ...`");
    }
}
