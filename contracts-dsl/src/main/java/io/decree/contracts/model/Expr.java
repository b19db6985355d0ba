package io.decree.contracts.model;

import io.decree.contracts.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A resolved expression.
 *
 * <p>Expressions have no side effect. {@code old(e)} has been pushed down: {@link StateRead#old()}
 * says which state a field is read from, and no other node knows of it.
 */
public sealed interface Expr {

    /**
     * The type of the value.
     *
     * @return never {@link Type.None}
     */
    Type type();

    /**
     * Where the expression stands.
     *
     * @return the span of its first token, or of its operator
     */
    Span span();

    /**
     * A constant: a number, a truth value (1 or 0), an enum value by its code, or {@code none}.
     *
     * @param value the encoded value
     * @param text how it is written in the contract, for example {@code none} or {@code fit}
     */
    record Literal(long value, String text, Type type, Span span) implements Expr {}

    /**
     * The value of a state field.
     *
     * @param field the field
     * @param old whether the value before the handler is meant
     */
    record StateRead(StateField field, boolean old, Type type, Span span) implements Expr {}

    /**
     * One element of an array or of a log.
     *
     * @param target a {@link StateRead} of an array or log
     * @param index the key: a node, an enum value, or a slot
     */
    record Index(StateRead target, Expr index, Type type, Span span) implements Expr {}

    /**
     * One field of a record value.
     *
     * @param target an {@link Index} into a log
     * @param field the field's name
     */
    record RecordField(Expr target, String field, Type type, Span span) implements Expr {}

    /**
     * A field of the message being handled, {@code m.ballot}, or of the reply of a promise clause,
     * {@code reply.ballot}.
     *
     * @param field the field
     * @param reply whether the field belongs to a reply
     */
    record MessageField(Field field, boolean reply, Type type, Span span) implements Expr {}

    /**
     * A variable bound by a quantifier.
     *
     * @param name the variable's name, unique inside its clause
     */
    record Bound(String name, Type type, Span span) implements Expr {}

    /** Negation of a truth value. */
    record Not(Expr operand, Type type, Span span) implements Expr {}

    /** Negation of a number. */
    record Negate(Expr operand, Type type, Span span) implements Expr {}

    /**
     * Two operands and an operator. Equality of two records means equality of all their fields,
     * carried ones included; it stands only as a whole conjunct of a postcondition.
     *
     * @param operator the operator
     */
    record Binary(Operator operator, Expr left, Expr right, Type type, Span span) implements Expr {}

    /** {@code if condition then yes else no}. */
    record If(Expr condition, Expr yes, Expr no, Type type, Span span) implements Expr {}

    /**
     * {@code slot in range}.
     *
     * @param slot the slot
     * @param range the range
     * @param old whether the range of the state before the handler is meant
     */
    record InRange(Expr slot, Range range, boolean old, Type type, Span span) implements Expr {}

    /**
     * {@code forall} or {@code exists} over one domain; several domains nest.
     *
     * @param universal {@code true} for {@code forall}
     * @param variable the bound variable
     * @param domain what it ranges over
     * @param except a value left out
     * @param body the quantified statement
     */
    record Quantified(
            boolean universal,
            Bound variable,
            Domain domain,
            Optional<Expr> except,
            Expr body,
            Type type,
            Span span)
            implements Expr {}

    /**
     * {@code quorum n in Node where voter[n]: body}: more than half of the nodes that fulfil {@code
     * where} also fulfil {@code body}.
     *
     * @param variable the bound variable, of a node type
     * @param where which nodes vote; absent means all of them
     * @param body what a quorum of them fulfils
     */
    record Quorum(Bound variable, Optional<Expr> where, Expr body, Type type, Span span)
            implements Expr {}

    /** {@code owner(ballot)}: the member that alone may use a ballot. */
    record Owner(Expr ballot, Type type, Span span) implements Expr {}

    /** {@code next(ballot, member)}: the least ballot above one that belongs to a member. */
    record Next(Expr ballot, Expr member, Type type, Span span) implements Expr {}

    /** What a quantifier ranges over. */
    sealed interface Domain {

        /**
         * The slots of a range.
         *
         * @param range the range
         * @param old whether the range of the state before the handler is meant
         */
        record Slots(Range range, boolean old) implements Domain {}

        /**
         * All values of a node or enum type.
         *
         * @param type the type
         */
        record Values(Type type) implements Domain {}
    }

    /** The binary operators, with the text that stands for them. */
    enum Operator {
        /** Sum. */
        PLUS("+"),
        /** Difference. */
        MINUS("-"),
        /** Product. */
        TIMES("*"),
        /** Equality. */
        EQUAL("=="),
        /** Inequality. */
        NOT_EQUAL("!="),
        /** Less. */
        LESS("<"),
        /** Less or equal. */
        AT_MOST("<="),
        /** Greater. */
        GREATER(">"),
        /** Greater or equal. */
        AT_LEAST(">="),
        /** Conjunction; the right side is looked at only when the left side holds. */
        AND("&&"),
        /** Disjunction; the right side is looked at only when the left side fails. */
        OR("||"),
        /** Implication; the right side is looked at only when the left side holds. */
        IMPLIES("==>"),
        /** Equivalence. */
        IFF("<==>");

        private final String text;

        Operator(String text) {
            this.text = text;
        }

        /**
         * The operator as written in a contract.
         *
         * @return for example {@code <=}
         */
        public String text() {
            return text;
        }
    }

    /**
     * The conjuncts of an expression.
     *
     * @param expr a truth value
     * @return the operands of the outermost conjunctions, in order
     */
    static List<Expr> conjuncts(Expr expr) {
        if (expr instanceof Binary b && b.operator() == Operator.AND) {
            return Stream.concat(conjuncts(b.left()).stream(), conjuncts(b.right()).stream())
                    .toList();
        }
        return List.of(expr);
    }
}
