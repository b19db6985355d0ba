package io.decree.codegen.tla;

import io.decree.contracts.model.Expr;
import io.decree.contracts.model.Expr.Operator;
import io.decree.contracts.model.Range;
import io.decree.contracts.model.StateField;
import io.decree.contracts.model.Type;
import java.util.Optional;
import java.util.Set;

/** Writes expressions in TLA+, for the instance {@code i} and the message {@code m}. */
final class TlaExpressions {

    private static final int ATOM = 9;
    private static final int UNARY = 8;

    private final TlaNames names;
    private final Moment moment;
    private final String message;
    private final Set<StateField> unprimed;
    private final Optional<Witnesses> witnesses;

    private TlaExpressions(
            TlaNames names,
            Moment moment,
            String message,
            Set<StateField> unprimed,
            Optional<Witnesses> witnesses) {
        this.names = names;
        this.moment = moment;
        this.message = message;
        this.unprimed = Set.copyOf(unprimed);
        this.witnesses = witnesses;
    }

    /**
     * A writer.
     *
     * @param names what the component's module calls things
     * @param moment which state is read
     * @param message the name of the handled message
     * @param unprimed the fields that have no next value: constants, and what a case keeps
     */
    static TlaExpressions of(
            TlaNames names, Moment moment, String message, Set<StateField> unprimed) {
        return new TlaExpressions(
                names, moment, TlaNames.safe(message), unprimed, Optional.empty());
    }

    /** A constant, such as a first value. */
    static String constant(TlaNames names, Expr expr) {
        return of(names, Moment.NOW, "m", Set.of()).of(expr);
    }

    /** The same writer; an implication reports the first time its antecedent is true. */
    TlaExpressions reporting(Witnesses reported) {
        return new TlaExpressions(names, moment, message, unprimed, Optional.of(reported));
    }

    String of(Expr expr) {
        if (expr instanceof Expr.Binary e) {
            return binary(e);
        } else if (expr instanceof Expr.Not e) {
            return "~" + operand(e.operand(), UNARY);
        } else if (expr instanceof Expr.Negate e) {
            return "-" + operand(e.operand(), UNARY);
        } else if (expr instanceof Expr.If e) {
            return "IF " + of(e.condition()) + " THEN " + of(e.yes()) + " ELSE " + of(e.no());
        } else if (expr instanceof Expr.Quantified e) {
            return quantified(e);
        } else if (expr instanceof Expr.Quorum e) {
            return quorum(e);
        } else if (expr instanceof Expr.InRange e) {
            return operand(e.slot(), level(Operator.PLUS)) + " \\in " + window(e.range(), e.old());
        }
        return atom(expr);
    }

    private String atom(Expr expr) {
        if (expr instanceof Expr.Literal e) {
            return literal(e);
        } else if (expr instanceof Expr.Bound e) {
            return bound(e);
        } else if (expr instanceof Expr.MessageField e) {
            return (e.reply() ? "reply" : message) + "." + e.field().name();
        } else if (expr instanceof Expr.Owner e) {
            return "owner[" + of(e.ballot()) + "]";
        } else if (expr instanceof Expr.Next e) {
            return "next[" + of(e.ballot()) + "][" + of(e.member()) + "]";
        } else if (expr instanceof Expr.StateRead e) {
            return read(e.field(), e.old());
        } else if (expr instanceof Expr.Index e) {
            return of(e.target()) + "[" + of(e.index()) + "]";
        } else if (expr instanceof Expr.RecordField e) {
            return of(e.target()) + "." + e.field();
        }
        throw new IllegalArgumentException("no TLA+ for " + expr);
    }

    private String literal(Expr.Literal e) {
        return Usage.isLarge(e) ? names.large(e.value()) : TlaTypes.value(e.type(), e.value());
    }

    String read(StateField field, boolean old) {
        if (moment == Moment.DISK && field.durable()) {
            return names.twin(field) + "[i]";
        }
        boolean primed = moment == Moment.STEP && !old && !unprimed.contains(field);
        return names.field(field) + (primed ? "'" : "") + "[i]";
    }

    /** The slots of a range. */
    String window(Range range, boolean old) {
        if (moment == Moment.DISK) {
            return names.own("disk_" + range.name()) + "(i)";
        }
        boolean primed = moment == Moment.STEP && !old && !unprimed.contains(range.base());
        return names.own((primed ? "next_" : "") + range.name()) + "(i)";
    }

    static String bound(Expr.Bound variable) {
        return TlaNames.safe(variable.name());
    }

    String domain(Expr.Domain domain) {
        return domain instanceof Expr.Domain.Slots slots
                ? window(slots.range(), slots.old())
                : TlaTypes.set(((Expr.Domain.Values) domain).type());
    }

    private String quantified(Expr.Quantified e) {
        return (e.universal() ? "\\A " : "\\E ")
                + bound(e.variable())
                + " \\in "
                + domain(e.domain())
                + e.except().map(x -> " \\ {" + of(x) + "}").orElse("")
                + " : "
                + of(e.body());
    }

    private String quorum(Expr.Quorum e) {
        String of = "{" + bound(e.variable()) + " \\in " + TlaTypes.set(e.variable().type());
        String voters = e.where().map(w -> of + " : " + of(w) + "}").orElse(of + "}");
        int part = level(Operator.AND) + 1;
        String where = e.where().map(w -> operand(w, part) + " /\\ ").orElse("");
        String agreeing = of + " : " + where + operand(e.body(), part) + "}";
        return "2 * Cardinality(" + agreeing + ") > Cardinality(" + voters + ")";
    }

    /** Only a chain of one operator goes without parentheses. */
    private String binary(Expr.Binary e) {
        if (e.operator() == Operator.IMPLIES && witnesses.isPresent()) {
            return witnesses.get().implied(of(e.left()), of(e.right()));
        }
        int level = level(e.operator());
        boolean chain = e.left() instanceof Expr.Binary left && left.operator() == e.operator();
        boolean groups = chain && level != level(Operator.IMPLIES);
        return operand(e.left(), groups ? level : level + 1)
                + " "
                + symbol(e)
                + " "
                + operand(e.right(), level + 1);
    }

    /**
     * An operand, in parentheses where it binds no tighter than what it stands in. TLA+ gives many
     * pairs of operators no order at all, conjunction and disjunction among them.
     */
    String operand(Expr expr, int least) {
        return level(expr) < least ? "(" + of(expr) + ")" : of(expr);
    }

    private static int level(Expr expr) {
        if (expr instanceof Expr.Binary e) {
            return level(e.operator());
        } else if (expr instanceof Expr.InRange) {
            return level(Operator.LESS);
        } else if (expr instanceof Expr.Quorum) {
            return level(Operator.LESS);
        }
        boolean open = expr instanceof Expr.If || expr instanceof Expr.Quantified;
        return open ? 0 : ATOM;
    }

    static int level(Operator operator) {
        return switch (operator) {
            case IFF, IMPLIES -> 1;
            case OR, AND -> 2;
            case EQUAL, NOT_EQUAL, LESS, AT_MOST, GREATER, AT_LEAST -> 4;
            case PLUS, MINUS -> 5;
            case TIMES -> 6;
        };
    }

    private static String symbol(Expr.Binary e) {
        return switch (e.operator()) {
            case PLUS -> "+";
            case MINUS -> "-";
            case TIMES -> "*";
            case EQUAL -> e.left().type() instanceof Type.Bool ? "<=>" : "=";
            case NOT_EQUAL -> "#";
            case LESS -> "<";
            case AT_MOST -> "<=";
            case GREATER -> ">";
            case AT_LEAST -> ">=";
            case AND -> "/\\";
            case OR -> "\\/";
            case IMPLIES -> "=>";
            case IFF -> "<=>";
        };
    }
}
