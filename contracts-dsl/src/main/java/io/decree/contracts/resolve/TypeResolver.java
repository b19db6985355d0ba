package io.decree.contracts.resolve;

import io.decree.contracts.diagnostic.Code;
import io.decree.contracts.model.Type;
import io.decree.contracts.source.Span;
import io.decree.contracts.syntax.ExprSyntax;
import io.decree.contracts.syntax.TypeSyntax;
import java.util.Optional;
import java.util.function.BiFunction;

/** Resolves written types. */
final class TypeResolver {

    private static final int MOST_NODES = 64;

    private final FileScope scope;

    TypeResolver(FileScope scope) {
        this.scope = scope;
    }

    /** The type that a {@code type name = …;} declares. */
    Optional<Type> named(String name, TypeSyntax syntax) {
        if (syntax instanceof TypeSyntax.Int t) {
            return bounds(t.low(), t.high(), (low, high) -> new Type.Int(name, low, high));
        } else if (syntax instanceof TypeSyntax.Slot t) {
            return bounds(t.low(), t.high(), (low, high) -> new Type.Slot(name, low, high))
                    .filter(slot -> isNatural(slot.low(), t.low().span()))
                    .map(slot -> slot);
        } else if (syntax instanceof TypeSyntax.Ballot t) {
            return ballot(name, t);
        } else if (syntax instanceof TypeSyntax.Node t) {
            return node(name, t);
        } else if (syntax instanceof TypeSyntax.Opaque t) {
            return none(t.none(), t.span()).map(none -> new Type.Opaque(name, none));
        } else if (syntax instanceof TypeSyntax.Carried) {
            return Optional.of(new Type.Carried(name));
        }
        report(
                Code.C308,
                syntax.span(),
                "a type declaration names a new scalar type",
                "write one of `int`, `ballot`, `slot`, `node`, `opaque` and `carried`");
        return Optional.empty();
    }

    /** The type of a field of a record or message, or of a parameter. */
    Optional<Type> field(TypeSyntax syntax) {
        Optional<Type> type = inPlace(syntax);
        if (type.isPresent() && !isScalar(type.get())) {
            report(
                    Code.C308,
                    syntax.span(),
                    "a field cannot hold " + Types.describe(type.get()),
                    "use a scalar type, or keep the data in the state of a component");
            return Optional.empty();
        }
        return type;
    }

    /** The type of a state field. */
    Optional<Type> state(TypeSyntax syntax) {
        if (syntax instanceof TypeSyntax.Array array) {
            return array(array);
        }
        if (syntax instanceof TypeSyntax.Log log) {
            return log(log);
        }
        return field(syntax);
    }

    static boolean isScalar(Type type) {
        return !(type instanceof Type.Structure
                || type instanceof Type.Array
                || type instanceof Type.Log
                || type instanceof Type.View);
    }

    private Optional<Type> inPlace(TypeSyntax syntax) {
        if (syntax instanceof TypeSyntax.Bool) {
            return Optional.of(new Type.Bool());
        } else if (syntax instanceof TypeSyntax.Int) {
            return named("int", syntax);
        } else if (syntax instanceof TypeSyntax.Named t) {
            return scope.types().lookUp(t.name(), scope.diagnostics());
        } else if (syntax instanceof TypeSyntax.Option t) {
            return option(t);
        } else if (syntax instanceof TypeSyntax.Array || syntax instanceof TypeSyntax.Log) {
            report(
                    Code.C308,
                    syntax.span(),
                    "arrays and logs stand only in the state of a component",
                    "declare a state field, and let the message show it with `view`");
        } else if (syntax instanceof TypeSyntax.View) {
            report(
                    Code.C308,
                    syntax.span(),
                    "only a message can show a state field with `view`",
                    "name a type");
        } else {
            report(
                    Code.C308,
                    syntax.span(),
                    "this type needs a name",
                    "declare it with `type Name = ...;` and use the name");
        }
        return Optional.empty();
    }

    private Optional<Type> option(TypeSyntax.Option syntax) {
        Optional<Type> of = inPlace(syntax.of());
        if (of.isPresent() && !(of.get() instanceof Type.Enumeration)) {
            report(
                    Code.C308,
                    syntax.span(),
                    "`option` needs an enum, and " + of.get().name() + " is none",
                    Types.hasNone(of.get())
                            ? "leave `option` away: the type has a `none` of its own"
                            : "declare an enum, or use a type with a `none` of its own");
            return Optional.empty();
        }
        return of.map(type -> new Type.Option((Type.Enumeration) type));
    }

    private Optional<Type> array(TypeSyntax.Array syntax) {
        Optional<Type> key = inPlace(syntax.key());
        Optional<Type> element = field(syntax.element());
        if (key.isPresent()
                && !(key.get() instanceof Type.Node || key.get() instanceof Type.Enumeration)) {
            report(
                    Code.C308,
                    syntax.key().span(),
                    "an array is indexed by a node type or an enum, and "
                            + key.get().name()
                            + " is neither",
                    "use `log[range] of Record` for slots");
            return Optional.empty();
        }
        return key.flatMap(k -> element.map(e -> new Type.Array(k, e)));
    }

    private Optional<Type> log(TypeSyntax.Log syntax) {
        Optional<Type> element = inPlace(syntax.element());
        if (element.isPresent() && !(element.get() instanceof Type.Structure)) {
            report(
                    Code.C308,
                    syntax.element().span(),
                    "a log holds records, and " + element.get().name() + " is none",
                    "declare a record with one field");
            return Optional.empty();
        }
        return element.map(e -> new Type.Log(syntax.range().text(), (Type.Structure) e));
    }

    private Optional<Type> ballot(String name, TypeSyntax.Ballot syntax) {
        Optional<Long> none = none(syntax.none(), syntax.span());
        Optional<Type.Ballot> ballot =
                bounds(
                        syntax.low(),
                        syntax.high(),
                        (low, high) -> new Type.Ballot(name, low, high, none.orElse(low)));
        if (none.isPresent() && ballot.isPresent() && ballot.get().low() != none.get()) {
            report(
                    Code.C310,
                    syntax.span(),
                    "`none` is not the least value of " + name,
                    "write `none " + ballot.get().low() + "`, so that every ballot is above it");
            return Optional.empty();
        }
        return none.isEmpty()
                ? Optional.empty()
                : ballot.filter(b -> isNatural(b.low(), syntax.low().span())).map(b -> b);
    }

    private boolean isNatural(long low, Span span) {
        if (low < 0) {
            report(
                    Code.C310,
                    span,
                    "slots and ballots are never negative",
                    "write 0 as the lower bound");
        }
        return low >= 0;
    }

    private Optional<Type> node(String name, TypeSyntax.Node syntax) {
        Optional<Long> count = scope.constants().evaluate(syntax.count());
        if (count.isPresent() && (count.get() < 1 || count.get() > MOST_NODES)) {
            report(
                    Code.C310,
                    syntax.span(),
                    "a node type has 1 to " + MOST_NODES + " values, not " + count.get(),
                    "write `node 7`, for example");
            return Optional.empty();
        }
        return count.map(n -> new Type.Node(name, Math.toIntExact(n)));
    }

    private Optional<Long> none(Optional<ExprSyntax> syntax, Span span) {
        if (syntax.isEmpty()) {
            report(
                    Code.C310,
                    span,
                    "this type does not say which value is its `none`",
                    "add `none 0` after it");
            return Optional.empty();
        }
        return scope.constants().evaluate(syntax.get());
    }

    private <T> Optional<T> bounds(
            ExprSyntax lowSyntax, ExprSyntax highSyntax, BiFunction<Long, Long, T> type) {
        Optional<Long> low = scope.constants().evaluate(lowSyntax);
        Optional<Long> high = scope.constants().evaluate(highSyntax);
        if (low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        if (low.get() > high.get()) {
            report(
                    Code.C310,
                    lowSyntax.span(),
                    "the lower bound " + low.get() + " is above the upper bound " + high.get(),
                    "exchange the two bounds");
            return Optional.empty();
        }
        return Optional.of(type.apply(low.get(), high.get()));
    }

    private void report(Code code, Span span, String cause, String remedy) {
        scope.diagnostics().add(code, span, cause, remedy);
    }
}
