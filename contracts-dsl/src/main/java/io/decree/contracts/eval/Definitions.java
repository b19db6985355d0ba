package io.decree.contracts.eval;

import io.decree.contracts.model.Case;
import io.decree.contracts.model.Clause;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Expr;
import io.decree.contracts.model.StateField;
import io.decree.contracts.model.Type;
import java.util.BitSet;

/**
 * Fills a {@link Draft} from the equations among the postconditions of a case. An equation whose
 * right side needs a place that is not defined yet waits for the next round.
 */
final class Definitions {

    private final Draft draft;
    private final Case taken;
    private final Trace trace;
    private final Evaluator evaluator;
    private Clause clause;
    private boolean progress;

    Definitions(
            Component component,
            Draft draft,
            Memory before,
            Values message,
            Case taken,
            Trace trace) {
        this.draft = draft;
        this.taken = taken;
        this.trace = trace;
        this.evaluator = new Evaluator(component, new Scope(before, draft, message, Values.NONE));
    }

    void follow() {
        do {
            progress = false;
            draft.unblock();
            for (Clause ensures : taken.ensures()) {
                clause = ensures;
                BitSet outer = trace.exchange(new BitSet());
                attempt(() -> define(ensures.body()));
                draft.consulted(trace.exchange(outer));
            }
        } while (progress);
    }

    /** Leaves alone what has no value: a fault is found when the clause is judged. */
    private void attempt(Runnable step) {
        try {
            step.run();
        } catch (Draft.Undefined later) {
            // Another clause may define it; then the next round gets further.
        } catch (Absent unknown) {
            draft.block(unknown);
        } catch (Fault.Signal fault) {
            // Judged with the whole clause.
        }
    }

    private void define(Expr body) {
        if (body instanceof Expr.Binary binary) {
            define(binary);
        } else if (body instanceof Expr.Quantified all && all.universal()) {
            eachInstance(all);
        } else if (body instanceof Expr.If choice) {
            define(evaluator.holds(choice.condition()) ? choice.yes() : choice.no());
        } else if (body instanceof Expr.Not not && isPlace(not.operand())) {
            assign(not.operand(), 0);
        } else if (isPlace(body)) {
            assign(body, 1);
        }
    }

    private void define(Expr.Binary body) {
        switch (body.operator()) {
            case AND -> {
                attempt(() -> define(body.left()));
                attempt(() -> define(body.right()));
            }
            case IMPLIES -> {
                if (evaluator.holds(body.left())) {
                    define(body.right());
                }
            }
            case EQUAL, IFF -> {
                equation(body.left(), body.right());
                equation(body.right(), body.left());
            }
            default -> {
                // An order or an inequality defines nothing.
            }
        }
    }

    /** Each instance keeps its own account of reads, so that they do not depend on each other. */
    private void eachInstance(Expr.Quantified all) {
        evaluator.each(
                all,
                () -> {
                    BitSet outer = trace.exchange(new BitSet());
                    trace.add(outer);
                    attempt(() -> define(all.body()));
                    draft.consulted(trace.exchange(outer));
                    return true;
                });
    }

    /** A place of the state after, which an equation can define. */
    private static boolean isPlace(Expr expr) {
        if (expr instanceof Expr.StateRead read) {
            return !read.old();
        }
        if (expr instanceof Expr.Index index) {
            return !index.target().old();
        }
        return expr instanceof Expr.RecordField field && isPlace(field.target());
    }

    private void equation(Expr place, Expr value) {
        if (!isPlace(place)) {
            return;
        }
        int cell = evaluator.cell(place);
        if (place.type() instanceof Type.Structure record) {
            for (int i = 0; i < record.fields().size(); i++) {
                int field = i;
                attempt(() -> assign(place, cell + field, () -> part(value, record, field)));
            }
        } else {
            assign(place, cell, () -> evaluator.number(value));
        }
    }

    private long part(Expr value, Type.Structure record, int field) {
        return evaluator.part(value, record, field);
    }

    private void assign(Expr place, long value) {
        assign(place, evaluator.cell(place), () -> value);
    }

    private interface Source {
        long value();
    }

    private void assign(Expr place, int cell, Source source) {
        StateField field = field(place);
        if (draft.isOpen(field, cell)) {
            long value = source.value();
            BitSet reads = trace.exchange(new BitSet());
            trace.add(reads);
            draft.define(field, cell, value, clause, reads);
            progress = true;
        }
    }

    private static StateField field(Expr place) {
        if (place instanceof Expr.RecordField field) {
            return field(field.target());
        }
        return place instanceof Expr.Index index
                ? index.target().field()
                : ((Expr.StateRead) place).field();
    }
}
