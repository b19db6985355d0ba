package io.decree.contracts.eval;

import io.decree.contracts.model.Case;
import io.decree.contracts.model.Clause;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Expr;
import io.decree.contracts.model.Exprs;
import io.decree.contracts.model.StateField;
import io.decree.contracts.model.Type;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Looks among the postconditions of a case for the equation that defines one cell of the state
 * after. What the equation needs of the state after is looked for in the same way.
 */
final class Definitions {

    private final Case taken;
    private final Trace trace;
    private final Evaluator evaluator;
    private final Set<Cell> sought = new HashSet<>();
    private final Deque<Expr> premises = new ArrayDeque<>();

    private record Cell(String field, int cell) {}

    /**
     * What defines a cell.
     *
     * @param value its value
     * @param by the clause
     * @param reads what the value was computed from
     */
    record Definition(long value, Clause by, BitSet reads) {}

    Definitions(
            Component component,
            Memory before,
            Memory after,
            Values message,
            Case taken,
            Trace trace) {
        this.taken = taken;
        this.trace = trace;
        this.evaluator = new Evaluator(component, new Scope(before, after, message, Values.NONE));
    }

    /** The definition of a cell, or null; what was looked at in vain is kept account of. */
    Definition find(StateField field, int cell) {
        Cell goal = new Cell(field.name(), cell);
        if (!sought.add(goal)) {
            return null;
        }
        Definition result = null;
        for (int i = 0; result == null && i < taken.ensures().size(); i++) {
            Clause clause = taken.ensures().get(i);
            BitSet outer = trace.exchange(new BitSet());
            OptionalLong value = seek(clause.body(), field, cell);
            BitSet reads = trace.exchange(outer);
            trace.add(value.isPresent() ? new BitSet() : reads);
            result = value.isPresent() ? new Definition(value.getAsLong(), clause, reads) : null;
        }
        sought.remove(goal);
        return result;
    }

    private OptionalLong seek(Expr body, StateField field, int cell) {
        if (body instanceof Expr.Binary binary) {
            return seek(binary, field, cell);
        }
        if (body instanceof Expr.Quantified all && all.universal()) {
            return seekInstance(all, field, cell);
        }
        if (body instanceof Expr.If choice && mentions(choice, field)) {
            boolean yes = evaluator.holds(choice.condition());
            return seek(yes ? choice.yes() : choice.no(), field, cell);
        }
        if (body instanceof Expr.Not not && isPlace(not.operand(), field)) {
            return at(not.operand(), cell) ? OptionalLong.of(0) : OptionalLong.empty();
        }
        return isPlace(body, field) && at(body, cell) ? OptionalLong.of(1) : OptionalLong.empty();
    }

    private OptionalLong seek(Expr.Binary body, StateField field, int cell) {
        switch (body.operator()) {
            case AND -> {
                OptionalLong left = seek(body.left(), field, cell);
                return left.isPresent() ? left : seek(body.right(), field, cell);
            }
            case IMPLIES -> {
                premises.addLast(body.left());
                OptionalLong result = seek(body.right(), field, cell);
                premises.removeLast();
                return result;
            }
            case EQUAL, IFF -> {
                OptionalLong left = equation(body.left(), body.right(), field, cell);
                return left.isPresent() ? left : equation(body.right(), body.left(), field, cell);
            }
            default -> {
                return OptionalLong.empty();
            }
        }
    }

    private OptionalLong seekInstance(Expr.Quantified all, StateField field, int cell) {
        if (!mentions(all, field)) {
            return OptionalLong.empty();
        }
        OptionalLong[] result = {OptionalLong.empty()};
        OptionalLong position = position(all, field, cell);
        if (position.isPresent()) {
            return evaluator.bind(all, position.getAsLong())
                    ? seek(all.body(), field, cell)
                    : result[0];
        }
        evaluator.each(
                all,
                () -> {
                    result[0] = seek(all.body(), field, cell);
                    return result[0].isEmpty();
                });
        return result[0];
    }

    /**
     * The only value of the variable that matters for a cell, so that a large window is not walked
     * through for each of its cells.
     */
    private static OptionalLong position(Expr.Quantified all, StateField field, int cell) {
        boolean direct =
                !Exprs.any(
                        all.body(),
                        e ->
                                e instanceof Expr.Index index
                                        && isPlace(index, field)
                                        && !isVariable(index.index(), all));
        if (!direct || !walksThrough(all.domain(), field)) {
            return OptionalLong.empty();
        }
        int key = cell / Encoding.width(field.type());
        int first = field.type() instanceof Type.Array array ? Encoding.firstKey(array) : 0;
        return OptionalLong.of(key - first);
    }

    /** Whether the values of a domain are the keys of a field, in the order of its cells. */
    private static boolean walksThrough(Expr.Domain domain, StateField field) {
        if (field.type() instanceof Type.Log log) {
            return domain instanceof Expr.Domain.Slots slots
                    && !slots.old()
                    && slots.range().name().equals(log.range());
        }
        return field.type() instanceof Type.Array && domain instanceof Expr.Domain.Values;
    }

    private static boolean isVariable(Expr index, Expr.Quantified all) {
        return index instanceof Expr.Bound bound && bound.name().equals(all.variable().name());
    }

    private static boolean mentions(Expr body, StateField field) {
        return Exprs.any(body, e -> isPlace(e, field));
    }

    /** A place of the state after, which an equation can define. */
    private static boolean isPlace(Expr expr, StateField field) {
        if (expr instanceof Expr.StateRead read) {
            return !read.old() && read.field().name().equals(field.name());
        }
        if (expr instanceof Expr.Index index) {
            return isPlace(index.target(), field);
        }
        return expr instanceof Expr.RecordField part && isPlace(part.target(), field);
    }

    private OptionalLong equation(Expr place, Expr value, StateField field, int cell) {
        if (!isPlace(place, field) || !at(place, cell)) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(
                    place.type() instanceof Type.Structure record
                            ? evaluator.part(value, record, cell % record.fields().size())
                            : evaluator.number(value));
        } catch (Draft.Undefined circular) {
            return OptionalLong.empty();
        }
    }

    /** Whether a place is, or contains, a cell, and the premises around it hold. */
    private boolean at(Expr place, int cell) {
        int first;
        try {
            first = evaluator.cell(place);
        } catch (Fault.Signal outside) {
            if (premisesHold()) {
                throw outside;
            }
            return false;
        }
        int width = place.type() instanceof Type.Structure record ? record.fields().size() : 1;
        return first <= cell && cell < first + width && premisesHold();
    }

    private boolean premisesHold() {
        return premises.stream().allMatch(evaluator::holds);
    }
}
