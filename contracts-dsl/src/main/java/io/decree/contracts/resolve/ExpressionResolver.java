package io.decree.contracts.resolve;

import io.decree.contracts.diagnostic.Code;
import io.decree.contracts.diagnostic.Diagnostics;
import io.decree.contracts.model.Expr;
import io.decree.contracts.model.Exprs;
import io.decree.contracts.model.Type;
import io.decree.contracts.source.Span;
import io.decree.contracts.syntax.ExprSyntax;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Resolves expressions. Each form of expression has its own resolver or method. */
final class ExpressionResolver {

    private final ComponentScope scope;
    private final NameResolver names;
    private final OperatorResolver operators;
    private final QuantifierResolver quantifiers;
    private final CallResolver calls;

    ExpressionResolver(ComponentScope scope) {
        this.scope = scope;
        this.names = new NameResolver(scope, this);
        this.operators = new OperatorResolver(scope, this);
        this.quantifiers = new QuantifierResolver(scope, this);
        this.calls = new CallResolver(scope, this);
    }

    ComponentScope scope() {
        return scope;
    }

    /** A truth value, as a clause, a guard or an operand has to be. */
    Optional<Expr> truth(ExprSyntax syntax, Context context) {
        return resolve(syntax, context, Hint.of(new Type.Bool()))
                .filter(expr -> isTruth(expr, syntax.span()));
    }

    private boolean isTruth(Expr expr, Span span) {
        if (expr.type() instanceof Type.Bool) {
            return true;
        }
        diagnostics()
                .add(
                        Code.C301,
                        span,
                        "this is " + Types.describe(expr.type()) + ", not a truth value",
                        "compare it with something");
        return false;
    }

    Optional<Expr> resolve(ExprSyntax syntax, Context context) {
        return resolve(syntax, context, Hint.ABSENT);
    }

    Optional<Expr> resolve(ExprSyntax syntax, Context context, Hint hint) {
        if (syntax instanceof ExprSyntax.Whole e) {
            return number(e);
        } else if (syntax instanceof ExprSyntax.Truth e) {
            return Optional.of(truthLiteral(e));
        } else if (syntax instanceof ExprSyntax.None e) {
            return names.none(e.span(), hint);
        } else if (syntax instanceof ExprSyntax.Reference e) {
            return names.reference(e, context, hint);
        } else if (syntax instanceof ExprSyntax.Select e) {
            return names.select(e, context);
        } else if (syntax instanceof ExprSyntax.Element e) {
            return names.element(e, context);
        } else if (syntax instanceof ExprSyntax.Call e) {
            return calls.call(e, context, hint);
        } else if (syntax instanceof ExprSyntax.Old e) {
            return old(e, context, hint);
        } else if (syntax instanceof ExprSyntax.Not e) {
            return truth(e.operand(), context.inside())
                    .map(x -> new Expr.Not(x, x.type(), e.span()));
        } else if (syntax instanceof ExprSyntax.Negate e) {
            return operators.negate(e, context);
        } else if (syntax instanceof ExprSyntax.Binary e) {
            return operators.binary(e, context);
        } else if (syntax instanceof ExprSyntax.If e) {
            return operators.conditional(e, context, hint);
        } else if (syntax instanceof ExprSyntax.Member e) {
            return quantifiers.member(e, context);
        } else if (syntax instanceof ExprSyntax.Quantified e) {
            return quantifiers.quantified(e, context);
        }
        return quantifiers.quorum((ExprSyntax.Quorum) syntax, context);
    }

    private Diagnostics diagnostics() {
        return scope.diagnostics();
    }

    private Optional<Expr> number(ExprSyntax.Whole syntax) {
        return scope.file()
                .constants()
                .evaluate(syntax)
                .map(value -> literal(value, syntax.text(), syntax.span()));
    }

    /** A number whose type is just its value. */
    static Expr literal(long value, String text, Span span) {
        return new Expr.Literal(value, text, new Type.Int("int", value, value), span);
    }

    private static Expr truthLiteral(ExprSyntax.Truth syntax) {
        return new Expr.Literal(
                syntax.value() ? 1 : 0,
                Boolean.toString(syntax.value()),
                new Type.Bool(),
                syntax.span());
    }

    private Optional<Expr> old(ExprSyntax.Old syntax, Context context, Hint hint) {
        if (context.state() == Context.State.ONLY) {
            diagnostics()
                    .add(
                            Code.C311,
                            syntax.span(),
                            "`old` stands only where two states meet: `ensures`, `step`, `reply`",
                            "leave `old` away");
        }
        Optional<Expr> operand =
                resolve(syntax.operand(), context.in(Context.State.BEFORE).inside(), hint);
        if (context.state() != Context.State.ONLY) {
            operand.ifPresent(expr -> warnWithoutEffect(expr, context, syntax.span()));
        }
        return operand;
    }

    private void warnWithoutEffect(Expr operand, Context context, Span span) {
        boolean effective =
                context.state() == Context.State.AFTER
                        && Exprs.any(operand, part -> changes(part, context));
        if (!effective) {
            diagnostics()
                    .add(
                            Code.W501,
                            span,
                            "`old` has no effect here",
                            "leave it away: " + unchanged(operand));
        }
    }

    private static String unchanged(Expr operand) {
        Set<String> names = new TreeSet<>();
        Exprs.walk(
                operand,
                part -> States.reads(part).forEach(field -> names.add("`" + field.name() + "`")));
        return names.isEmpty()
                ? "no state is read in it"
                : String.join(", ", names) + (names.size() == 1 ? " does" : " do") + " not change";
    }

    private static boolean changes(Expr part, Context context) {
        return States.reads(part).stream()
                .anyMatch(field -> context.changed().map(c -> c.contains(field)).orElse(true));
    }
}
