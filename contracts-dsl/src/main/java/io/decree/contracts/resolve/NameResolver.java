package io.decree.contracts.resolve;

import io.decree.contracts.diagnostic.Code;
import io.decree.contracts.model.Expr;
import io.decree.contracts.model.Field;
import io.decree.contracts.model.Message;
import io.decree.contracts.model.StateField;
import io.decree.contracts.model.Type;
import io.decree.contracts.source.Span;
import io.decree.contracts.syntax.ExprSyntax;
import io.decree.contracts.syntax.Name;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Resolves names, fields and elements. */
final class NameResolver {

    private final ComponentScope scope;
    private final ExpressionResolver expressions;

    NameResolver(ComponentScope scope, ExpressionResolver expressions) {
        this.scope = scope;
        this.expressions = expressions;
    }

    Optional<Expr> none(Span span, Hint hint) {
        if (hint.type().isEmpty()) {
            return hint.silent()
                    ? Optional.empty()
                    : report(
                            Code.C304,
                            span,
                            "the type of this `none` is not clear",
                            "compare it with a field");
        }
        Type type = hint.type().get();
        if (!Types.hasNone(type)) {
            return report(Code.C304, span, type.name() + " has no `none`", remedyForNone(type));
        }
        return Optional.of(new Expr.Literal(Types.none(type), "none", type, span));
    }

    private static String remedyForNone(Type type) {
        return type instanceof Type.Enumeration
                ? "declare the field as `option " + type.name() + "`"
                : "compare with a value of the type";
    }

    Optional<Expr> reference(ExprSyntax.Reference syntax, Context context, Hint hint) {
        String name = syntax.name().text();
        Span span = syntax.span();
        if (context.bindings().containsKey(name)) {
            return Optional.of(context.bindings().get(name));
        } else if (isMessage(name, context)) {
            return report(
                    Code.C202,
                    span,
                    "`" + name + "` is a whole message",
                    "name one of its fields, as in `" + name + ".ballot`");
        } else if (scope.state().has(name)) {
            return scope.state().meaning(name).map(field -> read(field, context, span));
        } else if (scope.file().constants().declared().has(name)) {
            return scope.file()
                    .constants()
                    .declared()
                    .lookUp(syntax.name(), scope.diagnostics())
                    .map(value -> ExpressionResolver.literal(value, name, span));
        }
        List<Type.Enumeration> enums = scope.file().enumsWith(name);
        return enums.isEmpty()
                ? unknown(syntax.name(), context, hint)
                : enumValue(enums, name, span, hint);
    }

    private static boolean isMessage(String name, Context context) {
        return context.handled().filter(h -> h.parameter().equals(name)).isPresent()
                || (context.reply().isPresent() && name.equals("reply"));
    }

    private static Expr read(StateField field, Context context, Span span) {
        return new Expr.StateRead(field, context.isOld(), field.type(), span);
    }

    private Optional<Expr> enumValue(
            List<Type.Enumeration> enums, String name, Span span, Hint hint) {
        Optional<Type.Enumeration> chosen =
                enums.size() == 1
                        ? Optional.of(enums.get(0))
                        : enums.stream()
                                .filter(e -> hint.type().filter(t -> Types.match(t, e)).isPresent())
                                .findFirst();
        if (chosen.isEmpty() && !hint.silent()) {
            return report(
                    Code.C301,
                    span,
                    "`" + name + "` is a value of several enums",
                    "compare it with a field of one of them");
        }
        return chosen.map(e -> new Expr.Literal(e.values().indexOf(name) + 1L, name, e, span));
    }

    /** Prefers names of the expected type as suggestions, so that the first guess is a good one. */
    private Optional<Expr> unknown(Name name, Context context, Hint hint) {
        Predicate<Type> fits = type -> hint.type().map(t -> Types.match(t, type)).orElse(true);
        Set<String> known = visible(context, fits);
        if (Suggestion.closest(name.text(), known).isEmpty()) {
            known = visible(context, type -> true);
        }
        if (kindOf(name.text()).isPresent()) {
            return report(
                    Code.C202,
                    name.span(),
                    "`" + name.text() + "` is " + kindOf(name.text()).get() + ", not a value",
                    "name a field, a constant or a value of an enum");
        }
        return report(
                Code.C201,
                name.span(),
                "unknown name `" + name.text() + "`",
                Suggestion.remedy(name.text(), known));
    }

    private Optional<String> kindOf(String name) {
        if (scope.ranges().has(name)) {
            return Optional.of("a range");
        } else if (scope.defines().has(name)) {
            return Optional.of("a definition");
        } else if (scope.file().types().has(name)) {
            return Optional.of("a type");
        }
        return scope.file().messages().has(name) ? Optional.of("a message") : Optional.empty();
    }

    private Set<String> visible(Context context, Predicate<Type> fits) {
        Set<String> known = new LinkedHashSet<>();
        context.bindings()
                .forEach(
                        (name, value) -> {
                            if (fits.test(value.type())) {
                                known.add(name);
                            }
                        });
        known.addAll(scope.state().names(field -> fits.test(field.type())));
        known.addAll(scope.file().constants().declared().names(value -> true));
        known.addAll(scope.file().enumValues());
        return known;
    }

    Optional<Expr> select(ExprSyntax.Select syntax, Context context) {
        if (syntax.target() instanceof ExprSyntax.Reference reference
                && !context.bindings().containsKey(reference.name().text())
                && isMessage(reference.name().text(), context)) {
            return messageField(reference.name(), syntax, context);
        }
        return expressions
                .resolve(syntax.target(), context.inside())
                .flatMap(target -> recordField(target, syntax));
    }

    private Optional<Expr> messageField(Name target, ExprSyntax.Select syntax, Context context) {
        boolean handled =
                context.handled().filter(h -> h.parameter().equals(target.text())).isPresent();
        Optional<Message> message = handled ? context.handled().get().message() : context.reply();
        Optional<Field> field = message.flatMap(m -> fieldOf(m.name(), m.fields(), syntax.field()));
        if (field.isPresent() && field.get().type() instanceof Type.View) {
            return report(
                    Code.C308,
                    syntax.field().span(),
                    "`" + syntax.field().text() + "` is a view, which only the shell reads",
                    "read the state field itself");
        }
        return field.map(f -> new Expr.MessageField(f, !handled, f.type(), syntax.span()));
    }

    private Optional<Field> fieldOf(String owner, List<Field> fields, Name name) {
        Optional<Field> field =
                fields.stream().filter(f -> f.name().equals(name.text())).findFirst();
        if (field.isEmpty() && !scope.file().broken().has(owner, name.text())) {
            report(
                    Code.C201,
                    name.span(),
                    owner + " has no field `" + name.text() + "`",
                    Suggestion.remedy(name.text(), fields.stream().map(Field::name).toList()));
        }
        return field;
    }

    private Optional<Expr> recordField(Expr target, ExprSyntax.Select syntax) {
        if (target.type() instanceof Type.Structure structure) {
            return fieldOf(structure.name(), structure.fields(), syntax.field())
                    .map(f -> new Expr.RecordField(target, f.name(), f.type(), syntax.span()));
        }
        return report(
                Code.C301,
                syntax.target().span(),
                Types.describe(target.type()) + " has no fields",
                target.type() instanceof Type.Log
                        ? "choose a slot first, as in `log[slot].field`"
                        : "leave the field away");
    }

    Optional<Expr> element(ExprSyntax.Element syntax, Context context) {
        Optional<Expr> target = expressions.resolve(syntax.target(), context.inside());
        Optional<Expr> index =
                expressions.resolve(
                        syntax.index(),
                        context.inside(),
                        target.flatMap(NameResolver::keyOf).map(Hint::of).orElse(Hint.FAILED));
        return target.flatMap(t -> index.flatMap(i -> element(t, i, syntax)));
    }

    private static Optional<Type> keyOf(Expr target) {
        return target.type() instanceof Type.Array array
                ? Optional.of(array.key())
                : Optional.empty();
    }

    private Optional<Expr> element(Expr target, Expr index, ExprSyntax.Element syntax) {
        if (!(target instanceof Expr.StateRead read)
                || !(read.type() instanceof Type.Array || read.type() instanceof Type.Log)) {
            return report(
                    Code.C301,
                    syntax.target().span(),
                    Types.describe(target.type()) + " has no elements",
                    "index an array or a log of the state");
        }
        Type key =
                read.type() instanceof Type.Array array ? array.key() : new Type.Slot("Slot", 0, 0);
        boolean fits =
                read.type() instanceof Type.Array
                        ? key.equals(index.type())
                        : index.type() instanceof Type.Slot;
        if (!fits) {
            return report(
                    Code.C301,
                    syntax.index().span(),
                    "`"
                            + read.field().name()
                            + "` is indexed by "
                            + Types.describe(key)
                            + ", and this is "
                            + Types.describe(index.type()),
                    "index it with " + Types.describe(key));
        }
        Type element =
                read.type() instanceof Type.Array array
                        ? array.element()
                        : ((Type.Log) read.type()).element();
        return Optional.of(new Expr.Index(read, index, element, syntax.span()));
    }

    private <T> Optional<T> report(Code code, Span span, String cause, String remedy) {
        scope.diagnostics().add(code, span, cause, remedy);
        return Optional.empty();
    }
}
