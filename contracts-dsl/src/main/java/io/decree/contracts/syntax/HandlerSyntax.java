package io.decree.contracts.syntax;

import io.decree.contracts.source.Span;
import io.decree.contracts.syntax.DeclarationSyntax.FieldSyntax;
import java.util.List;
import java.util.Optional;

/**
 * {@code handler name(m: Message) -> Reply { … }}.
 *
 * @param name the declared name
 * @param recovery whether the word {@code recovery} stands before it
 * @param parameters what stands between the parentheses
 * @param replies what stands after the arrow
 * @param requires the caller's duties
 * @param relies what the protocol guarantees
 * @param cases the decision table
 * @param examples the examples
 * @param hints the hints of its generate blocks
 * @param docs the lines of its documentation
 */
public record HandlerSyntax(
        Name name,
        boolean recovery,
        List<FieldSyntax> parameters,
        List<Name> replies,
        List<ClauseSyntax> requires,
        List<ClauseSyntax> relies,
        List<CaseSyntax> cases,
        List<ExampleSyntax> examples,
        List<HintSyntax> hints,
        List<String> docs) {

    /** Copies the lists. */
    public HandlerSyntax {
        parameters = List.copyOf(parameters);
        replies = List.copyOf(replies);
        requires = List.copyOf(requires);
        relies = List.copyOf(relies);
        cases = List.copyOf(cases);
        examples = List.copyOf(examples);
        hints = List.copyOf(hints);
        docs = List.copyOf(docs);
    }

    /**
     * One row of the decision table.
     *
     * @param label its name
     * @param when its guard; absent for {@code otherwise} and when both were forgotten
     * @param otherwise whether {@code otherwise} stands after the name
     * @param changes its {@code changes} clauses: one, unless the writer slipped
     * @param ensures its postconditions
     * @param replies its {@code reply} clauses: at most one, unless the writer slipped
     * @param alarms the alarms it raises: at most one, unless the writer slipped
     */
    public record CaseSyntax(
            Label label,
            Optional<ExprSyntax> when,
            boolean otherwise,
            List<ChangesSyntax> changes,
            List<ClauseSyntax> ensures,
            List<ReplySyntax> replies,
            List<Name> alarms) {}

    /** {@code changes places;}; no place for {@code changes nothing;}. */
    public record ChangesSyntax(List<PlaceSyntax> places, Span span) {}

    /** {@code reply label: Message { bindings };}; no message for {@code reply none;}. */
    public record ReplySyntax(
            Label label, Optional<Name> message, List<BindingSyntax> bindings, Span span) {}

    /** {@code place = value}. */
    public record BindingSyntax(PlaceSyntax place, ExprSyntax value) {}

    /** {@code name[index].field}. */
    public record PlaceSyntax(Name name, List<Selector> selectors, Span span) {}

    /** What follows the name of a place. */
    public sealed interface Selector {

        /** {@code [index]}. */
        record Element(ExprSyntax index) implements Selector {}

        /** {@code .field}. */
        record Field(Name field) implements Selector {}
    }

    /** {@code example label: given { … } when { … } then case;}. */
    public record ExampleSyntax(
            Label label, List<BindingSyntax> given, List<BindingSyntax> when, Name then) {}
}
