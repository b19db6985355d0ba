package io.decree.contracts.resolve;

import io.decree.contracts.diagnostic.Code;
import io.decree.contracts.model.Case;
import io.decree.contracts.model.Clause;
import io.decree.contracts.model.Expr;
import io.decree.contracts.model.Message;
import io.decree.contracts.model.Place;
import io.decree.contracts.model.StateField;
import io.decree.contracts.source.Span;
import io.decree.contracts.syntax.ExprSyntax;
import io.decree.contracts.syntax.HandlerSyntax.CaseSyntax;
import io.decree.contracts.syntax.HandlerSyntax.PlaceSyntax;
import io.decree.contracts.syntax.HandlerSyntax.Selector;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Resolves the rows of a decision table. */
final class CaseResolver {

    private final ComponentScope scope;
    private final ExpressionResolver expressions;
    private final String handler;
    private final ClauseResolver clauses;
    private final ReplyResolver replies;

    CaseResolver(
            ComponentScope scope,
            ExpressionResolver expressions,
            String handler,
            Collection<Message> replies) {
        this.scope = scope;
        this.expressions = expressions;
        this.handler = handler;
        this.clauses = new ClauseResolver(expressions);
        this.replies = new ReplyResolver(scope, expressions, handler, replies);
    }

    Case resolve(int code, CaseSyntax syntax, Context entry) {
        List<Place> changes =
                syntax.changes().stream()
                        .flatMap(c -> c.places().stream())
                        .flatMap(p -> place(p, entry).stream())
                        .toList();
        Set<StateField> changed =
                changes.stream().map(Place::field).collect(Collectors.toUnmodifiableSet());
        Context exit = entry.in(Context.State.AFTER).changing(changed);
        return new Case(
                ClauseResolver.id(handler, syntax.label()),
                ClauseResolver.text(syntax.label()),
                code,
                ClauseResolver.catalogue(syntax.label()),
                syntax.when().flatMap(w -> expressions.truth(w, entry.renewed())),
                changes,
                clauses.clauses(
                        Clause.Kind.ENSURES,
                        handler,
                        syntax.ensures(),
                        exit.as(Context.Standing.WHOLE)),
                syntax.replies().stream()
                        .filter(r -> r.message().isPresent())
                        .flatMap(r -> replies.resolve(r, exit).stream())
                        .findFirst(),
                syntax.alarms().stream().map(a -> new Case.Alarm(a.text(), a.span())).findFirst(),
                syntax.label().docs(),
                syntax.label().span());
    }

    private Optional<Place> place(PlaceSyntax syntax, Context entry) {
        Optional<StateField> field = scope.state().lookUp(syntax.name(), scope.diagnostics());
        if (field.isEmpty()) {
            return Optional.empty();
        }
        if (syntax.selectors().isEmpty()) {
            return Optional.of(new Place(field.get(), Optional.empty(), syntax.span()));
        }
        if (syntax.selectors().size() > 1
                || !(syntax.selectors().get(0) instanceof Selector.Element)) {
            return report(
                    syntax.span(),
                    "a case changes whole fields or whole elements",
                    "leave the field name away and say in `ensures` what stays");
        }
        Selector.Element element = (Selector.Element) syntax.selectors().get(0);
        ExprSyntax read =
                new ExprSyntax.Element(
                        new ExprSyntax.Reference(syntax.name(), syntax.name().span()),
                        element.index(),
                        syntax.span());
        return expressions
                .resolve(read, entry.renewed())
                .map(
                        e ->
                                new Place(
                                        field.get(),
                                        Optional.of(((Expr.Index) e).index()),
                                        syntax.span()));
    }

    private <T> Optional<T> report(Span span, String cause, String remedy) {
        scope.diagnostics().add(Code.C413, span, cause, remedy);
        return Optional.empty();
    }
}
