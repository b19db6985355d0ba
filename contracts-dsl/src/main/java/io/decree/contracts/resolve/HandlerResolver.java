package io.decree.contracts.resolve;

import io.decree.contracts.diagnostic.Code;
import io.decree.contracts.diagnostic.Diagnostics;
import io.decree.contracts.model.Case;
import io.decree.contracts.model.Clause;
import io.decree.contracts.model.Field;
import io.decree.contracts.model.Handler;
import io.decree.contracts.model.Hints;
import io.decree.contracts.model.Message;
import io.decree.contracts.model.Type;
import io.decree.contracts.source.Span;
import io.decree.contracts.syntax.DeclarationSyntax.FieldSyntax;
import io.decree.contracts.syntax.HandlerSyntax;
import io.decree.contracts.syntax.Name;
import io.decree.contracts.syntax.TypeSyntax;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Resolves one handler. */
final class HandlerResolver {

    private final ComponentScope scope;
    private final ExpressionResolver expressions;
    private final HandlerSyntax syntax;
    private final Hints shared;

    HandlerResolver(
            ComponentScope scope,
            ExpressionResolver expressions,
            HandlerSyntax syntax,
            Hints shared) {
        this.scope = scope;
        this.expressions = expressions;
        this.syntax = syntax;
        this.shared = shared;
    }

    Handler resolve() {
        String name = syntax.name().text();
        Optional<Context.Handled> handled = parameter();
        Context entry = Context.plain().handling(handled);
        ClauseResolver clauses = new ClauseResolver(expressions);
        List<Message> replies = syntax.replies().stream().flatMap(r -> reply(r).stream()).toList();
        CaseResolver caseResolver = new CaseResolver(scope, expressions, name, allowed(replies));
        List<Case> cases =
                IntStream.range(0, syntax.cases().size())
                        .mapToObj(i -> caseResolver.resolve(i + 1, syntax.cases().get(i), entry))
                        .toList();
        ExampleResolver examples = new ExampleResolver(scope, name, handled, cases);
        HintResolver hints =
                new HintResolver(
                        scope, expressions, handled, cases.stream().map(Case::name).toList());
        return new Handler(
                name,
                syntax.recovery(),
                handled.map(Context.Handled::parameter).orElse(""),
                handled.flatMap(Context.Handled::message),
                replies,
                clauses.clauses(Clause.Kind.REQUIRES, name, syntax.requires(), entry),
                clauses.clauses(Clause.Kind.RELIES, name, syntax.relies(), entry),
                cases,
                syntax.examples().stream().flatMap(e -> examples.resolve(e).stream()).toList(),
                withShared(hints.hints(syntax.hints())),
                syntax.docs(),
                syntax.name().span());
    }

    /** What a case may answer; anything when one of the listed names is unknown. */
    private Collection<Message> allowed(List<Message> replies) {
        return replies.size() == syntax.replies().size()
                ? replies
                : scope.file().messages().meanings();
    }

    private Diagnostics diagnostics() {
        return scope.diagnostics();
    }

    private Hints withShared(Hints own) {
        return new Hints(
                Stream.concat(own.biases().stream(), shared.biases().stream()).toList(),
                Stream.concat(own.coverage().stream(), shared.coverage().stream()).toList());
    }

    private Optional<Context.Handled> parameter() {
        if (syntax.parameters().isEmpty()) {
            return Optional.empty();
        }
        if (syntax.parameters().size() > 1) {
            FieldSyntax second = syntax.parameters().get(1);
            report(
                    Code.C308,
                    second.name().span(),
                    "a handler takes one message, not " + syntax.parameters().size(),
                    "put the fields into one message");
        }
        FieldSyntax parameter = syntax.parameters().get(0);
        if (!(parameter.type() instanceof TypeSyntax.Named named)) {
            report(
                    Code.C308,
                    parameter.type().span(),
                    "a handler takes a message, and this is a type",
                    "declare a `message` or an `input` and name it here");
            return Optional.of(new Context.Handled(parameter.name().text(), Optional.empty()));
        }
        Optional<Message> message = scope.file().messages().lookUp(named.name(), diagnostics());
        message.ifPresent(m -> check(parameter.name(), m));
        return Optional.of(new Context.Handled(parameter.name().text(), message));
    }

    private void check(Name parameter, Message message) {
        if (syntax.recovery() && message.wire()) {
            report(
                    Code.C202,
                    syntax.parameters().get(0).type().span(),
                    message.name() + " comes from another replica, and recovery reads the own disk",
                    "declare it as an `input`");
        }
        if (scope.state().has(parameter.text())) {
            report(
                    Code.C103,
                    parameter.span(),
                    "`" + parameter.text() + "` is a state field too",
                    "give the parameter another name");
        }
        for (Field field : message.fields()) {
            if (field.type() instanceof Type.View) {
                report(
                        Code.C308,
                        field.span(),
                        message.name() + " is handled, so it cannot show state with `view`",
                        "give `" + field.name() + "` a scalar type");
            }
        }
    }

    private Optional<Message> reply(Name name) {
        if (syntax.recovery()) {
            report(
                    Code.C416,
                    name.span(),
                    "a recovery handler reads the disk, so there is nobody to answer",
                    "leave the replies away");
        }
        Optional<Message> message = scope.file().messages().lookUp(name, diagnostics());
        if (message.isPresent() && !message.get().wire()) {
            report(
                    Code.C202,
                    name.span(),
                    name.text() + " is an input of the replica's own shell, not a reply",
                    "declare it as a `message`");
        }
        return message;
    }

    private void report(Code code, Span span, String cause, String remedy) {
        diagnostics().add(code, span, cause, remedy);
    }
}
