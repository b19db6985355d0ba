package io.decree.codegen.tla;

import io.decree.contracts.analysis.ExprText;
import io.decree.contracts.model.Expr;

/** Whether two expressions say the same, wherever they stand. */
final class Same {

    private static final ExprText TEXT = new ExprText("m");

    private Same() {}

    static boolean expressions(Expr one, Expr other) {
        return TEXT.of(one).equals(TEXT.of(other));
    }

    /** Whether exactly one of two conditions holds, as far as their shape shows. */
    static boolean complements(Expr one, Expr other) {
        return isNegation(one, other) || isNegation(other, one);
    }

    private static boolean isNegation(Expr one, Expr other) {
        return one instanceof Expr.Not not && expressions(not.operand(), other);
    }
}
