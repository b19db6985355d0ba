package io.decree.contracts.resolve;

import io.decree.contracts.diagnostic.Code;
import io.decree.contracts.model.Expr;
import io.decree.contracts.model.Exprs;
import io.decree.contracts.model.Field;
import io.decree.contracts.model.Hints;
import io.decree.contracts.model.StateField;
import io.decree.contracts.model.Type;
import io.decree.contracts.source.Span;
import io.decree.contracts.syntax.ExprSyntax;
import io.decree.contracts.syntax.HandlerSyntax.PlaceSyntax;
import io.decree.contracts.syntax.HandlerSyntax.Selector;
import io.decree.contracts.syntax.HintSyntax;
import io.decree.contracts.syntax.Name;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Resolves the hints for random calls. */
final class HintResolver {

    private final ComponentScope scope;
    private final ExpressionResolver expressions;
    private final Optional<Context.Handled> handled;
    private final List<String> cases;
    private final Set<Field> made = new HashSet<>();
    private final Set<Hints.Target> hinted = new HashSet<>();

    HintResolver(
            ComponentScope scope,
            ExpressionResolver expressions,
            Optional<Context.Handled> handled,
            List<String> cases) {
        this.cases = cases;
        this.scope = scope;
        this.expressions = expressions;
        this.handled = handled;
    }

    Hints hints(List<HintSyntax> hints) {
        List<Hints.Bias> biases = new ArrayList<>();
        List<Hints.Coverage> coverage = new ArrayList<>();
        for (HintSyntax hint : hints) {
            if (hint instanceof HintSyntax.Bias bias) {
                bias(bias).ifPresent(biases::add);
            } else {
                coverage((HintSyntax.Cover) hint).ifPresent(coverage::add);
            }
        }
        return new Hints(biases, coverage);
    }

    private Optional<Hints.Coverage> coverage(HintSyntax.Cover cover) {
        cover.of().filter(name -> !cases.contains(name.text())).ifPresent(this::unknownCase);
        Optional<Long> percent = scope.file().constants().evaluate(cover.percent());
        if (percent.isPresent() && (percent.get() < 0 || percent.get() > 100)) {
            return report(
                    Code.C602,
                    cover.percent().span(),
                    "a share of " + percent.get() + " percent is impossible",
                    "write a number between 0 and 100");
        }
        return percent.map(p -> new Hints.Coverage(cover.of().map(Name::text), Math.toIntExact(p)));
    }

    private void unknownCase(Name name) {
        report(
                Code.C201,
                name.span(),
                "there is no case `" + name.text() + "` to cover here",
                Suggestion.remedy(name.text(), cases));
    }

    private Optional<Hints.Bias> bias(HintSyntax.Bias bias) {
        Optional<Hints.Target> target = target(bias.place());
        if (target.isEmpty()) {
            return Optional.empty();
        }
        if (!hinted.add(target.get())) {
            return report(
                    Code.C602,
                    bias.place().span(),
                    "this place has a hint already",
                    "put all its sources into one hint, with `|` between them");
        }
        List<Hints.Source> sources =
                bias.sources().stream().flatMap(s -> source(s, target.get()).stream()).toList();
        if (target.get() instanceof Hints.Target.Message message) {
            made.add(message.field());
        }
        return Optional.of(new Hints.Bias(target.get(), sources));
    }

    private Optional<Hints.Target> target(PlaceSyntax place) {
        Name name = place.name();
        if (handled.isPresent()
                && handled.get().parameter().equals(name.text())
                && place.selectors().size() == 1
                && place.selectors().get(0) instanceof Selector.Field selector) {
            return messageField(selector.field()).map(Hints.Target.Message::new);
        } else if (!place.selectors().isEmpty()) {
            return report(
                    Code.C602,
                    place.span(),
                    "a hint is for a whole state field or a field of the message",
                    "name a state field, or `m.field`");
        }
        return scope.state().lookUp(name, scope.diagnostics()).map(Hints.Target.State::new);
    }

    private Optional<Field> messageField(Name name) {
        Context.Handled message = handled.orElseThrow();
        List<Field> fields = message.fields();
        Optional<Field> field =
                fields.stream().filter(f -> f.name().equals(name.text())).findFirst();
        boolean silent =
                message.message()
                        .map(m -> scope.file().broken().has(m.name(), name.text()))
                        .orElse(true);
        return field.isPresent() || silent
                ? field
                : report(
                        Code.C201,
                        name.span(),
                        "the message has no field `" + name.text() + "`",
                        Suggestion.remedy(name.text(), fields.stream().map(Field::name).toList()));
    }

    private static Type typeOf(Hints.Target target) {
        if (target instanceof Hints.Target.Message message) {
            return message.field().type();
        }
        Type type = ((Hints.Target.State) target).field().type();
        return type instanceof Type.Array array ? array.element() : type;
    }

    private Optional<Hints.Source> source(HintSyntax.Source source, Hints.Target target) {
        Type type = typeOf(target);
        if (source instanceof HintSyntax.Source.Near near) {
            return near(near, target);
        } else if (source instanceof HintSyntax.Source.AnyOf any) {
            return scope.ranges()
                    .lookUp(any.range(), scope.diagnostics())
                    .filter(r -> is(type instanceof Type.Slot, any.span(), "a slot"))
                    .map(Hints.Source.AnyOf::new);
        } else if (source instanceof HintSyntax.Source.Mostly mostly) {
            return value(mostly.value(), target).map(Hints.Source.Mostly::new);
        } else if (source instanceof HintSyntax.Source.Mode mode) {
            return scope.state()
                    .lookUp(mode.field(), scope.diagnostics())
                    .filter(f -> isModeOf(f, type, mode.span()))
                    .map(Hints.Source.Mode::new);
        }
        return is(type instanceof Type.Ordered, source.span(), "an ordered value")
                ? Optional.of(new Hints.Source.Edges())
                : Optional.empty();
    }

    private Optional<Hints.Source> near(HintSyntax.Source.Near near, Hints.Target target) {
        if (!is(typeOf(target) instanceof Type.Ordered, near.span(), "an ordered value")) {
            return Optional.empty();
        }
        Optional<Expr> centre = value(near.centre(), target);
        Optional<Long> distance = scope.file().constants().evaluate(near.distance());
        if (distance.isPresent() && (distance.get() < 1 || distance.get() > Integer.MAX_VALUE)) {
            return report(
                    Code.C602,
                    near.distance().span(),
                    "a distance of " + distance.get() + " is impossible",
                    "write a small number, at least 1");
        }
        return centre.flatMap(c -> distance.map(d -> new Hints.Source.Near(c, Math.toIntExact(d))));
    }

    private boolean isModeOf(StateField field, Type type, Span span) {
        boolean right =
                field.type() instanceof Type.Array array && Types.match(array.element(), type);
        return is(right, span, "an element of `" + field.name() + "`");
    }

    private boolean is(boolean right, Span span, String wanted) {
        if (!right) {
            report(
                    Code.C602,
                    span,
                    "this source is only for " + wanted,
                    "use `mostly value`, which is for every place");
        }
        return right;
    }

    private Optional<Expr> value(ExprSyntax syntax, Hints.Target target) {
        Context context = Context.plain().handling(handled);
        Type type = typeOf(target);
        Optional<Expr> value = expressions.resolve(syntax, context, Hint.of(type));
        if (value.isPresent() && !Types.match(value.get().type(), type)) {
            return report(
                    Code.C602,
                    syntax.span(),
                    "the place holds "
                            + Types.describe(type)
                            + ", and this is "
                            + Types.describe(value.get().type()),
                    "write " + Types.describe(type));
        }
        return value.filter(v -> isMadeBefore(v, target, syntax.span()));
    }

    /** States are made before messages; message fields are made in the order of their hints. */
    private boolean isMadeBefore(Expr value, Hints.Target target, Span span) {
        boolean late = Exprs.any(value, part -> isLate(part, target));
        if (late) {
            report(
                    Code.C602,
                    span,
                    "this uses a value that is made after the one it is for",
                    "put the hint for that value before this one, or use only the state");
        }
        return !late;
    }

    private boolean isLate(Expr part, Hints.Target target) {
        if (part instanceof Expr.MessageField read) {
            return target instanceof Hints.Target.State || !made.contains(read.field());
        }
        List<StateField> fields = List.copyOf(scope.state().meanings());
        return part instanceof Expr.StateRead read
                && target instanceof Hints.Target.State state
                && fields.indexOf(read.field()) >= fields.indexOf(state.field());
    }

    private <T> Optional<T> report(Code code, Span span, String cause, String remedy) {
        scope.diagnostics().add(code, span, cause, remedy);
        return Optional.empty();
    }
}
