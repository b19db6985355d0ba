package io.decree.contracts.syntax;

import io.decree.contracts.source.Span;
import java.util.List;
import java.util.Optional;

/** An expression as it is written. Parentheses are gone. */
public sealed interface ExprSyntax {

    /**
     * Where the expression stands.
     *
     * @return from its first to its last character, cut at the end of the first line
     */
    Span span();

    /** A number, for example {@code 65_537}. */
    record Whole(String text, Span span) implements ExprSyntax {}

    /** {@code true} or {@code false}. */
    record Truth(boolean value, Span span) implements ExprSyntax {}

    /** {@code none}. */
    record None(Span span) implements ExprSyntax {}

    /** A name on its own. */
    record Reference(Name name, Span span) implements ExprSyntax {}

    /** {@code name(arguments)}. */
    record Call(Name name, List<ExprSyntax> arguments, Span span) implements ExprSyntax {}

    /** {@code old(operand)}. */
    record Old(ExprSyntax operand, Span span) implements ExprSyntax {}

    /** {@code target.field}. */
    record Select(ExprSyntax target, Name field, Span span) implements ExprSyntax {}

    /** {@code target[index]}. */
    record Element(ExprSyntax target, ExprSyntax index, Span span) implements ExprSyntax {}

    /** {@code !operand}. */
    record Not(ExprSyntax operand, Span span) implements ExprSyntax {}

    /** {@code -operand}. */
    record Negate(ExprSyntax operand, Span span) implements ExprSyntax {}

    /** {@code left operator right}; {@code operator} is the written text, {@code ^} included. */
    record Binary(Name operator, ExprSyntax left, ExprSyntax right, Span span)
            implements ExprSyntax {}

    /** {@code slot in range}. */
    record Member(ExprSyntax slot, Name range, Span span) implements ExprSyntax {}

    /** {@code if condition then yes else no}. */
    record If(ExprSyntax condition, ExprSyntax yes, ExprSyntax no, Span span)
            implements ExprSyntax {}

    /** {@code forall} or {@code exists} over one or more domains. */
    record Quantified(boolean universal, List<Domain> domains, ExprSyntax body, Span span)
            implements ExprSyntax {}

    /** {@code quorum domain: body}. */
    record Quorum(Domain domain, ExprSyntax body, Span span) implements ExprSyntax {}

    /**
     * {@code variable in set except e where c}.
     *
     * @param variable the bound variable
     * @param set a range, a node type or an enum
     * @param except a value left out
     * @param where which members count
     */
    record Domain(
            Name variable, Name set, Optional<ExprSyntax> except, Optional<ExprSyntax> where) {}
}
