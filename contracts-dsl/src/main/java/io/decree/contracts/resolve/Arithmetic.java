package io.decree.contracts.resolve;

import io.decree.contracts.diagnostic.Code;
import io.decree.contracts.diagnostic.Diagnostics;
import io.decree.contracts.model.Expr;
import io.decree.contracts.model.Expr.Operator;
import io.decree.contracts.model.Type;
import io.decree.contracts.source.Span;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The types of sums, differences and products, with the bounds of their values.
 *
 * <p>The bounds are computed from the bounds of the operands alone. Nothing may exceed 2^62, so
 * that one more sum or difference still fits into 64 bits and Java computes what the contract
 * means.
 */
final class Arithmetic {

    private static final BigInteger GREATEST = BigInteger.valueOf(Constants.GREATEST);

    private final Diagnostics diagnostics;

    Arithmetic(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The type of {@code left operator right}; reports when there is none. */
    Optional<Type> typeOf(Operator operator, Expr left, Expr right, Span span) {
        if (!Types.isNumber(left.type()) || !Types.isNumber(right.type())) {
            Type odd = Types.isNumber(left.type()) ? right.type() : left.type();
            return noSuch(operator, odd, span);
        }
        boolean slots = left.type() instanceof Type.Slot;
        boolean both = slots && right.type() instanceof Type.Slot;
        boolean any = slots || right.type() instanceof Type.Slot;
        boolean legal =
                switch (operator) {
                    case PLUS -> !both;
                    case MINUS -> slots || !any;
                    default -> !any;
                };
        if (!legal) {
            return slotArithmetic(operator, span);
        }
        boolean isSlot = any && !both;
        Type slot = slots ? left.type() : right.type();
        return bounds(operator, (Type.Ordered) left.type(), (Type.Ordered) right.type(), span)
                .map(b -> isSlot ? b.slot(slot.name()) : b.number());
    }

    /** The type of {@code -operand}; reports when there is none. */
    Optional<Type> typeOfNegation(Expr operand, Span span) {
        if (operand.type() instanceof Type.Int number) {
            return Optional.of(new Type.Int("int", -number.high(), -number.low()));
        }
        diagnostics.add(
                Code.C302,
                span,
                Types.describe(operand.type()) + " has no negative",
                "use `-` on numbers only");
        return Optional.empty();
    }

    private Optional<Type> noSuch(Operator operator, Type odd, Span span) {
        String remedy =
                odd instanceof Type.Ballot
                        ? "ballots have an order, `owner(b)` and `next(b, member)`, nothing else"
                        : "use `" + operator.text() + "` on numbers and slots only";
        diagnostics.add(
                Code.C302, span, Types.describe(odd) + " has no `" + operator.text() + "`", remedy);
        return Optional.empty();
    }

    private Optional<Type> slotArithmetic(Operator operator, Span span) {
        diagnostics.add(
                Code.C302,
                span,
                "these two have no `" + operator.text() + "`",
                "slots know `slot + number`, `slot - number` and `slot - slot`");
        return Optional.empty();
    }

    private Optional<Bounds> bounds(
            Operator operator, Type.Ordered left, Type.Ordered right, Span span) {
        List<BigInteger> corners =
                Stream.of(left.low(), left.high())
                        .flatMap(
                                a ->
                                        Stream.of(right.low(), right.high())
                                                .map(b -> apply(operator, a, b)))
                        .toList();
        BigInteger low = Collections.min(corners);
        BigInteger high = Collections.max(corners);
        if (low.negate().compareTo(GREATEST) > 0 || high.compareTo(GREATEST) > 0) {
            diagnostics.add(
                    Code.C303,
                    span,
                    "this may exceed 2^62 (it is between " + low + " and " + high + ")",
                    "narrow the bounds of its operands");
            return Optional.empty();
        }
        return Optional.of(new Bounds(low.longValueExact(), high.longValueExact()));
    }

    private static BigInteger apply(Operator operator, long a, long b) {
        BigInteger x = BigInteger.valueOf(a);
        BigInteger y = BigInteger.valueOf(b);
        return switch (operator) {
            case PLUS -> x.add(y);
            case MINUS -> x.subtract(y);
            default -> x.multiply(y);
        };
    }

    private record Bounds(long low, long high) {

        Type number() {
            return new Type.Int("int", low, high);
        }

        Type slot(String name) {
            return new Type.Slot(name, low, high);
        }
    }
}
