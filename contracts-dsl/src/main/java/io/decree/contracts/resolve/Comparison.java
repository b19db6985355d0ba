package io.decree.contracts.resolve;

import io.decree.contracts.diagnostic.Code;
import io.decree.contracts.diagnostic.Diagnostic;
import io.decree.contracts.diagnostic.Diagnostics;
import io.decree.contracts.model.Expr;
import io.decree.contracts.model.Expr.Operator;
import io.decree.contracts.model.Field;
import io.decree.contracts.model.Type;
import io.decree.contracts.source.Span;
import java.util.List;

/** Which values may be compared, and how. */
final class Comparison {

    private final Diagnostics diagnostics;

    Comparison(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Whether two operands may be compared; reports when they may not. */
    boolean allows(Operator operator, Expr left, Expr right, Span span, Context context) {
        boolean carried =
                left.type() instanceof Type.Carried || right.type() instanceof Type.Carried;
        if (!Types.match(left.type(), right.type())) {
            return mismatch(left, right, span, context);
        } else if (carried) {
            return moved(operator, left, right, span, context);
        } else if (isCollection(left.type())) {
            return collection(left, span);
        } else if (left.type() instanceof Type.Structure) {
            return record(operator, span, context);
        }
        return isEquality(operator) || ordered(left, span);
    }

    private static boolean isEquality(Operator operator) {
        return operator == Operator.EQUAL || operator == Operator.NOT_EQUAL;
    }

    private static boolean isCollection(Type type) {
        return type instanceof Type.Array || type instanceof Type.Log;
    }

    private boolean mismatch(Expr left, Expr right, Span span, Context context) {
        diagnostics.add(
                new Diagnostic(
                        Code.C301,
                        span,
                        Types.describe(left.type())
                                + " cannot be compared with "
                                + Types.describe(right.type()),
                        remedy(left, right, context),
                        List.of(
                                new Diagnostic.Related(left.span(), Types.describe(left.type())),
                                new Diagnostic.Related(
                                        right.span(), Types.describe(right.type())))));
        return false;
    }

    /** Names the fields of the message that would fit, if there are any. */
    private static String remedy(Expr left, Expr right, Context context) {
        Expr wanted = right instanceof Expr.MessageField ? left : right;
        boolean ballot = left.type() instanceof Type.Ballot || right.type() instanceof Type.Ballot;
        if (ballot && isLiteral(left, right)) {
            return "compare with `none` or with another ballot";
        }
        List<String> fitting =
                context.handled().stream()
                        .flatMap(
                                h ->
                                        h.fields().stream()
                                                .filter(f -> fits(f, wanted))
                                                .map(
                                                        f ->
                                                                "`"
                                                                        + h.parameter()
                                                                        + "."
                                                                        + f.name()
                                                                        + "`"))
                        .toList();
        return fitting.isEmpty()
                ? "compare values of one type"
                : "compare with " + String.join(" or ", fitting);
    }

    private static boolean isLiteral(Expr left, Expr right) {
        return left instanceof Expr.Literal || right instanceof Expr.Literal;
    }

    private static boolean fits(Field field, Expr wanted) {
        return field.type().equals(wanted.type());
    }

    private boolean moved(Operator operator, Expr left, Expr right, Span span, Context context) {
        boolean whole = context.standing() == Context.Standing.WHOLE;
        if (whole && operator == Operator.EQUAL && isNewPlace(left) && isSource(right)) {
            return true;
        }
        diagnostics.add(
                Code.C306,
                span,
                left.type().name() + " is carried, so it is moved and never compared",
                "write `place == source` as a whole `ensures` clause, or compare another field");
        return false;
    }

    private static boolean isNewPlace(Expr expr) {
        return root(expr) instanceof Expr.StateRead read && !read.old();
    }

    private static boolean isSource(Expr expr) {
        Expr root = root(expr);
        return root instanceof Expr.StateRead
                || root instanceof Expr.MessageField
                || root instanceof Expr.Literal;
    }

    private static Expr root(Expr expr) {
        if (expr instanceof Expr.RecordField field) {
            return root(field.target());
        }
        return expr instanceof Expr.Index index ? index.target() : expr;
    }

    private boolean collection(Expr left, Span span) {
        diagnostics.add(
                Code.C305,
                span,
                left.type().name() + " cannot be compared as a whole",
                "say it of each element with `forall`");
        return false;
    }

    private boolean record(Operator operator, Span span, Context context) {
        if (operator == Operator.EQUAL && context.standing() != Context.Standing.INSIDE) {
            return true;
        }
        diagnostics.add(
                Code.C305,
                span,
                "records are compared only with `==`, as a whole conjunct of an `ensures` clause",
                "compare their fields one by one");
        return false;
    }

    private boolean ordered(Expr left, Span span) {
        if (left.type() instanceof Type.Ordered) {
            return true;
        }
        diagnostics.add(
                Code.C302,
                span,
                Types.describe(left.type()) + " has no order",
                "compare with `==` or `!=`");
        return false;
    }
}
