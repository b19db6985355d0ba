package io.decree.codegen.jml;

import io.decree.codegen.java.JavaTypes;
import io.decree.codegen.java.Outbox;
import io.decree.codegen.java.StateLayout;
import io.decree.codegen.java.StateLayout.Variable;
import io.decree.contracts.model.Clause;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Expr;
import io.decree.contracts.model.StateField;
import io.decree.contracts.model.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * The contract of the constructor of the handwritten body, whose parameters have the names of the
 * given fields.
 *
 * <p>Its caller owes the bounds of the parameters and every invariant that speaks of given fields
 * only; the other invariants have to follow from the first values.
 */
final class ConstructorSpec {

    private final Component component;
    private final Outbox outbox;
    private final StateLayout layout;
    private final JmlExpressions expressions;
    private final List<JmlClause> clauses = new ArrayList<>();

    private ConstructorSpec(Component component, Outbox outbox) {
        this.component = component;
        this.outbox = outbox;
        this.layout = StateLayout.of(component);
        this.expressions = JmlExpressions.ofState(component, "");
    }

    /**
     * The contract of a component's constructor.
     *
     * @param component the component
     * @param outbox its registers
     * @return one alternative
     */
    static SpecCase of(Component component, Outbox outbox) {
        ConstructorSpec spec = new ConstructorSpec(component, outbox);
        spec.requires();
        spec.clauses.add(
                new JmlClause(
                        "assignable", "\\nothing", component.name() + ".constructor: changes"));
        spec.layout.variables().forEach(spec::ensures);
        spec.registers();
        return new SpecCase(component.name() + ".constructor", spec.clauses);
    }

    private void requires() {
        for (Variable given : given()) {
            if (given.isArray()) {
                String shape = InvariantSpec.shape(given, given.name());
                clauses.add(JmlClause.requires(shape, label(given, "layout")));
            }
            InvariantSpec.type(given, given.name())
                    .ifPresent(t -> clauses.add(JmlClause.requires(t, label(given, "type"))));
        }
        for (Clause invariant : component.invariants()) {
            if (Reads.state(invariant.body()).stream().allMatch(StateField::given)) {
                InvariantSpec.render(expressions, invariant.body())
                        .forEach(t -> clauses.add(JmlClause.requires(t, invariant.id())));
            }
        }
    }

    private List<Variable> given() {
        return layout.variables().stream().filter(v -> v.field().given()).toList();
    }

    private String label(Variable variable, String aspect) {
        return InvariantSpec.label(component, variable, aspect);
    }

    private void ensures(Variable variable) {
        if (variable.field().given()) {
            givenValue(variable);
        } else {
            firstValue(variable);
        }
    }

    private void givenValue(Variable variable) {
        String name = variable.name();
        if (!variable.isArray()) {
            clauses.add(
                    JmlClause.ensures("this." + name + " == " + name, label(variable, "given")));
            return;
        }
        // The caller keeps its array, so the component must not share it.
        clauses.add(JmlClause.ensures("\\fresh(this." + name + ")", label(variable, "given")));
        String equal = "this." + name + "[i] == \\old(" + name + "[i])";
        clauses.add(JmlClause.ensures(forEach(variable, equal), label(variable, "given")));
    }

    private void firstValue(Variable variable) {
        Expr initial = variable.field().initial().orElseThrow();
        String value = expressions.renderOperand(firstValue(variable, initial));
        boolean truth = variable.elementType() instanceof Type.Bool;
        String place = variable.isArray() ? variable.name() + "[i]" : variable.name();
        String equal = truth ? truth(place, value) : place + " == " + value;
        String text = variable.isArray() ? forEach(variable, equal) : equal;
        clauses.add(JmlClause.ensures(text, label(variable, "initial")));
    }

    private static String truth(String place, String value) {
        return switch (value) {
            case "true" -> place;
            case "false" -> "!" + place;
            default -> place + " == " + value;
        };
    }

    /** The {@code none} of a record is the {@code none} of each of its fields. */
    private static Expr firstValue(Variable variable, Expr initial) {
        return variable.part().isEmpty()
                ? initial
                : new Expr.Literal(
                        JavaTypes.none(variable.elementType()),
                        "none",
                        variable.elementType(),
                        initial.span());
    }

    private static String forEach(Variable array, String text) {
        return "(\\forall int i; " + InvariantSpec.indices(array) + "; " + text + ")";
    }

    private void registers() {
        String name = component.name() + ".constructor: ";
        if (outbox.hasReplies()) {
            clauses.add(
                    JmlClause.ensures(
                            Outbox.REPLY_KIND + " == " + Outbox.REPLY_NONE, name + "reply"));
            clauses.add(JmlClause.ensures("!" + Outbox.REPLY_HELD, name + "held"));
        }
        if (outbox.hasAlarms()) {
            clauses.add(
                    JmlClause.ensures(Outbox.ALARM + " == " + Outbox.ALARM_NONE, name + "alarm"));
        }
        if (outbox.durable()) {
            clauses.add(
                    JmlClause.ensures(
                            Outbox.PERSIST + " == " + Outbox.PERSIST_NOTHING, name + "persist"));
        }
    }

    /**
     * The signature the contract is written for.
     *
     * @param component the component
     * @return for example {@code Acceptor(int self, long group)}
     */
    static String signature(Component component) {
        List<String> parameters =
                StateLayout.of(component).variables().stream()
                        .filter(v -> v.field().given())
                        .map(v -> v.javaType() + " " + v.name())
                        .toList();
        return component.name() + "(" + String.join(", ", parameters) + ")";
    }

    /**
     * The file of a component's constructor contract.
     *
     * @param component the component
     * @return for example {@code Acceptor.constructor.jml}
     */
    static String file(Component component) {
        return component.name() + ".constructor.jml";
    }
}
