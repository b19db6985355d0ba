package io.decree.contracts.resolve;

import io.decree.contracts.diagnostic.Code;
import io.decree.contracts.model.Expr;
import io.decree.contracts.model.Range;
import io.decree.contracts.model.Type;
import io.decree.contracts.source.Span;
import io.decree.contracts.syntax.ExprSyntax;
import io.decree.contracts.syntax.Name;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Resolves quantifiers, quorums and membership in a range. */
final class QuantifierResolver {

    private final ComponentScope scope;
    private final ExpressionResolver expressions;

    QuantifierResolver(ComponentScope scope, ExpressionResolver expressions) {
        this.scope = scope;
        this.expressions = expressions;
    }

    Optional<Expr> member(ExprSyntax.Member syntax, Context context) {
        Optional<Expr> slot = expressions.resolve(syntax.slot(), context.inside());
        Optional<Range> range = scope.ranges().lookUp(syntax.range(), scope.diagnostics());
        if (slot.isPresent() && !(slot.get().type() instanceof Type.Slot)) {
            return report(
                    Code.C301,
                    syntax.slot().span(),
                    "a range holds slots, and this is " + Types.describe(slot.get().type()),
                    "ask about a slot");
        }
        return slot.flatMap(
                s ->
                        range.map(
                                r ->
                                        new Expr.InRange(
                                                s,
                                                r,
                                                context.isOld(),
                                                new Type.Bool(),
                                                syntax.span())));
    }

    Optional<Expr> quantified(ExprSyntax.Quantified syntax, Context context) {
        return quantified(syntax, 0, context);
    }

    /** Several domains nest: the first one is the outermost. */
    private Optional<Expr> quantified(ExprSyntax.Quantified syntax, int depth, Context context) {
        if (depth == syntax.domains().size()) {
            Context body = syntax.universal() ? context.conjunct() : context.inside();
            return expressions.truth(syntax.body(), body);
        }
        ExprSyntax.Domain written = syntax.domains().get(depth);
        refuse(written.where(), "`where` says who votes, so it stands only after `quorum`");
        Optional<Variable> variable = variable(written, context);
        Optional<Expr> except = written.except().flatMap(e -> except(e, variable, context));
        if (variable.isEmpty()) {
            return Optional.empty();
        }
        Optional<Expr> body = quantified(syntax, depth + 1, variable.get().bind(context));
        return except.isEmpty() && written.except().isPresent()
                ? Optional.empty()
                : body.map(b -> node(syntax, variable.get(), except, b));
    }

    private static Expr node(
            ExprSyntax.Quantified syntax, Variable variable, Optional<Expr> except, Expr body) {
        return new Expr.Quantified(
                syntax.universal(),
                variable.bound,
                variable.domain,
                except,
                body,
                new Type.Bool(),
                syntax.span());
    }

    private void refuse(Optional<ExprSyntax> part, String cause) {
        part.ifPresent(
                expr ->
                        report(
                                Code.C301,
                                expr.span(),
                                cause,
                                "put the condition into the body, before `==>`"));
    }

    private Optional<Expr> except(ExprSyntax syntax, Optional<Variable> variable, Context context) {
        Optional<Expr> except =
                expressions.resolve(
                        syntax,
                        context.inside(),
                        variable.map(v -> Hint.of(v.bound.type())).orElse(Hint.FAILED));
        if (except.isPresent()
                && variable.isPresent()
                && !Types.storable(except.get().type(), variable.get().bound.type())) {
            return report(
                    Code.C301,
                    syntax.span(),
                    "`"
                            + variable.get().written
                            + "` is never "
                            + Types.describe(except.get().type()),
                    "leave out " + Types.describe(variable.get().bound.type()));
        }
        return except;
    }

    Optional<Expr> quorum(ExprSyntax.Quorum syntax, Context context) {
        ExprSyntax.Domain written = syntax.domain();
        refuse(written.except(), "a quorum leaves nobody out");
        Optional<Variable> variable = variable(written, context);
        if (variable.isPresent() && !(variable.get().bound.type() instanceof Type.Node)) {
            return report(
                    Code.C301,
                    written.set().span(),
                    "a quorum is one of nodes, and `" + written.set().text() + "` is no node type",
                    "name a node type");
        } else if (variable.isEmpty()) {
            return Optional.empty();
        }
        Context inner = variable.get().bind(context).inside();
        Optional<Expr> where = written.where().flatMap(w -> expressions.truth(w, inner));
        Optional<Expr> body = expressions.truth(syntax.body(), inner);
        if (where.isEmpty() && written.where().isPresent()) {
            return Optional.empty();
        }
        return body.map(
                b ->
                        new Expr.Quorum(
                                variable.get().bound, where, b, new Type.Bool(), syntax.span()));
    }

    /** A bound variable and what it ranges over. */
    private record Variable(String written, Expr.Bound bound, Expr.Domain domain) {

        Context bind(Context context) {
            return context.binding(written, bound);
        }
    }

    private Optional<Variable> variable(ExprSyntax.Domain written, Context context) {
        Name name = written.variable();
        if (hides(name.text(), context)) {
            report(
                    Code.C103,
                    name.span(),
                    "`" + name.text() + "` means something else already",
                    "choose another name for the variable");
        }
        return domain(written.set(), context)
                .map(
                        domain ->
                                new Variable(
                                        name.text(),
                                        new Expr.Bound(
                                                unused(name.text(), context),
                                                typeOf(domain),
                                                name.span()),
                                        domain));
    }

    private boolean hides(String name, Context context) {
        return context.bindings().containsKey(name)
                || scope.state().has(name)
                || scope.file().constants().declared().has(name)
                || !scope.file().enumsWith(name).isEmpty()
                || context.handled().filter(h -> h.parameter().equals(name)).isPresent();
    }

    /** Two variables of one clause get different names, so that generated text can use them. */
    private static String unused(String name, Context context) {
        String candidate = name;
        for (int i = 2; !context.used().add(candidate); i++) {
            candidate = name + "_" + i;
        }
        return candidate;
    }

    private static Type typeOf(Expr.Domain domain) {
        return domain instanceof Expr.Domain.Slots slots
                ? slots.range().base().type()
                : ((Expr.Domain.Values) domain).type();
    }

    private Optional<Expr.Domain> domain(Name name, Context context) {
        if (scope.ranges().has(name.text())) {
            return scope.ranges()
                    .meaning(name.text())
                    .map(range -> new Expr.Domain.Slots(range, context.isOld()));
        } else if (scope.file().types().has(name.text())) {
            return scope.file()
                    .types()
                    .meaning(name.text())
                    .flatMap(type -> finite(type, name.span()));
        }
        return report(
                Code.C201,
                name.span(),
                "unknown domain `" + name.text() + "`",
                Suggestion.remedy(name.text(), domains()));
    }

    private Collection<String> domains() {
        List<String> names = new ArrayList<>(scope.ranges().names(range -> true));
        names.addAll(scope.file().types().names(QuantifierResolver::isFinite));
        return names;
    }

    private static boolean isFinite(Type type) {
        return type instanceof Type.Node || type instanceof Type.Enumeration;
    }

    private Optional<Expr.Domain> finite(Type type, Span span) {
        if (isFinite(type)) {
            return Optional.of(new Expr.Domain.Values(type));
        }
        return report(
                Code.C301,
                span,
                type.name() + " has too many values to go through",
                "quantify over a range, a node type or an enum");
    }

    private <T> Optional<T> report(Code code, Span span, String cause, String remedy) {
        scope.diagnostics().add(code, span, cause, remedy);
        return Optional.empty();
    }
}
