package io.decree.contracts.resolve;

import io.decree.contracts.diagnostic.Code;
import io.decree.contracts.diagnostic.Diagnostics;
import io.decree.contracts.source.Span;
import io.decree.contracts.syntax.DeclarationSyntax;
import io.decree.contracts.syntax.ExprSyntax;
import java.util.Optional;

/** Computes constants: the bounds of types, declared constants, and powers. */
final class Constants {

    /** Sums of two such numbers still fit into 64 bits. */
    static final long GREATEST = 1L << 62;

    private final Table<Long> declared = new Table<>("constant");
    private final Diagnostics diagnostics;

    Constants(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Declares a constant, computed from the constants before it. */
    void declare(DeclarationSyntax.Const constant) {
        declared.define(constant.name().text(), evaluate(constant.value()));
    }

    Table<Long> declared() {
        return declared;
    }

    /** The value of a constant expression; reports what is not constant. */
    Optional<Long> evaluate(ExprSyntax expr) {
        if (expr instanceof ExprSyntax.Whole number) {
            return number(number);
        } else if (expr instanceof ExprSyntax.Reference reference) {
            return declared.lookUp(reference.name(), diagnostics);
        } else if (expr instanceof ExprSyntax.Negate negate) {
            return evaluate(negate.operand()).map(v -> -v);
        } else if (expr instanceof ExprSyntax.Binary binary) {
            return binary(binary);
        }
        diagnostics.add(
                Code.C307,
                expr.span(),
                "this is not a constant number",
                "write a number, a declared constant, or a sum, product or power of them");
        return Optional.empty();
    }

    private Optional<Long> number(ExprSyntax.Whole number) {
        String digits = number.text().replace("_", "");
        try {
            return checked(Long.parseLong(digits), number.span());
        } catch (NumberFormatException tooLong) {
            return tooLarge(number.span());
        }
    }

    private Optional<Long> binary(ExprSyntax.Binary binary) {
        Optional<Long> left = evaluate(binary.left());
        Optional<Long> right = evaluate(binary.right());
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        long a = left.get();
        long b = right.get();
        try {
            return switch (binary.operator().text()) {
                case "+" -> checked(Math.addExact(a, b), binary.span());
                case "-" -> checked(Math.subtractExact(a, b), binary.span());
                case "*" -> checked(Math.multiplyExact(a, b), binary.span());
                case "^" -> checked(power(a, b), binary.span());
                default -> notANumber(binary);
            };
        } catch (ArithmeticException overflow) {
            return tooLarge(binary.span());
        }
    }

    private static long power(long base, long exponent) {
        if (exponent < 0 || exponent > 62) {
            throw new ArithmeticException("exponent");
        }
        long result = 1;
        for (long i = 0; i < exponent; i++) {
            result = Math.multiplyExact(result, base);
        }
        return result;
    }

    private Optional<Long> notANumber(ExprSyntax.Binary binary) {
        diagnostics.add(
                Code.C307,
                binary.span(),
                "`" + binary.operator().text() + "` does not make a constant number",
                "use `+`, `-`, `*` or `^`");
        return Optional.empty();
    }

    private Optional<Long> checked(long value, Span span) {
        return Math.abs(value) <= GREATEST ? Optional.of(value) : tooLarge(span);
    }

    private Optional<Long> tooLarge(Span span) {
        diagnostics.add(
                Code.C105, span, "this number is greater than 2^62", "choose a smaller number");
        return Optional.empty();
    }
}
