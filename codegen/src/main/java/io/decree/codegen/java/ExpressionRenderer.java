package io.decree.codegen.java;

import io.decree.contracts.model.Component;
import io.decree.contracts.model.Expr;
import io.decree.contracts.model.Expr.Operator;
import io.decree.contracts.model.Range;
import io.decree.contracts.model.Type;
import java.util.Optional;

/**
 * Writes lowered expressions with Java operators. JML and plain Java differ in how state is read,
 * in implications, and in quantifiers: subclasses say how.
 */
public abstract class ExpressionRenderer {

    private final Component component;

    /**
     * Creates a renderer.
     *
     * @param component the component whose state is read
     */
    protected ExpressionRenderer(Component component) {
        this.component = component;
    }

    /**
     * Writes an expression.
     *
     * @param expr any expression of a checked model
     * @return its text
     */
    public final String render(Expr expr) {
        return lowered(Lowering.lower(expr)).text();
    }

    /**
     * Writes an expression as one operand of an equality.
     *
     * @param expr any expression of a checked model
     * @return its text, a statement in parentheses
     */
    public final String renderOperand(Expr expr) {
        int least = expr.type() instanceof Type.Bool ? Rendered.UNARY : Rendered.SUM;
        return lowered(Lowering.lower(expr)).at(least);
    }

    /**
     * Writes the opposite of a statement.
     *
     * @param expr a statement
     * @return the text of its opposite, negations pushed inwards
     */
    public final String renderNot(Expr expr) {
        return lowered(Logic.not(Lowering.lower(expr))).text();
    }

    /**
     * Writes a lowered expression.
     *
     * @param expr what {@link Lowering} made
     * @return its text and strength
     */
    protected final Rendered lowered(Expr expr) {
        if (expr instanceof Expr.Binary e) {
            return binary(e);
        }
        if (expr instanceof Expr.Not e) {
            return new Rendered("!" + at(e.operand(), Rendered.UNARY), Rendered.UNARY);
        }
        if (expr instanceof Expr.Negate e) {
            return new Rendered("-" + at(e.operand(), Rendered.PRIMARY), Rendered.UNARY);
        }
        if (expr instanceof Expr.If e) {
            return conditional(e);
        }
        if (expr instanceof Expr.Quantified e) {
            return quantified(e);
        }
        if (expr instanceof Expr.Owner e) {
            return owner(e);
        }
        return expr instanceof Expr.Next e ? next(e) : leaf(expr);
    }

    private Rendered leaf(Expr expr) {
        if (expr instanceof Expr.Literal e) {
            return literal(e);
        }
        if (expr instanceof Expr.StateRead e) {
            return Rendered.primary(scalar(e));
        }
        if (expr instanceof Expr.Index e) {
            return Rendered.primary(element(e, Optional.empty()));
        }
        if (expr instanceof Expr.RecordField e && e.target() instanceof Expr.Index index) {
            return Rendered.primary(element(index, Optional.of(e.field())));
        }
        if (expr instanceof Expr.MessageField e) {
            return Rendered.primary(message(e));
        }
        if (expr instanceof Expr.Bound e) {
            return bound(e);
        }
        throw new IllegalArgumentException("no Java for " + expr);
    }

    /**
     * Writes an operand.
     *
     * @param expr a lowered expression
     * @param least the weakest operator that may stand without parentheses
     * @return its text
     */
    protected final String at(Expr expr, int least) {
        return lowered(expr).at(least);
    }

    private Rendered binary(Expr.Binary e) {
        return switch (e.operator()) {
            case AND -> infix(e, Rendered.CONJUNCTION, Rendered.CONJUNCTION);
            case OR ->
                    new Rendered(
                            disjunct(e.left()) + " || " + disjunct(e.right()),
                            Rendered.DISJUNCTION);
            case IMPLIES -> implies(e.left(), e.right());
            case IFF -> equivalent(e.left(), e.right());
            case PLUS, MINUS -> arithmetic(e, Rendered.SUM);
            case TIMES -> arithmetic(e, Rendered.PRODUCT);
            case EQUAL, NOT_EQUAL, LESS, AT_MOST, GREATER, AT_LEAST -> {
                boolean truths = e.left().type() instanceof Type.Bool;
                int operands = truths ? Rendered.UNARY : Rendered.SUM;
                yield infix(e, operands, Rendered.COMPARISON);
            }
        };
    }

    private Rendered infix(Expr.Binary e, int operands, int level) {
        String text =
                at(e.left(), operands) + " " + e.operator().text() + " " + at(e.right(), operands);
        return new Rendered(text, level);
    }

    /** A conjunction inside a disjunction needs no parentheses, but its readers do. */
    private String disjunct(Expr expr) {
        Rendered text = lowered(expr);
        return text.level() == Rendered.DISJUNCTION ? text.text() : text.at(Rendered.COMPARISON);
    }

    /** Computes with {@code long} as soon as the result may leave the range of {@code int}. */
    private Rendered arithmetic(Expr.Binary e, int level) {
        boolean widen = JavaTypes.isLong(e.type()) && !isLong(e.left()) && !isLong(e.right());
        String left = widen ? "(long) " + at(e.left(), Rendered.UNARY) : at(e.left(), level);
        String right = at(e.right(), level + 1);
        return new Rendered(left + " " + e.operator().text() + " " + right, level);
    }

    private Rendered conditional(Expr.If e) {
        String text =
                at(e.condition(), Rendered.DISJUNCTION)
                        + " ? "
                        + at(e.yes(), Rendered.IMPLICATION)
                        + " : "
                        + lowered(e.no()).text();
        return new Rendered(text, Rendered.CHOICE);
    }

    private Rendered literal(Expr.Literal e) {
        if (e.type() instanceof Type.Bool) {
            return Rendered.primary(e.value() == 0 ? "false" : "true");
        }
        Optional<String> name = Constants.nameOf(e);
        if (name.isPresent()) {
            return Rendered.primary(constant(name.get()));
        }
        String number = JavaTypes.number(e.value());
        return new Rendered(number, e.value() < 0 ? Rendered.UNARY : Rendered.PRIMARY);
    }

    /**
     * Whether Java computes an expression as a {@code long}.
     *
     * @param expr a lowered expression
     * @return {@code false} for {@code int}
     */
    protected boolean isLong(Expr expr) {
        if (expr instanceof Expr.Literal e) {
            return e.value() != (int) e.value();
        }
        if (expr instanceof Expr.If e) {
            return isLong(e.yes()) || isLong(e.no());
        }
        if (expr instanceof Expr.Binary e) {
            return isLong(e.left()) || isLong(e.right()) || JavaTypes.isLong(e.type());
        }
        return JavaTypes.isLong(expr.type());
    }

    /**
     * The index of an element of an array or log, in the state its target is read from.
     *
     * @param index the access
     * @return an expression of type {@code int}
     */
    protected String cell(Expr.Index index) {
        if (index.target().field().type() instanceof Type.Log log) {
            Expr.StateRead base = base(range(log), index.target().old());
            String slot = at(index.index(), Rendered.SUM);
            return "(int) (" + slot + " - " + at(base, Rendered.PRODUCT) + ")";
        }
        Rendered key = lowered(index.index());
        return isLong(index.index()) ? "(int) " + key.at(Rendered.UNARY) : key.text();
    }

    /**
     * The first slot of a range.
     *
     * @param range the range
     * @param old whether the value before the handler is meant
     * @return the read
     */
    protected static Expr.StateRead base(Range range, boolean old) {
        return new Expr.StateRead(range.base(), old, range.base().type(), range.base().span());
    }

    /**
     * The range of a log.
     *
     * @param log the log's type
     * @return the range
     */
    protected final Range range(Type.Log log) {
        return StateLayout.range(component, log.range());
    }

    /**
     * The Java field that holds an element.
     *
     * @param index the access
     * @param part the field of the record, for a log
     * @return its name
     */
    protected static String variable(Expr.Index index, Optional<String> part) {
        return part.map(p -> JavaNames.variable(index.target().field(), p))
                .orElseGet(() -> JavaNames.variable(index.target().field()));
    }

    /**
     * Reads a scalar.
     *
     * @param read the read
     * @return a primary expression
     */
    protected abstract String scalar(Expr.StateRead read);

    /**
     * Reads an element of an array, or one field of an element of a log.
     *
     * @param index the access
     * @param part the field of the record, for a log
     * @return a primary expression
     */
    protected abstract String element(Expr.Index index, Optional<String> part);

    /**
     * Reads a field of a message.
     *
     * @param field the field
     * @return a primary expression
     */
    protected abstract String message(Expr.MessageField field);

    /**
     * Reads a slot bound by a quantifier.
     *
     * @param bound the variable
     * @return the slot
     */
    protected abstract Rendered bound(Expr.Bound bound);

    /**
     * Writes a quantifier over slots.
     *
     * @param quantified the quantifier
     * @return the statement
     */
    protected abstract Rendered quantified(Expr.Quantified quantified);

    /**
     * Writes an implication.
     *
     * @param left the condition
     * @param right what follows
     * @return the statement
     */
    protected abstract Rendered implies(Expr left, Expr right);

    /**
     * Writes an equivalence.
     *
     * @param left one statement
     * @param right the other
     * @return the statement
     */
    protected abstract Rendered equivalent(Expr left, Expr right);

    /**
     * Writes the owner of a ballot.
     *
     * @param owner the expression
     * @return its value
     */
    protected abstract Rendered owner(Expr.Owner owner);

    /**
     * Writes the next ballot of a member.
     *
     * @param next the expression
     * @return its value
     */
    protected abstract Rendered next(Expr.Next next);

    /**
     * Names a constant of the contract class.
     *
     * @param name its simple name
     * @return the name as it is written where the expression stands
     */
    protected String constant(String name) {
        return name;
    }

    /** An implication without the arrow that Java lacks. */
    static Expr withoutArrow(Expr left, Expr right) {
        return Logic.make(Operator.OR, Logic.not(left), right, left.span());
    }
}
