package io.decree.contracts.resolve;

import io.decree.contracts.diagnostic.Code;
import io.decree.contracts.diagnostic.Diagnostics;
import io.decree.contracts.model.Expr;
import io.decree.contracts.model.Range;
import io.decree.contracts.model.StateField;
import io.decree.contracts.model.Type;
import io.decree.contracts.syntax.ComponentSyntax;
import io.decree.contracts.syntax.ComponentSyntax.DefineSyntax;
import io.decree.contracts.syntax.ComponentSyntax.RangeSyntax;
import io.decree.contracts.syntax.ComponentSyntax.StateFieldSyntax;
import io.decree.contracts.syntax.ExprSyntax;
import io.decree.contracts.syntax.Name;
import io.decree.contracts.syntax.TypeSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Resolves what the clauses of a component can name: its state, ranges and definitions. */
final class StateResolver {

    /** The index of a cell fits into an {@code int}, and a window into memory. */
    private static final long MOST_CAPACITY = 65_536;

    private final FileScope file;
    private final TypeResolver types;
    private final ComponentScope scope;

    StateResolver(FileScope file) {
        this.file = file;
        this.types = new TypeResolver(file);
        this.scope =
                new ComponentScope(
                        file,
                        new Table<>("state field"),
                        new Table<>("range"),
                        new Table<>("definition"));
    }

    ComponentScope resolve(ComponentSyntax component) {
        List<Optional<Definition>> definitions = new ArrayList<>();
        component.state().forEach(f -> scope.state().define(f.name().text(), field(f)));
        component.ranges().forEach(r -> scope.ranges().define(r.name().text(), range(r)));
        component.state().forEach(this::checkRangeOfLog);
        for (DefineSyntax define : component.defines()) {
            Optional<Definition> definition = definition(define);
            scope.defines().define(define.name().text(), definition);
            definitions.add(definition);
        }
        definitions.forEach(d -> d.ifPresent(this::checkDefinition));
        return scope;
    }

    private Diagnostics diagnostics() {
        return file.diagnostics();
    }

    private Optional<StateField> field(StateFieldSyntax syntax) {
        Optional<Type> type = types.state(syntax.type());
        Name name = syntax.name();
        if (syntax.given() == syntax.initial().isPresent()) {
            diagnostics()
                    .add(
                            Code.C411,
                            name.span(),
                            syntax.given()
                                    ? "`" + name.text() + "` is given and has an initial value too"
                                    : "`" + name.text() + "` has no first value",
                            syntax.given()
                                    ? "leave the initial value away"
                                    : "add `= value`, or `given` when the constructor takes it");
        }
        if (type.isEmpty()) {
            return Optional.empty();
        }
        Optional<Expr> initial =
                syntax.initial()
                        .flatMap(e -> new ConstantResolver(file).value(e, elementOf(type.get())))
                        .map(e -> e);
        return Optional.of(
                new StateField(
                        name.text(),
                        type.get(),
                        syntax.given(),
                        syntax.durable(),
                        initial,
                        syntax.docs(),
                        name.span()));
    }

    private static Type elementOf(Type type) {
        if (type instanceof Type.Array array) {
            return array.element();
        }
        return type instanceof Type.Log log ? log.element() : type;
    }

    private void checkRangeOfLog(StateFieldSyntax field) {
        if (field.type() instanceof TypeSyntax.Log log) {
            scope.ranges().lookUp(log.range(), diagnostics());
        }
    }

    /** A range is {@code base ..< base + capacity}: its capacity never changes, its base may. */
    private Optional<Range> range(RangeSyntax syntax) {
        if (isBroken(syntax.low()) || isBroken(syntax.high())) {
            return Optional.empty();
        }
        Optional<StateField> base = stateField(syntax.low());
        Optional<StateField> capacity =
                syntax.high() instanceof ExprSyntax.Binary sum
                                && sum.operator().text().equals("+")
                                && stateField(sum.left()).equals(base)
                        ? stateField(sum.right())
                        : Optional.empty();
        boolean right =
                base.filter(b -> b.type() instanceof Type.Slot).isPresent()
                        && capacity.filter(StateResolver::isCapacity).isPresent();
        if (!right) {
            diagnostics()
                    .add(
                            Code.C309,
                            syntax.name().span(),
                            "range `" + syntax.name().text() + "` is not a window of the log",
                            "write `base ..< base + capacity` with a slot field and a given field "
                                    + "of `int 1 .. 65_536` or less");
            return Optional.empty();
        }
        return Optional.of(
                new Range(syntax.name().text(), base.get(), capacity.get(), syntax.name().span()));
    }

    /** Whether it names a state field whose declaration has been reported. */
    private boolean isBroken(ExprSyntax syntax) {
        if (syntax instanceof ExprSyntax.Binary sum) {
            return isBroken(sum.left()) || isBroken(sum.right());
        }
        return syntax instanceof ExprSyntax.Reference reference
                && scope.state().has(reference.name().text())
                && stateField(syntax).isEmpty();
    }

    private Optional<StateField> stateField(ExprSyntax syntax) {
        return syntax instanceof ExprSyntax.Reference reference
                ? scope.state().meaning(reference.name().text())
                : Optional.empty();
    }

    private static boolean isCapacity(StateField field) {
        return field.given()
                && field.type() instanceof Type.Int number
                && number.low() >= 1
                && number.high() <= MOST_CAPACITY;
    }

    private Optional<Definition> definition(DefineSyntax syntax) {
        List<Definition.Parameter> parameters = new ArrayList<>();
        syntax.parameters()
                .forEach(
                        p ->
                                types.field(p.type())
                                        .ifPresent(
                                                t ->
                                                        parameters.add(
                                                                new Definition.Parameter(
                                                                        p.name(), t))));
        Optional<Type> type = types.field(syntax.type());
        return parameters.size() < syntax.parameters().size()
                ? Optional.empty()
                : type.map(t -> new Definition(syntax.name(), parameters, t, syntax.body()));
    }

    /** Checks a definition once by itself, so that its calls need not. */
    private void checkDefinition(Definition definition) {
        String name = definition.name().text();
        Context context = Context.plain();
        for (Definition.Parameter p : definition.parameters()) {
            Expr placeholder = new Expr.Bound(p.name().text(), p.type(), p.name().span());
            context = context.binding(p.name().text(), placeholder);
        }
        Type type = definition.type();
        Optional<Expr> body =
                new ExpressionResolver(scope)
                        .resolve(
                                definition.body(),
                                context.calling(name, context.bindings()),
                                Hint.of(type));
        if (body.isEmpty()) {
            scope.defines().spoil(name);
        }
        if (body.isPresent() && !Types.storable(body.get().type(), type)) {
            diagnostics()
                    .add(
                            Code.C301,
                            definition.body().span(),
                            "`"
                                    + name
                                    + "` is declared as "
                                    + Types.describe(type)
                                    + ", and its body is "
                                    + Types.describe(body.get().type()),
                            "change the declared type or the body");
        }
    }
}
