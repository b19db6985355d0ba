package io.decree.contracts.syntax;

import io.decree.contracts.source.Span;
import io.decree.contracts.syntax.DeclarationSyntax.FieldSyntax;
import java.util.List;
import java.util.Optional;

/**
 * {@code component name { … }}.
 *
 * @param name the declared name
 * @param state the fields of all its state blocks
 * @param ranges the windows
 * @param defines the definitions
 * @param invariants the invariants
 * @param steps the step clauses
 * @param promises the promises
 * @param handlers the handlers
 * @param hints the hints of its own generate blocks
 * @param docs the lines of its documentation
 */
public record ComponentSyntax(
        Name name,
        List<StateFieldSyntax> state,
        List<RangeSyntax> ranges,
        List<DefineSyntax> defines,
        List<ClauseSyntax> invariants,
        List<ClauseSyntax> steps,
        List<PromiseSyntax> promises,
        List<HandlerSyntax> handlers,
        List<HintSyntax> hints,
        List<String> docs) {

    /** Copies the lists. */
    public ComponentSyntax {
        state = List.copyOf(state);
        ranges = List.copyOf(ranges);
        defines = List.copyOf(defines);
        invariants = List.copyOf(invariants);
        steps = List.copyOf(steps);
        promises = List.copyOf(promises);
        handlers = List.copyOf(handlers);
        hints = List.copyOf(hints);
        docs = List.copyOf(docs);
    }

    /** {@code given durable name: type = initial;}. */
    public record StateFieldSyntax(
            boolean given,
            boolean durable,
            Name name,
            TypeSyntax type,
            Optional<ExprSyntax> initial,
            List<String> docs) {}

    /** {@code range name = low ..< high;}. */
    public record RangeSyntax(Name name, ExprSyntax low, ExprSyntax high) {}

    /** {@code define name(parameters): type = body;}. */
    public record DefineSyntax(
            Name name, List<FieldSyntax> parameters, TypeSyntax type, ExprSyntax body) {}

    /** {@code promise label of reply: body;}. */
    public record PromiseSyntax(Label label, Name reply, ExprSyntax body, Span span) {}
}
