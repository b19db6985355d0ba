package io.decree.contracts.resolve;

import io.decree.contracts.model.Expr;
import io.decree.contracts.model.Exprs;

/** Bounds on what inlining may produce: later phases walk expressions as trees, recursively. */
final class Limits {

    static final int MOST_NODES = 10_000;
    static final int MOST_DEPTH = 500;

    private Limits() {}

    static boolean admit(Expr expr) {
        return left(expr, MOST_NODES, MOST_DEPTH) >= 0;
    }

    /**
     * How many of the nodes are left after this tree; negative when it is too large or too deep.
     */
    private static int left(Expr expr, int nodes, int depth) {
        if (depth == 0) {
            return -1;
        }
        int left = nodes - 1;
        for (Expr child : Exprs.children(expr)) {
            if (left < 0) {
                return left;
            }
            left = left(child, left, depth - 1);
        }
        return left;
    }
}
