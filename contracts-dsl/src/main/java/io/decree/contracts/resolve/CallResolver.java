package io.decree.contracts.resolve;

import io.decree.contracts.diagnostic.Code;
import io.decree.contracts.model.Expr;
import io.decree.contracts.model.Type;
import io.decree.contracts.source.Span;
import io.decree.contracts.syntax.ExprSyntax;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Resolves calls: the two functions of ballots, and definitions, which are inlined. */
final class CallResolver {

    private static final int MOST_CALLS = 32;

    private final ComponentScope scope;
    private final ExpressionResolver expressions;

    CallResolver(ComponentScope scope, ExpressionResolver expressions) {
        this.scope = scope;
        this.expressions = expressions;
    }

    Optional<Expr> call(ExprSyntax.Call syntax, Context context, Hint hint) {
        String name = syntax.name().text();
        if (name.equals("owner")) {
            return owner(syntax, context, hint);
        } else if (name.equals("next")) {
            return next(syntax, context, hint);
        } else if (scope.defines().has(name)) {
            return scope.defines()
                    .meaning(name)
                    .flatMap(definition -> inline(definition, syntax, context));
        }
        Collection<String> known = new ArrayList<>(scope.defines().names(d -> true));
        known.addAll(List.of("owner", "next"));
        return report(
                Code.C201,
                syntax.name().span(),
                "unknown definition `" + name + "`",
                Suggestion.remedy(name, known));
    }

    private Optional<Expr> owner(ExprSyntax.Call syntax, Context context, Hint hint) {
        if (!count(syntax, 1)) {
            return Optional.empty();
        }
        Optional<Expr> ballot = ballot(syntax.arguments().get(0), context, Hint.ABSENT);
        Optional<Type> member =
                hint.type().filter(Type.Node.class::isInstance).or(scope.file()::onlyNodeType);
        if (member.isEmpty()) {
            return report(
                    Code.C301,
                    syntax.span(),
                    "it is not clear which node type owns ballots",
                    "write the node on the left: `m.from == owner(m.ballot)`");
        }
        return ballot.map(b -> new Expr.Owner(b, member.get(), syntax.span()));
    }

    /** Gives a ballot, so what is known of its own type tells the type of {@code next(none, m)}. */
    private Optional<Expr> next(ExprSyntax.Call syntax, Context context, Hint hint) {
        if (!count(syntax, 2)) {
            return Optional.empty();
        }
        Optional<Expr> ballot = ballot(syntax.arguments().get(0), context, hint);
        ExprSyntax second = syntax.arguments().get(1);
        Optional<Expr> member = expressions.resolve(second, context.inside());
        if (member.isPresent() && !(member.get().type() instanceof Type.Node)) {
            return report(
                    Code.C301,
                    second.span(),
                    "`next` needs a node, and this is " + Types.describe(member.get().type()),
                    "write `next(ballot, self)`, for example");
        }
        return ballot.flatMap(b -> member.map(m -> new Expr.Next(b, m, b.type(), syntax.span())));
    }

    private Optional<Expr> ballot(ExprSyntax syntax, Context context, Hint hint) {
        Optional<Expr> ballot = expressions.resolve(syntax, context.inside(), hint);
        if (ballot.isPresent() && !(ballot.get().type() instanceof Type.Ballot)) {
            return report(
                    Code.C301,
                    syntax.span(),
                    "this is " + Types.describe(ballot.get().type()) + ", not a ballot",
                    "name a ballot");
        }
        return ballot;
    }

    private boolean count(ExprSyntax.Call syntax, int wanted) {
        int given = syntax.arguments().size();
        if (given != wanted) {
            report(
                    Code.C301,
                    syntax.span(),
                    "`" + syntax.name().text() + "` takes " + arguments(wanted) + ", not " + given,
                    "write " + arguments(wanted));
        }
        return given == wanted;
    }

    private static String arguments(int count) {
        return switch (count) {
            case 0 -> "no argument";
            case 1 -> "one argument";
            default -> count + " arguments";
        };
    }

    private Optional<Expr> inline(Definition definition, ExprSyntax.Call call, Context context) {
        String name = definition.name().text();
        if (context.calls().contains(name) || context.calls().size() >= MOST_CALLS) {
            return recursive(name, call.span());
        }
        if (!count(call, definition.parameters().size())) {
            return Optional.empty();
        }
        Map<String, Expr> arguments = new HashMap<>();
        for (int i = 0; i < call.arguments().size(); i++) {
            Definition.Parameter parameter = definition.parameters().get(i);
            argument(parameter, call.arguments().get(i), context)
                    .ifPresent(value -> arguments.put(parameter.name().text(), value));
        }
        if (arguments.size() < definition.parameters().size()) {
            return Optional.empty();
        }
        return body(definition, call.span(), context.calling(name, arguments));
    }

    private Optional<Expr> argument(
            Definition.Parameter parameter, ExprSyntax syntax, Context context) {
        Optional<Expr> value =
                expressions.resolve(syntax, context.inside(), Hint.of(parameter.type()));
        if (value.isPresent() && !Types.storable(value.get().type(), parameter.type())) {
            return report(
                    Code.C301,
                    syntax.span(),
                    "`"
                            + parameter.name().text()
                            + "` is "
                            + Types.describe(parameter.type())
                            + ", and this is "
                            + Types.describe(value.get().type()),
                    "give it " + Types.describe(parameter.type()));
        }
        return value;
    }

    /**
     * The body was checked where it is defined, so that nothing is reported here but what comes of
     * putting definitions together.
     */
    private Optional<Expr> body(Definition definition, Span span, Context context) {
        ComponentScope muted = scope.muted();
        Optional<Expr> body =
                new ExpressionResolver(muted)
                        .resolve(definition.body(), context, Hint.of(definition.type()));
        if (muted.diagnostics().has(Code.C203)) {
            return recursive(definition.name().text(), span);
        }
        if (muted.diagnostics().has(Code.C106)
                || body.filter(expr -> !Limits.admit(expr)).isPresent()) {
            return tooLarge(span);
        }
        return body;
    }

    /** Told once: what grows too large in one place does so in all that use it. */
    private Optional<Expr> tooLarge(Span span) {
        return scope.diagnostics().has(Code.C106)
                ? Optional.empty()
                : report(
                        Code.C106,
                        span,
                        "this grows too large when its definitions are inlined",
                        "use a smaller definition");
    }

    private Optional<Expr> recursive(String name, Span span) {
        return report(
                Code.C203,
                span,
                "definition `" + name + "` uses itself",
                "definitions are inlined: write the case out, without recursion");
    }

    private <T> Optional<T> report(Code code, Span span, String cause, String remedy) {
        scope.diagnostics().add(code, span, cause, remedy);
        return Optional.empty();
    }
}
