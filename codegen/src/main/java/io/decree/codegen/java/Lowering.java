package io.decree.codegen.java;

import io.decree.contracts.model.Expr;
import io.decree.contracts.model.Expr.Operator;
import io.decree.contracts.model.Field;
import io.decree.contracts.model.Type;
import io.decree.contracts.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * Rewrites an expression into the few forms that Java and JML share.
 *
 * <p>Quantifiers over nodes and enumerations are unrolled. A quorum becomes a sum of conditionals,
 * because neither prover counts. Equality of records becomes equality of all their fields. {@code
 * slot in range} becomes two comparisons that cannot overflow. What is left: literals, reads,
 * operators, {@code if}, {@code owner}, {@code next}, and quantifiers over slots.
 */
public final class Lowering {

    private final Map<String, Expr.Literal> values;

    private Lowering(Map<String, Expr.Literal> values) {
        this.values = values;
    }

    /**
     * Rewrites an expression.
     *
     * @param expr any expression of a checked model
     * @return an expression of the same value
     */
    public static Expr lower(Expr expr) {
        return new Lowering(Map.of()).visit(expr);
    }

    /**
     * The body of a quantifier over nodes or an enumeration, once for each value.
     *
     * @param q a quantifier over {@link Expr.Domain.Values}
     * @return lowered statements, in the order of the values
     */
    public static List<Expr> instances(Expr.Quantified q) {
        Lowering outside = new Lowering(Map.of());
        return values(((Expr.Domain.Values) q.domain()).type()).stream()
                .map(value -> outside.instance(q, value))
                .toList();
    }

    private Expr visit(Expr expr) {
        if (expr instanceof Expr.Bound bound) {
            return values.containsKey(bound.name()) ? values.get(bound.name()) : bound;
        }
        if (expr instanceof Expr.Binary binary) {
            return binary(binary);
        }
        if (expr instanceof Expr.Quantified q) {
            return quantified(q);
        }
        if (expr instanceof Expr.Quorum quorum) {
            return quorum(quorum);
        }
        if (expr instanceof Expr.InRange in) {
            return inRange(in);
        }
        return visitParts(expr);
    }

    private Expr visitParts(Expr expr) {
        if (expr instanceof Expr.Not e) {
            return Logic.not(visit(e.operand()));
        }
        if (expr instanceof Expr.Negate e) {
            return new Expr.Negate(visit(e.operand()), e.type(), e.span());
        }
        if (expr instanceof Expr.If e) {
            return choose(visit(e.condition()), visit(e.yes()), visit(e.no()), e.type(), e.span());
        }
        if (expr instanceof Expr.Index e) {
            return new Expr.Index(e.target(), visit(e.index()), e.type(), e.span());
        }
        if (expr instanceof Expr.RecordField e) {
            return part(visit(e.target()), e.field(), e.type());
        }
        if (expr instanceof Expr.Owner e) {
            return new Expr.Owner(visit(e.ballot()), e.type(), e.span());
        }
        if (expr instanceof Expr.Next e) {
            return new Expr.Next(visit(e.ballot()), visit(e.member()), e.type(), e.span());
        }
        return expr;
    }

    private Expr binary(Expr.Binary e) {
        Expr left = visit(e.left());
        Expr right = visit(e.right());
        if (left.type() instanceof Type.Structure structure) {
            Expr equal = sameRecord(left, right, structure, e.span());
            return e.operator() == Operator.EQUAL ? equal : Logic.not(equal);
        }
        return e.type() instanceof Type.Bool
                ? Logic.make(e.operator(), left, right, e.span())
                : new Expr.Binary(e.operator(), left, right, e.type(), e.span());
    }

    private static Expr sameRecord(Expr left, Expr right, Type.Structure type, Span span) {
        List<Expr> equalities = new ArrayList<>();
        for (Field field : type.fields()) {
            equalities.add(
                    Logic.make(
                            Operator.EQUAL,
                            part(left, field.name(), field.type()),
                            part(right, field.name(), field.type()),
                            span));
        }
        return Logic.all(equalities);
    }

    /** One field of a record value: of an element, of {@code none}, or of either branch. */
    private static Expr part(Expr record, String field, Type type) {
        if (record instanceof Expr.Literal none) {
            return new Expr.Literal(JavaTypes.none(type), "none", type, none.span());
        }
        if (record instanceof Expr.If e) {
            Expr yes = part(e.yes(), field, type);
            return choose(e.condition(), yes, part(e.no(), field, type), type, e.span());
        }
        return new Expr.RecordField(record, field, type, record.span());
    }

    private static Expr choose(Expr condition, Expr yes, Expr no, Type type, Span span) {
        if (Logic.is(condition, true)) {
            return yes;
        }
        return Logic.is(condition, false) ? no : new Expr.If(condition, yes, no, type, span);
    }

    private Expr inRange(Expr.InRange in) {
        Expr slot = visit(in.slot());
        Expr base = base(in);
        Expr distance =
                new Expr.Binary(
                        Operator.MINUS,
                        slot,
                        base,
                        new Type.Int("int", Long.MIN_VALUE, Long.MAX_VALUE),
                        in.span());
        return Logic.make(
                Operator.AND,
                Logic.make(Operator.AT_MOST, base, slot, in.span()),
                Logic.make(Operator.LESS, distance, capacity(in), in.span()),
                in.span());
    }

    private static Expr base(Expr.InRange in) {
        return new Expr.StateRead(in.range().base(), in.old(), in.range().base().type(), in.span());
    }

    private static Expr capacity(Expr.InRange in) {
        return new Expr.StateRead(
                in.range().capacity(), in.old(), in.range().capacity().type(), in.span());
    }

    private Expr quantified(Expr.Quantified q) {
        if (q.domain() instanceof Expr.Domain.Values all) {
            List<Expr> instances = new ArrayList<>();
            for (Expr.Literal value : values(all.type())) {
                instances.add(instance(q, value));
            }
            return q.universal() ? Logic.all(instances) : Logic.any(instances);
        }
        return new Expr.Quantified(
                q.universal(),
                q.variable(),
                q.domain(),
                q.except().map(this::visit),
                visit(q.body()),
                q.type(),
                q.span());
    }

    private Expr instance(Expr.Quantified q, Expr.Literal value) {
        Expr body = with(q.variable(), value).visit(q.body());
        Optional<Expr> except = q.except().map(this::visit);
        if (except.isEmpty()) {
            return body;
        }
        Expr meant = Logic.make(Operator.NOT_EQUAL, except.get(), value, q.span());
        return Logic.make(q.universal() ? Operator.IMPLIES : Operator.AND, meant, body, q.span());
    }

    private Expr quorum(Expr.Quorum q) {
        List<Expr> fulfilled = new ArrayList<>();
        List<Expr> voters = new ArrayList<>();
        for (Expr.Literal value : values(q.variable().type())) {
            Lowering inner = with(q.variable(), value);
            Expr votes = q.where().map(inner::visit).orElse(Logic.truth(true));
            voters.add(votes);
            fulfilled.add(Logic.make(Operator.AND, votes, inner.visit(q.body()), q.span()));
        }
        Expr doubled =
                new Expr.Binary(
                        Operator.TIMES,
                        Logic.number(2),
                        count(fulfilled),
                        new Type.Int("int", 0, 2L * fulfilled.size()),
                        q.span());
        return new Expr.Binary(Operator.GREATER, doubled, count(voters), q.type(), q.span());
    }

    private static Expr count(List<Expr> statements) {
        Type type = new Type.Int("int", 0, statements.size());
        Expr sum = null;
        long certain = 0;
        for (Expr statement : statements) {
            if (Logic.is(statement, true)) {
                certain++;
                continue;
            }
            Expr one = choose(statement, Logic.number(1), Logic.number(0), type, statement.span());
            sum = sum == null ? one : new Expr.Binary(Operator.PLUS, sum, one, type, one.span());
        }
        if (sum == null) {
            return Logic.number(certain);
        }
        return certain == 0
                ? sum
                : new Expr.Binary(Operator.PLUS, sum, Logic.number(certain), type, Span.NONE);
    }

    private Lowering with(Expr.Bound variable, Expr.Literal value) {
        Map<String, Expr.Literal> inner = new HashMap<>(values);
        inner.put(variable.name(), value);
        return new Lowering(inner);
    }

    private static List<Expr.Literal> values(Type type) {
        if (type instanceof Type.Node node) {
            return LongStream.range(0, node.count())
                    .mapToObj(n -> new Expr.Literal(n, Long.toString(n), node, Span.NONE))
                    .toList();
        }
        Type.Enumeration enumeration = (Type.Enumeration) type;
        List<Expr.Literal> literals = new ArrayList<>();
        for (String name : enumeration.values()) {
            literals.add(new Expr.Literal(literals.size() + 1L, name, enumeration, Span.NONE));
        }
        return literals;
    }
}
