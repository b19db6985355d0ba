package io.decree.contracts.analysis;

import io.decree.contracts.model.Expr;
import io.decree.contracts.model.Expr.Operator;

/** Writes an expression in the contract language, definitions inlined. */
public final class ExprText {

    private static final int ATOM = 9;
    private static final int UNARY = 8;

    private final String parameter;

    /**
     * Creates a writer.
     *
     * @param parameter the name the message goes by, for example {@code m}
     */
    public ExprText(String parameter) {
        this.parameter = parameter;
    }

    /**
     * The text of an expression.
     *
     * @param expr the expression
     * @return on one line
     */
    public String of(Expr expr) {
        if (expr instanceof Expr.Binary e) {
            int level = level(e.operator());
            return operand(e.left(), level)
                    + " "
                    + e.operator().text()
                    + " "
                    + operand(e.right(), level + 1);
        }
        if (expr instanceof Expr.Not e) {
            return "!" + operand(e.operand(), UNARY);
        }
        if (expr instanceof Expr.Negate e) {
            return "-" + operand(e.operand(), UNARY);
        }
        if (expr instanceof Expr.If e) {
            return "if " + of(e.condition()) + " then " + of(e.yes()) + " else " + of(e.no());
        }
        if (expr instanceof Expr.Quantified || expr instanceof Expr.Quorum) {
            return quantified(expr);
        }
        if (expr instanceof Expr.InRange e) {
            return old(
                    e.old(),
                    operand(e.slot(), level(Operator.LESS) + 1) + " in " + e.range().name());
        }
        return atom(expr);
    }

    private String atom(Expr expr) {
        if (expr instanceof Expr.Literal e) {
            return e.text();
        }
        if (expr instanceof Expr.Bound e) {
            return e.name();
        }
        if (expr instanceof Expr.MessageField e) {
            return (e.reply() ? "reply" : parameter) + "." + e.field().name();
        }
        if (expr instanceof Expr.Owner e) {
            return "owner(" + of(e.ballot()) + ")";
        }
        if (expr instanceof Expr.Next e) {
            return "next(" + of(e.ballot()) + ", " + of(e.member()) + ")";
        }
        return place(expr);
    }

    private String place(Expr expr) {
        if (expr instanceof Expr.StateRead e) {
            return old(e.old(), e.field().name());
        }
        if (expr instanceof Expr.RecordField e) {
            Expr.Index index = (Expr.Index) e.target();
            return old(index.target().old(), element(index) + "." + e.field());
        }
        Expr.Index index = (Expr.Index) expr;
        return old(index.target().old(), element(index));
    }

    private String element(Expr.Index e) {
        return e.target().field().name() + "[" + of(e.index()) + "]";
    }

    private static String old(boolean old, String text) {
        return old ? "old(" + text + ")" : text;
    }

    private String quantified(Expr expr) {
        if (expr instanceof Expr.Quorum e) {
            String where = e.where().map(w -> " where " + of(w)).orElse("");
            return "quorum "
                    + e.variable().name()
                    + " in "
                    + e.variable().type().name()
                    + where
                    + ": "
                    + of(e.body());
        }
        Expr.Quantified e = (Expr.Quantified) expr;
        String domain =
                e.domain() instanceof Expr.Domain.Slots slots
                        ? old(slots.old(), slots.range().name())
                        : ((Expr.Domain.Values) e.domain()).type().name();
        return (e.universal() ? "forall " : "exists ")
                + e.variable().name()
                + " in "
                + domain
                + e.except().map(x -> " except " + of(x)).orElse("")
                + ": "
                + of(e.body());
    }

    private String operand(Expr expr, int least) {
        return level(expr) < least ? "(" + of(expr) + ")" : of(expr);
    }

    private static int level(Expr expr) {
        if (expr instanceof Expr.Binary e) {
            return level(e.operator());
        }
        if (expr instanceof Expr.InRange e) {
            return e.old() ? ATOM : level(Operator.LESS);
        }
        boolean open =
                expr instanceof Expr.If
                        || expr instanceof Expr.Quantified
                        || expr instanceof Expr.Quorum;
        return open ? 0 : ATOM;
    }

    /** The looser an operator binds, the lower its level. */
    private static int level(Operator operator) {
        return switch (operator) {
            case IFF -> 1;
            case IMPLIES -> 2;
            case OR -> 3;
            case AND -> 4;
            case EQUAL, NOT_EQUAL, LESS, AT_MOST, GREATER, AT_LEAST -> 5;
            case PLUS, MINUS -> 6;
            case TIMES -> 7;
        };
    }
}
