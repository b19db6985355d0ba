package io.decree.codegen.java;

import io.decree.contracts.model.Component;
import io.decree.contracts.model.Expr;
import io.decree.contracts.model.Field;
import io.decree.contracts.model.StateField;
import java.util.Optional;

/** Writes expressions as plain Java, for monitors and tests. */
public final class JavaExpressions extends ExpressionRenderer {

    private final Reads reads;

    /**
     * Creates a renderer.
     *
     * @param component the component whose state is read
     * @param reads how the leaves of an expression are written
     */
    public JavaExpressions(Component component, Reads reads) {
        super(component);
        this.reads = reads;
    }

    /**
     * How the leaves of an expression are written at one place of the generated text: read from an
     * object, from a snapshot, from parameters, or from registers.
     */
    public interface Reads {

        /**
         * Reads a scalar.
         *
         * @param field the state field
         * @param old whether the value before the handler is meant
         * @return a primary expression
         */
        String scalar(StateField field, boolean old);

        /**
         * Reads one cell.
         *
         * @param field the state field, an array or a log
         * @param variable the Java field that holds it, for example {@code votesBallot}
         * @param old whether the value before the handler is meant
         * @param key the key as the contract gives it: a node, an enum value or a slot; lowered
         * @param cell the index as Java gives it, in the same state as the cell
         * @return a primary expression
         */
        String cell(StateField field, String variable, boolean old, Expr key, String cell);

        /**
         * Reads a field of the handled message or of the reply.
         *
         * @param field the field
         * @param reply whether the reply is meant
         * @return a primary expression
         */
        String message(Field field, boolean reply);

        /**
         * Writes a quantifier over the slots of a range, for example as a call of a generated
         * method with a loop. Inside, the bound slot is the variable of {@link #slot}.
         *
         * @param quantified the quantifier, lowered
         * @return a primary expression
         */
        String quantified(Expr.Quantified quantified);

        /**
         * The variable that holds a bound slot.
         *
         * @param bound the bound variable
         * @return a {@code long} variable
         */
        default String slot(Expr.Bound bound) {
            return JavaNames.camel(bound.name());
        }

        /**
         * Names a constant of the contract class.
         *
         * @param name its simple name
         * @return the name as it is written at this place
         */
        default String constant(String name) {
            return name;
        }
    }

    @Override
    protected String scalar(Expr.StateRead read) {
        return reads.scalar(read.field(), read.old());
    }

    @Override
    protected String element(Expr.Index index, Optional<String> part) {
        return reads.cell(
                index.target().field(),
                variable(index, part),
                index.target().old(),
                index.index(),
                cell(index));
    }

    @Override
    protected String message(Expr.MessageField field) {
        return reads.message(field.field(), field.reply());
    }

    @Override
    protected Rendered bound(Expr.Bound bound) {
        return Rendered.primary(reads.slot(bound));
    }

    @Override
    protected Rendered quantified(Expr.Quantified quantified) {
        return Rendered.primary(reads.quantified(quantified));
    }

    @Override
    protected Rendered implies(Expr left, Expr right) {
        return lowered(withoutArrow(left, right));
    }

    @Override
    protected Rendered equivalent(Expr left, Expr right) {
        return new Rendered(
                at(left, Rendered.UNARY) + " == " + at(right, Rendered.UNARY), Rendered.COMPARISON);
    }

    @Override
    protected Rendered owner(Expr.Owner owner) {
        return Rendered.primary("Ballots.owner(" + lowered(owner.ballot()).text() + ")");
    }

    @Override
    protected Rendered next(Expr.Next next) {
        String member = lowered(next.member()).text();
        return Rendered.primary(
                "Ballots.next(" + lowered(next.ballot()).text() + ", " + member + ")");
    }

    @Override
    protected String constant(String name) {
        return reads.constant(name);
    }
}
