package io.decree.contracts.resolve;

import io.decree.contracts.diagnostic.Code;
import io.decree.contracts.model.Case;
import io.decree.contracts.model.Example;
import io.decree.contracts.model.Expr;
import io.decree.contracts.model.Field;
import io.decree.contracts.model.StateField;
import io.decree.contracts.model.Type;
import io.decree.contracts.source.Span;
import io.decree.contracts.syntax.HandlerSyntax.BindingSyntax;
import io.decree.contracts.syntax.HandlerSyntax.ExampleSyntax;
import io.decree.contracts.syntax.HandlerSyntax.PlaceSyntax;
import io.decree.contracts.syntax.HandlerSyntax.Selector;
import io.decree.contracts.syntax.Name;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Resolves the examples of one handler. */
final class ExampleResolver {

    private final ComponentScope scope;
    private final String handler;
    private final Optional<Context.Handled> handled;
    private final List<Case> cases;
    private final ConstantResolver constants;

    ExampleResolver(
            ComponentScope scope,
            String handler,
            Optional<Context.Handled> handled,
            List<Case> cases) {
        this.scope = scope;
        this.handler = handler;
        this.handled = handled;
        this.cases = cases;
        this.constants = new ConstantResolver(scope.file());
    }

    Optional<Example> resolve(ExampleSyntax syntax) {
        Set<Object> said = new HashSet<>();
        List<Example.StateBinding> given =
                syntax.given().stream().flatMap(b -> state(b, said).stream()).toList();
        List<Example.MessageBinding> message =
                syntax.when().stream().flatMap(b -> message(b, said).stream()).toList();
        return expected(syntax.then())
                .map(
                        then ->
                                new Example(
                                        ClauseResolver.id(handler, syntax.label()),
                                        ClauseResolver.text(syntax.label()),
                                        ClauseResolver.catalogue(syntax.label()),
                                        given,
                                        message,
                                        then,
                                        syntax.label().docs(),
                                        syntax.label().span()));
    }

    private Optional<Case> expected(Name then) {
        Optional<Case> expected =
                cases.stream().filter(c -> c.name().equals(then.text())).findFirst();
        if (expected.isEmpty()) {
            report(
                    Code.C201,
                    then.span(),
                    "`" + handler + "` has no case `" + then.text() + "`",
                    Suggestion.remedy(then.text(), cases.stream().map(Case::name).toList()));
        }
        return expected;
    }

    private Optional<Example.StateBinding> state(BindingSyntax syntax, Set<Object> said) {
        PlaceSyntax place = syntax.place();
        Optional<StateField> field = scope.state().lookUp(place.name(), scope.diagnostics());
        if (field.isEmpty()) {
            return Optional.empty();
        }
        Type type = field.get().type();
        if (type instanceof Type.Array array && isShape(place, 1)) {
            return index(place, array.key())
                    .flatMap(
                            i ->
                                    bind(
                                            field.get(),
                                            i,
                                            Optional.empty(),
                                            array.element(),
                                            syntax,
                                            said));
        } else if (type instanceof Type.Log log && isShape(place, 2)) {
            Name name = ((Selector.Field) place.selectors().get(1)).field();
            return logIndex(place)
                    .flatMap(
                            i ->
                                    fieldOf(log.element(), name)
                                            .flatMap(
                                                    f ->
                                                            bind(
                                                                    field.get(),
                                                                    i,
                                                                    Optional.of(f),
                                                                    f.type(),
                                                                    syntax,
                                                                    said)));
        } else if (TypeResolver.isScalar(type) && place.selectors().isEmpty()) {
            return constants
                    .value(syntax.value(), type)
                    .map(
                            v ->
                                    new Example.StateBinding(
                                            field.get(), Optional.empty(), Optional.empty(), v))
                    .filter(b -> once(place, List.of(field.get().name()), said));
        }
        return wrongShape(place, type);
    }

    private Optional<Example.StateBinding> bind(
            StateField field,
            Expr.Literal index,
            Optional<Field> recordField,
            Type type,
            BindingSyntax syntax,
            Set<Object> said) {
        List<Object> key = List.of(field.name(), index.value(), recordField);
        return constants
                .value(syntax.value(), type)
                .map(v -> new Example.StateBinding(field, Optional.of(index), recordField, v))
                .filter(b -> once(syntax.place(), key, said));
    }

    private boolean once(PlaceSyntax place, List<?> key, Set<Object> said) {
        if (said.add(key)) {
            return true;
        }
        report(
                Code.C410,
                place.span(),
                "this place has a value already",
                "leave one of the two values away");
        return false;
    }

    private static boolean isShape(PlaceSyntax place, int selectors) {
        return place.selectors().size() == selectors
                && place.selectors().get(0) instanceof Selector.Element
                && (selectors == 1 || place.selectors().get(1) instanceof Selector.Field);
    }

    private Optional<Example.StateBinding> wrongShape(PlaceSyntax place, Type type) {
        String name = place.name().text();
        String shape =
                type instanceof Type.Array
                        ? name + "[0] = ..."
                        : type instanceof Type.Log ? name + "[0].field = ..." : name + " = ...";
        report(
                Code.C301,
                place.span(),
                "an example gives one scalar value at a time",
                "write `" + shape + "`");
        return Optional.empty();
    }

    private Optional<Expr.Literal> index(PlaceSyntax place, Type key) {
        return constants.value(((Selector.Element) place.selectors().get(0)).index(), key);
    }

    private Optional<Expr.Literal> logIndex(PlaceSyntax place) {
        Type.Log log = (Type.Log) scope.state().meaning(place.name().text()).orElseThrow().type();
        return scope.ranges()
                .meaning(log.range())
                .flatMap(range -> index(place, range.base().type()));
    }

    private Optional<Field> fieldOf(Type.Structure structure, Name name) {
        Optional<Field> field =
                structure.fields().stream().filter(f -> f.name().equals(name.text())).findFirst();
        if (field.isEmpty() && !scope.file().broken().has(structure.name(), name.text())) {
            report(
                    Code.C201,
                    name.span(),
                    structure.name() + " has no field `" + name.text() + "`",
                    Suggestion.remedy(
                            name.text(), structure.fields().stream().map(Field::name).toList()));
        }
        return field;
    }

    private Optional<Example.MessageBinding> message(BindingSyntax syntax, Set<Object> said) {
        Name name = syntax.place().name();
        List<Field> fields = handled.map(Context.Handled::fields).orElse(List.of());
        Optional<Field> field =
                fields.stream().filter(f -> f.name().equals(name.text())).findFirst();
        if (isBroken(name)) {
            return Optional.empty();
        }
        if (field.isEmpty() || !syntax.place().selectors().isEmpty()) {
            report(
                    Code.C201,
                    name.span(),
                    "the message has no field `" + name.text() + "` to give a value to",
                    Suggestion.remedy(name.text(), fields.stream().map(Field::name).toList()));
            return Optional.empty();
        }
        return constants
                .value(syntax.value(), field.get().type())
                .map(value -> new Example.MessageBinding(field.get(), value))
                .filter(b -> once(syntax.place(), List.of("when", name.text()), said));
    }

    /** Whether the message or the field has been reported where it is declared. */
    private boolean isBroken(Name field) {
        return handled.isPresent()
                && handled.get()
                        .message()
                        .map(m -> scope.file().broken().has(m.name(), field.text()))
                        .orElse(true);
    }

    private void report(Code code, Span span, String cause, String remedy) {
        scope.diagnostics().add(code, span, cause, remedy);
    }
}
