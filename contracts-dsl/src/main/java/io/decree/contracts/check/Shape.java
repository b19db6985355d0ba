package io.decree.contracts.check;

import io.decree.contracts.model.Expr;
import io.decree.contracts.model.Exprs;
import java.util.stream.Collectors;

/**
 * What an expression says, without where it stands: two expressions of one shape are the same.
 * Whether a field is read before or after the handler makes no difference to the shape.
 */
final class Shape {

    private Shape() {}

    static String of(Expr expr) {
        String parts =
                Exprs.children(expr).stream()
                        .map(Shape::of)
                        .collect(Collectors.joining(", ", "(", ")"));
        return head(expr) + parts;
    }

    private static String head(Expr expr) {
        if (expr instanceof Expr.Literal e) {
            return e.type().name() + " " + e.value();
        } else if (expr instanceof Expr.StateRead e) {
            return e.field().name();
        } else if (expr instanceof Expr.RecordField e) {
            return "." + e.field();
        } else if (expr instanceof Expr.MessageField e) {
            return (e.reply() ? "reply." : "message.") + e.field().name();
        } else if (expr instanceof Expr.Bound e) {
            return "bound " + e.name();
        } else if (expr instanceof Expr.Binary e) {
            return e.operator().text();
        } else if (expr instanceof Expr.InRange e) {
            return "in " + e.range().name();
        } else if (expr instanceof Expr.Quantified e) {
            return (e.universal() ? "forall " : "exists ") + e.variable().name() + " " + e.domain();
        }
        return expr.getClass().getSimpleName();
    }
}
