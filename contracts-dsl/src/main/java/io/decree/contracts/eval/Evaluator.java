package io.decree.contracts.eval;

import io.decree.contracts.model.Component;
import io.decree.contracts.model.Expr;
import io.decree.contracts.model.Range;
import io.decree.contracts.model.Type;
import io.decree.contracts.source.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * Evaluates expressions in one scope. An expression without a value throws {@link Fault.Signal};
 * {@link Interpreter#evaluate} turns that into a result. Not safe for use by several threads.
 */
public final class Evaluator {

    private final Component component;
    private final Scope scope;
    private final Map<String, Long> bound = new HashMap<>();

    /**
     * Creates an evaluator.
     *
     * @param component whose state is read
     * @param scope what can be read
     */
    public Evaluator(Component component, Scope scope) {
        this.component = component;
        this.scope = scope;
    }

    /**
     * Whether a statement holds.
     *
     * @param expr a truth value
     * @return its value
     */
    public boolean holds(Expr expr) {
        return number(expr) != 0;
    }

    /**
     * The value of an expression.
     *
     * @param expr a scalar expression
     * @return the encoded value
     */
    public long number(Expr expr) {
        if (expr instanceof Expr.Literal literal) {
            return literal.value();
        }
        if (expr instanceof Expr.Binary binary) {
            return binary(binary);
        }
        if (expr instanceof Expr.StateRead read) {
            return memory(read.old()).get(read.field(), 0);
        }
        if (expr instanceof Expr.Index || expr instanceof Expr.RecordField) {
            Expr.Index index = indexOf(expr);
            return memory(index.target().old()).get(index.target().field(), cell(expr));
        }
        if (expr instanceof Expr.MessageField read) {
            return (read.reply() ? scope.reply() : scope.message()).get(read.field());
        }
        if (expr instanceof Expr.Bound variable) {
            return bound.get(variable.name());
        }
        return composite(expr);
    }

    private long composite(Expr expr) {
        if (expr instanceof Expr.Not not) {
            return truth(!holds(not.operand()));
        }
        if (expr instanceof Expr.Quantified quantified) {
            return truth(quantified(quantified));
        }
        if (expr instanceof Expr.InRange in) {
            return truth(inRange(number(in.slot()), in.range(), in.old()));
        }
        if (expr instanceof Expr.If choice) {
            return number(holds(choice.condition()) ? choice.yes() : choice.no());
        }
        if (expr instanceof Expr.Owner owner) {
            return Math.floorMod(number(owner.ballot()), Encoding.OWNERS);
        }
        if (expr instanceof Expr.Next next) {
            return next(number(next.ballot()), number(next.member()));
        }
        if (expr instanceof Expr.Quorum quorum) {
            return truth(quorum(quorum));
        }
        Expr.Negate negate = (Expr.Negate) expr;
        return Math.negateExact(number(negate.operand()));
    }

    private static long next(long ballot, long member) {
        long sameRound = ballot - Math.floorMod(ballot, Encoding.OWNERS) + member;
        return sameRound > ballot ? sameRound : Math.addExact(sameRound, Encoding.OWNERS);
    }

    private long binary(Expr.Binary e) {
        return switch (e.operator()) {
            case AND -> truth(holds(e.left()) && holds(e.right()));
            case OR -> truth(holds(e.left()) || holds(e.right()));
            case IMPLIES -> truth(!holds(e.left()) || holds(e.right()));
            case IFF -> truth(holds(e.left()) == holds(e.right()));
            case EQUAL -> truth(equal(e.left(), e.right()));
            case NOT_EQUAL -> truth(!equal(e.left(), e.right()));
            case LESS -> truth(number(e.left()) < number(e.right()));
            case AT_MOST -> truth(number(e.left()) <= number(e.right()));
            case GREATER -> truth(number(e.left()) > number(e.right()));
            case AT_LEAST -> truth(number(e.left()) >= number(e.right()));
            case PLUS, MINUS, TIMES -> arithmetic(e);
        };
    }

    private long arithmetic(Expr.Binary e) {
        long left = number(e.left());
        long right = number(e.right());
        try {
            return switch (e.operator()) {
                case PLUS -> Math.addExact(left, right);
                case MINUS -> Math.subtractExact(left, right);
                default -> Math.multiplyExact(left, right);
            };
        } catch (ArithmeticException overflow) {
            throw fault("the result does not fit in 64 bits", e.span());
        }
    }

    private boolean equal(Expr left, Expr right) {
        Type.Structure record = record(left, right);
        if (record == null) {
            return number(left) == number(right);
        }
        for (int i = 0; i < record.fields().size(); i++) {
            if (!equalPart(left, right, i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether two records agree in one field.
     *
     * @param left a record
     * @param right a record, or {@code none}
     * @param field the position of the field
     * @return whether both have the same value there
     */
    public boolean equalPart(Expr left, Expr right, int field) {
        Type.Structure record = record(left, right);
        return part(left, record, field) == part(right, record, field);
    }

    private static Type.Structure record(Expr left, Expr right) {
        if (left.type() instanceof Type.Structure record) {
            return record;
        }
        return right.type() instanceof Type.Structure record ? record : null;
    }

    /** The value of one field of a record expression, which is a log's element or {@code none}. */
    long part(Expr expr, Type.Structure record, int field) {
        if (expr instanceof Expr.Index index) {
            return memory(index.target().old()).get(index.target().field(), cell(index) + field);
        }
        if (expr instanceof Expr.If choice) {
            return part(holds(choice.condition()) ? choice.yes() : choice.no(), record, field);
        }
        return Encoding.none(record.fields().get(field).type());
    }

    private boolean quantified(Expr.Quantified e) {
        boolean[] result = {e.universal()};
        each(
                e,
                () -> {
                    result[0] = holds(e.body());
                    return result[0] == e.universal();
                });
        return result[0];
    }

    /** Binds the variable to each value of the domain in turn, as long as the visitor says so. */
    void each(Expr.Quantified e, BooleanSupplier visitor) {
        long count = count(e.domain());
        for (long i = 0; i < count; i++) {
            if (bind(e, i) && !visitor.getAsBoolean()) {
                return;
            }
        }
    }

    /**
     * Binds the variable of a quantifier to one value of its domain.
     *
     * @param e the quantifier
     * @param position which value, counted from 0
     * @return {@code false} when the domain has no such value, or when the value is left out
     */
    public boolean bind(Expr.Quantified e, long position) {
        if (position >= count(e.domain())) {
            return false;
        }
        long value = Math.addExact(first(e.domain()), position);
        if (e.except().isPresent() && number(e.except().get()) == value) {
            return false;
        }
        bound.put(e.variable().name(), value);
        return true;
    }

    private long first(Expr.Domain domain) {
        if (domain instanceof Expr.Domain.Slots slots) {
            return memory(slots.old()).get(slots.range().base(), 0);
        }
        return ((Expr.Domain.Values) domain).type() instanceof Type.Node ? 0 : 1;
    }

    private long count(Expr.Domain domain) {
        if (domain instanceof Expr.Domain.Slots slots) {
            return memory(slots.old()).get(slots.range().capacity(), 0);
        }
        Type type = ((Expr.Domain.Values) domain).type();
        return type instanceof Type.Node node
                ? node.count()
                : ((Type.Enumeration) type).values().size();
    }

    private boolean quorum(Expr.Quorum e) {
        int voters = 0;
        int agreeing = 0;
        for (long n = 0; n < ((Type.Node) e.variable().type()).count(); n++) {
            bound.put(e.variable().name(), n);
            if (e.where().isEmpty() || holds(e.where().get())) {
                voters++;
                agreeing += holds(e.body()) ? 1 : 0;
            }
        }
        return 2 * agreeing > voters;
    }

    private boolean inRange(long slot, Range range, boolean old) {
        long base = memory(old).get(range.base(), 0);
        return slot >= base && slot - base < memory(old).get(range.capacity(), 0);
    }

    private static Expr.Index indexOf(Expr expr) {
        return expr instanceof Expr.RecordField field
                ? (Expr.Index) field.target()
                : (Expr.Index) expr;
    }

    /** The cell an element, or one field of an element, is kept in; the first cell of a record. */
    int cell(Expr expr) {
        if (expr instanceof Expr.RecordField field) {
            Type.Structure record = (Type.Structure) field.target().type();
            return cell(field.target()) + Encoding.position(record, field.field());
        }
        if (!(expr instanceof Expr.Index index)) {
            return 0;
        }
        return cell(
                index.target().field().type(),
                index.target().field().name(),
                number(index.index()),
                index.target().old(),
                index.span());
    }

    /** The cell of a key, read in the window of the state before or after the handler. */
    int cell(Type type, String name, long key, boolean old, Span span) {
        if (type instanceof Type.Array array) {
            if (key < Encoding.firstKey(array) || key >= Encoding.cells(array, 0)) {
                throw fault("`" + name + "` has no element " + key, span);
            }
            return (int) key;
        }
        Type.Log log = (Type.Log) type;
        Range range = Windows.range(component, log.range());
        if (!inRange(key, range, old)) {
            throw fault(Windows.outside(name, key, memory(old), range), span);
        }
        long position = key - memory(old).get(range.base(), 0);
        return Math.toIntExact(position * log.element().fields().size());
    }

    private Memory memory(boolean old) {
        return old ? scope.before() : scope.after();
    }

    private static long truth(boolean value) {
        return value ? 1 : 0;
    }

    private static Fault.Signal fault(String message, Span span) {
        return new Fault.Signal(new Fault(message, span));
    }
}
