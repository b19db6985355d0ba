package io.decree.codegen.monitor;

import io.decree.codegen.java.JavaExpressions;
import io.decree.codegen.java.JavaNames;
import io.decree.codegen.java.StateLayout;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Expr;
import io.decree.contracts.model.Field;
import io.decree.contracts.model.Range;
import io.decree.contracts.model.StateField;
import io.decree.contracts.model.Type;

/**
 * Writes expressions for one place of the generated Java: it knows the variables that hold the
 * state, the state before the handler, and the message. Quantifiers over slots become methods with
 * a loop, which {@link Loops} collects.
 */
public final class Expressions implements JavaExpressions.Reads {

    private final Component component;
    private final String now;
    private final String before;
    private final String message;
    private final Loops loops;
    private final JavaExpressions java;

    /**
     * A writer.
     *
     * @param component the component whose state is read
     * @param now the variable that has the state, for example {@code core}
     * @param before the variable that has the state before the handler, for example {@code before}
     * @param message how the handler names its message; empty outside of handlers
     * @param loops receives the methods for quantifiers
     */
    public Expressions(
            Component component, String now, String before, String message, Loops loops) {
        this.component = component;
        this.now = now;
        this.before = before;
        this.message = message;
        this.loops = loops;
        this.java = new JavaExpressions(component, this);
    }

    /**
     * Writes an expression.
     *
     * @param e any expression of a checked model
     * @return Java
     */
    public String render(Expr e) {
        return java.render(e);
    }

    /**
     * Writes the opposite of a statement.
     *
     * @param e a statement
     * @return Java
     */
    public String renderNot(Expr e) {
        return java.renderNot(e);
    }

    /**
     * The index of the cell that keeps an element of the state before the handler.
     *
     * @param field a log or an array
     * @param index the slot, node or enum value
     * @return Java of type {@code int}
     */
    public String cellBefore(StateField field, Expr index) {
        if (field.type() instanceof Type.Log log) {
            Range range = StateLayout.range(component, log.range());
            return "(int) ("
                    + render(index)
                    + " - "
                    + before
                    + "."
                    + JavaNames.variable(range.base())
                    + ")";
        }
        return render(index);
    }

    /**
     * The component whose state is read.
     *
     * @return the component
     */
    public Component component() {
        return component;
    }

    @Override
    public String scalar(StateField field, boolean old) {
        return state(old) + "." + JavaNames.variable(field);
    }

    @Override
    public String cell(StateField field, String variable, boolean old, Expr key, String cell) {
        return state(old) + "." + variable + "[" + cell + "]";
    }

    @Override
    public String message(Field field, boolean reply) {
        return reply ? now + "." + JavaNames.register(field) : JavaNames.parameter(message, field);
    }

    @Override
    public String quantified(Expr.Quantified quantified) {
        return loops.call(this, quantified);
    }

    @Override
    public String slot(Expr.Bound bound) {
        return JavaNames.camel("slot_" + bound.name());
    }

    String state(boolean old) {
        return old ? before : now;
    }
}
