package io.decree.contracts.syntax;

import io.decree.contracts.source.Span;
import java.util.List;
import java.util.Optional;

/** One line of a {@code generate} block. */
public sealed interface HintSyntax {

    /** {@code bias place: sources;}. */
    record Bias(HandlerSyntax.PlaceSyntax place, List<Source> sources) implements HintSyntax {}

    /** {@code cover each case >= p %;}, or one case by its name. */
    record Cover(Optional<Name> of, ExprSyntax percent, Span span) implements HintSyntax {}

    /** Where random values come from. */
    sealed interface Source {

        /**
         * Where the source stands.
         *
         * @return from its first word
         */
        Span span();

        /** {@code near centre by distance}. */
        record Near(ExprSyntax centre, ExprSyntax distance, Span span) implements Source {}

        /** {@code any range}. */
        record AnyOf(Name range, Span span) implements Source {}

        /** {@code edges}. */
        record Edges(Span span) implements Source {}

        /** {@code mostly value}. */
        record Mostly(ExprSyntax value, Span span) implements Source {}

        /** {@code mode(field)}. */
        record Mode(Name field, Span span) implements Source {}
    }
}
