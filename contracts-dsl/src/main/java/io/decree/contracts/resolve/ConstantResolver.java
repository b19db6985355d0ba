package io.decree.contracts.resolve;

import io.decree.contracts.diagnostic.Code;
import io.decree.contracts.model.Expr;
import io.decree.contracts.model.Type;
import io.decree.contracts.source.Span;
import io.decree.contracts.syntax.ExprSyntax;
import java.util.Optional;

/** Resolves constants of a known type: initial values and the values of examples. */
final class ConstantResolver {

    private final FileScope scope;

    ConstantResolver(FileScope scope) {
        this.scope = scope;
    }

    /** The constant as a value of the type; reports when it is none. */
    Optional<Expr.Literal> value(ExprSyntax syntax, Type type) {
        Span span = syntax.span();
        if (syntax instanceof ExprSyntax.None) {
            return Types.hasNone(type)
                    ? Optional.of(new Expr.Literal(Types.none(type), "none", type, span))
                    : report(Code.C304, span, type.name() + " has no `none`", "write a value");
        } else if (type instanceof Type.Bool) {
            return syntax instanceof ExprSyntax.Truth truth
                    ? Optional.of(truth(truth, type))
                    : report(Code.C301, span, "this is not a truth value", "write true or false");
        } else if (type instanceof Type.Enumeration e) {
            return enumValue(syntax, e, type);
        } else if (type instanceof Type.Option option) {
            return enumValue(syntax, option.of(), type);
        } else if (!TypeResolver.isScalar(type)) {
            return report(Code.C307, span, type.name() + " has no constants", "write `none`");
        }
        return scope.constants().evaluate(syntax).flatMap(value -> number(value, syntax, type));
    }

    private static Expr.Literal truth(ExprSyntax.Truth truth, Type type) {
        return new Expr.Literal(
                truth.value() ? 1 : 0, Boolean.toString(truth.value()), type, truth.span());
    }

    private Optional<Expr.Literal> enumValue(ExprSyntax syntax, Type.Enumeration of, Type type) {
        if (!(syntax instanceof ExprSyntax.Reference reference)) {
            return report(
                    Code.C301,
                    syntax.span(),
                    "this is not a value of " + of.name(),
                    "write one of " + String.join(", ", of.values()));
        }
        String name = reference.name().text();
        int index = of.values().indexOf(name);
        return index < 0
                ? report(
                        Code.C201,
                        syntax.span(),
                        of.name() + " has no value `" + name + "`",
                        Suggestion.remedy(name, of.values()))
                : Optional.of(new Expr.Literal(index + 1L, name, type, syntax.span()));
    }

    private Optional<Expr.Literal> number(long value, ExprSyntax syntax, Type type) {
        long low = 0;
        long high = Constants.GREATEST;
        if (type instanceof Type.Ordered ordered) {
            low = ordered.low();
            high = ordered.high();
        } else if (type instanceof Type.Node node) {
            high = node.count() - 1L;
        }
        if (value < low || value > high) {
            return report(
                    Code.C303,
                    syntax.span(),
                    value + " is not in " + low + " .. " + high + ", the values of " + type.name(),
                    "choose a value inside these bounds");
        }
        String text =
                syntax instanceof ExprSyntax.Whole whole ? whole.text() : Long.toString(value);
        return Optional.of(new Expr.Literal(value, text, type, syntax.span()));
    }

    private <T> Optional<T> report(Code code, Span span, String cause, String remedy) {
        scope.diagnostics().add(code, span, cause, remedy);
        return Optional.empty();
    }
}
