package io.decree.contracts.resolve;

import io.decree.contracts.diagnostic.Code;
import io.decree.contracts.model.Expr;
import io.decree.contracts.model.Field;
import io.decree.contracts.model.Message;
import io.decree.contracts.model.Reply;
import io.decree.contracts.model.Type;
import io.decree.contracts.source.Span;
import io.decree.contracts.syntax.HandlerSyntax.BindingSyntax;
import io.decree.contracts.syntax.HandlerSyntax.ReplySyntax;
import io.decree.contracts.syntax.Name;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Resolves the replies of the cases of one handler. */
final class ReplyResolver {

    private final ComponentScope scope;
    private final ExpressionResolver expressions;
    private final String handler;
    private final Collection<Message> listed;

    ReplyResolver(
            ComponentScope scope,
            ExpressionResolver expressions,
            String handler,
            Collection<Message> listed) {
        this.scope = scope;
        this.expressions = expressions;
        this.handler = handler;
        this.listed = listed;
    }

    Optional<Reply> resolve(ReplySyntax syntax, Context exit) {
        Name name = syntax.message().orElseThrow();
        Optional<Message> message = scope.file().messages().lookUp(name, scope.diagnostics());
        if (message.isEmpty()) {
            return Optional.empty();
        }
        if (!listed.contains(message.get())) {
            report(
                    Code.C409,
                    name.span(),
                    "`" + handler + "` does not list " + name.text() + " among its replies",
                    "add `" + name.text() + "` after `->`");
        }
        List<Reply.Binding> bindings = bindings(syntax, message.get(), exit);
        return bindings.size() < message.get().fields().size()
                ? Optional.empty()
                : Optional.of(
                        new Reply(
                                ClauseResolver.id(handler, syntax.label()),
                                ClauseResolver.text(syntax.label()),
                                ClauseResolver.catalogue(syntax.label()),
                                message.get(),
                                bindings,
                                syntax.label().span()));
    }

    private List<Reply.Binding> bindings(ReplySyntax syntax, Message message, Context exit) {
        Map<String, BindingSyntax> written = new HashMap<>();
        for (BindingSyntax binding : syntax.bindings()) {
            Name field = binding.place().name();
            if (!binding.place().selectors().isEmpty()) {
                report(
                        Code.C410,
                        binding.place().span(),
                        "a reply gives whole fields",
                        "write `" + field.text() + " = ...`");
            } else if (fieldOf(message, field).isPresent()
                    && written.putIfAbsent(field.text(), binding) != null) {
                report(
                        Code.C410,
                        field.span(),
                        "field `" + field.text() + "` is given twice",
                        "leave one of the two away");
            }
        }
        List<Reply.Binding> bindings = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Field field : message.fields()) {
            if (written.containsKey(field.name())) {
                binding(field, written.get(field.name()), exit).ifPresent(bindings::add);
            } else {
                missing.add("`" + field.name() + "`");
            }
        }
        reportMissing(syntax, missing);
        return bindings;
    }

    private void reportMissing(ReplySyntax syntax, List<String> missing) {
        if (!missing.isEmpty()) {
            Name message = syntax.message().orElseThrow();
            report(
                    Code.C410,
                    message.span(),
                    "this reply does not give " + String.join(", ", missing),
                    "give each field of " + message.text() + " a value");
        }
    }

    private Optional<Field> fieldOf(Message message, Name name) {
        Optional<Field> field =
                message.fields().stream().filter(f -> f.name().equals(name.text())).findFirst();
        if (field.isEmpty() && !scope.file().broken().has(message.name(), name.text())) {
            report(
                    Code.C201,
                    name.span(),
                    message.name() + " has no field `" + name.text() + "`",
                    Suggestion.remedy(
                            name.text(), message.fields().stream().map(Field::name).toList()));
        }
        return field;
    }

    private Optional<Reply.Binding> binding(Field field, BindingSyntax syntax, Context exit) {
        Optional<Expr> value =
                expressions.resolve(syntax.value(), exit.renewed().inside(), Hint.of(field.type()));
        return value.filter(v -> fits(field, v, syntax.value().span()))
                .map(v -> new Reply.Binding(field, v));
    }

    private boolean fits(Field field, Expr value, Span span) {
        if (field.type() instanceof Type.View view) {
            return shows(view, value, span);
        }
        if (!Types.storable(value.type(), field.type())) {
            report(
                    Code.C301,
                    span,
                    "`"
                            + field.name()
                            + "` is "
                            + Types.describe(field.type())
                            + ", and this is "
                            + Types.describe(value.type()),
                    "give it " + Types.describe(field.type()));
            return false;
        }
        return inBounds(field, value, span);
    }

    private boolean shows(Type.View view, Expr value, Span span) {
        boolean right =
                value instanceof Expr.StateRead read
                        && !read.old()
                        && read.field().name().equals(view.field());
        if (!right) {
            report(
                    Code.C301,
                    span,
                    "this field shows `" + view.field() + "` itself",
                    "write `" + view.field() + "`");
        }
        return right;
    }

    private boolean inBounds(Field field, Expr value, Span span) {
        if (field.type() instanceof Type.Ordered wide
                && value.type() instanceof Type.Ordered narrow
                && (narrow.low() < wide.low() || narrow.high() > wide.high())) {
            report(
                    Code.C303,
                    span,
                    "this is between "
                            + narrow.low()
                            + " and "
                            + narrow.high()
                            + ", and `"
                            + field.name()
                            + "` holds "
                            + wide.low()
                            + " .. "
                            + wide.high(),
                    "widen the type of the field or narrow the value");
            return false;
        }
        return true;
    }

    private void report(Code code, Span span, String cause, String remedy) {
        scope.diagnostics().add(code, span, cause, remedy);
    }
}
