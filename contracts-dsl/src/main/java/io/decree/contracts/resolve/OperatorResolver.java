package io.decree.contracts.resolve;

import io.decree.contracts.diagnostic.Code;
import io.decree.contracts.model.Expr;
import io.decree.contracts.model.Expr.Operator;
import io.decree.contracts.model.Type;
import io.decree.contracts.source.Span;
import io.decree.contracts.syntax.ExprSyntax;
import java.util.Arrays;
import java.util.Optional;

/** Resolves operators and conditional expressions. */
final class OperatorResolver {

    private final ComponentScope scope;
    private final ExpressionResolver expressions;
    private final Comparison comparison;
    private final Arithmetic arithmetic;

    OperatorResolver(ComponentScope scope, ExpressionResolver expressions) {
        this.scope = scope;
        this.expressions = expressions;
        this.comparison = new Comparison(scope.diagnostics());
        this.arithmetic = new Arithmetic(scope.diagnostics());
    }

    Optional<Expr> negate(ExprSyntax.Negate syntax, Context context) {
        return expressions
                .resolve(syntax.operand(), context.inside())
                .flatMap(
                        operand ->
                                arithmetic
                                        .typeOfNegation(operand, syntax.span())
                                        .map(t -> new Expr.Negate(operand, t, syntax.span())));
    }

    Optional<Expr> binary(ExprSyntax.Binary syntax, Context context) {
        String text = syntax.operator().text();
        if (text.equals("^")) {
            return power(syntax);
        }
        Operator operator =
                Arrays.stream(Operator.values())
                        .filter(o -> o.text().equals(text))
                        .findFirst()
                        .orElseThrow();
        return switch (operator) {
            case AND, OR, IMPLIES, IFF -> logical(operator, syntax, context);
            case PLUS, MINUS, TIMES -> sum(operator, syntax, context);
            default -> comparison(operator, syntax, context);
        };
    }

    private Optional<Expr> power(ExprSyntax.Binary syntax) {
        return scope.file()
                .constants()
                .evaluate(syntax)
                .map(value -> ExpressionResolver.literal(value, text(syntax), syntax.span()));
    }

    /** How a power is written, for the text of its literal. */
    private static String text(ExprSyntax.Binary power) {
        boolean plain =
                power.left() instanceof ExprSyntax.Whole
                        && power.right() instanceof ExprSyntax.Whole;
        return plain
                ? ((ExprSyntax.Whole) power.left()).text()
                        + "^"
                        + ((ExprSyntax.Whole) power.right()).text()
                : "power";
    }

    private Optional<Expr> logical(Operator operator, ExprSyntax.Binary syntax, Context context) {
        Context left = operator == Operator.AND ? context.conjunct() : context.inside();
        Context right =
                operator == Operator.AND || operator == Operator.IMPLIES
                        ? context.conjunct()
                        : context.inside();
        Optional<Expr> a = expressions.truth(syntax.left(), left);
        Optional<Expr> b = expressions.truth(syntax.right(), right);
        return a.flatMap(x -> b.map(y -> node(operator, x, y, new Type.Bool(), syntax)));
    }

    private static Expr node(
            Operator operator, Expr left, Expr right, Type type, ExprSyntax.Binary syntax) {
        return new Expr.Binary(operator, left, right, type, syntax.span());
    }

    private Optional<Expr> sum(Operator operator, ExprSyntax.Binary syntax, Context context) {
        Optional<Expr> a = expressions.resolve(syntax.left(), context.inside());
        Optional<Expr> b = expressions.resolve(syntax.right(), context.inside());
        return a.flatMap(
                x ->
                        b.flatMap(
                                y ->
                                        arithmetic
                                                .typeOf(operator, x, y, syntax.span())
                                                .map(t -> node(operator, x, y, t, syntax))));
    }

    private Optional<Expr> comparison(
            Operator operator, ExprSyntax.Binary syntax, Context context) {
        return pair(syntax.left(), syntax.right(), context.inside(), Hint.ABSENT)
                .filter(p -> comparison.allows(operator, p.left, p.right, syntax.span(), context))
                .map(p -> node(operator, p.left, p.right, new Type.Bool(), syntax));
    }

    Optional<Expr> conditional(ExprSyntax.If syntax, Context context, Hint hint) {
        Optional<Expr> condition = expressions.truth(syntax.condition(), context.inside());
        Optional<Pair> branches = pair(syntax.yes(), syntax.no(), context.inside(), hint);
        return condition.flatMap(c -> branches.flatMap(p -> conditional(c, p, syntax.span())));
    }

    private Optional<Expr> conditional(Expr condition, Pair branches, Span span) {
        Type yes = branches.left.type();
        Type no = branches.right.type();
        if (!Types.match(yes, no) || Types.storable(yes, no) != Types.storable(no, yes)) {
            boolean option = yes instanceof Type.Option || no instanceof Type.Option;
            if (!option) {
                scope.diagnostics()
                        .add(
                                Code.C301,
                                span,
                                "one branch is "
                                        + Types.describe(yes)
                                        + ", the other is "
                                        + Types.describe(no),
                                "make both branches of one type");
                return Optional.empty();
            }
        }
        return Optional.of(
                new Expr.If(condition, branches.left, branches.right, common(yes, no), span));
    }

    /** The type that holds the values of both branches. */
    private static Type common(Type yes, Type no) {
        if (yes instanceof Type.Int a && no instanceof Type.Int b && !a.equals(b)) {
            return new Type.Int("int", Math.min(a.low(), b.low()), Math.max(a.high(), b.high()));
        } else if (yes instanceof Type.Slot a && no instanceof Type.Slot b && !a.equals(b)) {
            return new Type.Slot(
                    a.name(), Math.min(a.low(), b.low()), Math.max(a.high(), b.high()));
        }
        return no instanceof Type.Option ? no : yes;
    }

    private record Pair(Expr left, Expr right) {}

    /** Two expressions of one type; what needs the other one's type is resolved second. */
    private Optional<Pair> pair(ExprSyntax left, ExprSyntax right, Context context, Hint hint) {
        Optional<Expr> a;
        Optional<Expr> b;
        if (needsHint(left) && !needsHint(right)) {
            b = expressions.resolve(right, context, hint);
            a = expressions.resolve(left, context, hint.orTypeOf(b));
        } else {
            a = expressions.resolve(left, context, hint);
            b = expressions.resolve(right, context, hint.orTypeOf(a));
        }
        Optional<Expr> second = b;
        return a.flatMap(x -> second.map(y -> new Pair(x, y)));
    }

    private boolean needsHint(ExprSyntax syntax) {
        if (syntax instanceof ExprSyntax.If conditional) {
            return needsHint(conditional.yes()) && needsHint(conditional.no());
        } else if (syntax instanceof ExprSyntax.Old old) {
            return needsHint(old.operand());
        }
        return syntax instanceof ExprSyntax.None
                || (syntax instanceof ExprSyntax.Reference reference
                        && scope.file().enumsWith(reference.name().text()).size() > 1);
    }
}
