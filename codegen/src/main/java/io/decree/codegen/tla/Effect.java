package io.decree.codegen.tla;

import io.decree.contracts.model.Case;
import io.decree.contracts.model.Clause;
import io.decree.contracts.model.Expr;
import io.decree.contracts.model.Expr.Operator;
import io.decree.contracts.model.Exprs;
import io.decree.contracts.model.Place;
import io.decree.contracts.model.StateField;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the clauses of a case say about one changed place.
 *
 * @param place the place
 * @param whole the equation that defines all of it
 * @param parts the equations that define fields of a record
 * @param pieces for a whole array or log, the equations for its elements, under a condition
 */
record Effect(Place place, Optional<Equation> whole, List<Equation> parts, List<Piece> pieces) {

    /**
     * An equation.
     *
     * @param clause the id of its clause
     * @param field the field of the record, empty for all of it
     * @param value what the place becomes
     */
    record Equation(String clause, String field, Expr value) {}

    /**
     * A statement about the elements of an array or log.
     *
     * @param clause the id of its clause
     * @param variable stands for the element's index
     * @param condition which elements are meant; absent means all
     * @param value what the element becomes
     */
    record Piece(String clause, Expr.Bound variable, Optional<Expr> condition, Expr value) {}

    /** Reads the clauses of a case, place by place, so that no value is used before it is made. */
    static List<Effect> of(Case row) {
        List<Effect> open = new ArrayList<>(row.changes().stream().map(p -> of(p, row)).toList());
        List<Effect> ordered = new ArrayList<>();
        while (!open.isEmpty()) {
            Set<StateField> waiting = new HashSet<>();
            open.forEach(effect -> waiting.add(effect.place().field()));
            Effect next =
                    open.stream()
                            .filter(effect -> !effect.needs(waiting))
                            .findFirst()
                            .orElseThrow(() -> new IllegalArgumentException(row.id() + " circles"));
            open.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    private boolean needs(Set<StateField> waiting) {
        return values().stream().anyMatch(v -> Exprs.any(v, part -> readsNew(part, waiting)));
    }

    private boolean readsNew(Expr part, Set<StateField> waiting) {
        if (part instanceof Expr.InRange in) {
            return !in.old() && waiting.contains(in.range().base());
        }
        return part instanceof Expr.StateRead read
                && !read.old()
                && !read.field().equals(place.field())
                && waiting.contains(read.field());
    }

    private List<Expr> values() {
        List<Expr> values = new ArrayList<>();
        whole.ifPresent(e -> values.add(e.value()));
        parts.forEach(e -> values.add(e.value()));
        pieces.forEach(p -> values.add(p.value()));
        pieces.forEach(p -> p.condition().ifPresent(values::add));
        return values;
    }

    private static Effect of(Place place, Case row) {
        Reader reader = new Reader(place);
        row.ensures().forEach(reader::read);
        return new Effect(place, reader.whole, reader.parts, reader.pieces);
    }

    /** Collects the defining equations of one place. */
    private static final class Reader {
        private final Place place;
        private Optional<Equation> whole = Optional.empty();
        private final List<Equation> parts = new ArrayList<>();
        private final List<Piece> pieces = new ArrayList<>();

        Reader(Place place) {
            this.place = place;
        }

        void read(Clause clause) {
            Expr.conjuncts(clause.body()).forEach(c -> read(clause.id(), c));
        }

        private void read(String id, Expr conjunct) {
            if (conjunct instanceof Expr.Quantified all && all.universal()) {
                element(id, all);
            } else if (conjunct instanceof Expr.Not not && isPlace(not.operand())) {
                define(id, not.operand(), constant(not.operand(), 0));
            } else if (isPlace(conjunct)) {
                define(id, conjunct, constant(conjunct, 1));
            } else if (conjunct instanceof Expr.Binary b && isEquation(b)) {
                define(id, b.left(), b.right());
            }
        }

        private static boolean isEquation(Expr.Binary b) {
            return b.operator() == Operator.EQUAL || b.operator() == Operator.IFF;
        }

        private static Expr constant(Expr like, long value) {
            return new Expr.Literal(value, value == 0 ? "false" : "true", like.type(), like.span());
        }

        private void define(String id, Expr left, Expr value) {
            if (selfReference(value)) {
                return;
            }
            if (left instanceof Expr.RecordField field && isPlace(field.target())) {
                if (parts.stream().noneMatch(p -> p.field().equals(field.field()))) {
                    parts.add(new Equation(id, field.field(), value));
                }
            } else if (isPlace(left) && whole.isEmpty()) {
                whole = Optional.of(new Equation(id, "", value));
            }
        }

        private void element(String id, Expr.Quantified all) {
            if (place.index().isPresent() || all.except().isPresent()) {
                return;
            }
            boolean guarded =
                    all.body() instanceof Expr.Binary b && b.operator() == Operator.IMPLIES;
            Optional<Expr> condition =
                    guarded ? Optional.of(((Expr.Binary) all.body()).left()) : Optional.empty();
            Expr body = guarded ? ((Expr.Binary) all.body()).right() : all.body();
            if (body instanceof Expr.Not not && isElement(not.operand(), all.variable())) {
                piece(id, all, condition, constant(not.operand(), 0));
            } else if (isElement(body, all.variable())) {
                piece(id, all, condition, constant(body, 1));
            } else if (body instanceof Expr.Binary equation
                    && isEquation(equation)
                    && isElement(equation.left(), all.variable())) {
                piece(id, all, condition, equation.right());
            }
        }

        private void piece(String id, Expr.Quantified all, Optional<Expr> condition, Expr value) {
            if (!selfReference(value)) {
                pieces.add(new Piece(id, all.variable(), condition, value));
            }
        }

        private boolean isElement(Expr expr, Expr.Bound variable) {
            return expr instanceof Expr.Index index
                    && isNew(index.target())
                    && index.index() instanceof Expr.Bound b
                    && b.name().equals(variable.name());
        }

        private boolean isPlace(Expr expr) {
            if (place.index().isEmpty()) {
                return expr instanceof Expr.StateRead read && isNew(read);
            }
            return expr instanceof Expr.Index index
                    && isNew(index.target())
                    && Same.expressions(index.index(), place.index().get());
        }

        private boolean isNew(Expr.StateRead read) {
            return !read.old() && read.field().equals(place.field());
        }

        private boolean selfReference(Expr value) {
            return Exprs.any(value, part -> part instanceof Expr.StateRead read && isNew(read));
        }
    }
}
