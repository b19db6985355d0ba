package io.decree.contracts.syntax;

import io.decree.contracts.source.Span;
import java.util.Optional;

/** A type as it is written. */
public sealed interface TypeSyntax {

    /**
     * Where the type stands.
     *
     * @return from its first character
     */
    Span span();

    /** {@code bool}. */
    record Bool(Span span) implements TypeSyntax {}

    /** {@code int low .. high}. */
    record Int(ExprSyntax low, ExprSyntax high, Span span) implements TypeSyntax {}

    /** {@code slot low .. high}. */
    record Slot(ExprSyntax low, ExprSyntax high, Span span) implements TypeSyntax {}

    /** {@code ballot low .. high none k}. */
    record Ballot(ExprSyntax low, ExprSyntax high, Optional<ExprSyntax> none, Span span)
            implements TypeSyntax {}

    /** {@code node count}. */
    record Node(ExprSyntax count, Span span) implements TypeSyntax {}

    /** {@code opaque none k}. */
    record Opaque(Optional<ExprSyntax> none, Span span) implements TypeSyntax {}

    /** {@code carried}. */
    record Carried(Span span) implements TypeSyntax {}

    /** {@code option of}. */
    record Option(TypeSyntax of, Span span) implements TypeSyntax {}

    /** {@code array[key] of element}. */
    record Array(TypeSyntax key, TypeSyntax element, Span span) implements TypeSyntax {}

    /** {@code log[range] of element}. */
    record Log(Name range, TypeSyntax element, Span span) implements TypeSyntax {}

    /** {@code view field}. */
    record View(Name field, Span span) implements TypeSyntax {}

    /** A declared name. */
    record Named(Name name, Span span) implements TypeSyntax {}
}
