package io.decree.contracts.resolve;

import io.decree.contracts.diagnostic.Code;
import io.decree.contracts.model.Clause;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Handler;
import io.decree.contracts.model.Hints;
import io.decree.contracts.model.Message;
import io.decree.contracts.model.Promise;
import io.decree.contracts.model.StateField;
import io.decree.contracts.syntax.ComponentSyntax;
import io.decree.contracts.syntax.ComponentSyntax.PromiseSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Resolves one component. */
final class ComponentResolver {

    private final FileScope file;
    private final ComponentSyntax syntax;
    private final ComponentScope scope;
    private final ExpressionResolver expressions;
    private final ClauseResolver clauses;

    ComponentResolver(FileScope file, ComponentSyntax syntax) {
        this.file = file;
        this.syntax = syntax;
        this.scope = new StateResolver(file).resolve(syntax);
        this.expressions = new ExpressionResolver(scope);
        this.clauses = new ClauseResolver(expressions);
    }

    Component resolve() {
        String name = syntax.name().text();
        Context plain = Context.plain();
        Hints shared =
                new HintResolver(scope, expressions, Optional.empty(), List.of())
                        .hints(syntax.hints());
        List<Handler> handlers =
                syntax.handlers().stream()
                        .map(h -> new HandlerResolver(scope, expressions, h, shared).resolve())
                        .toList();
        List<Clause> invariants =
                clauses.clauses(Clause.Kind.INVARIANT, name, syntax.invariants(), plain);
        List<Clause> steps =
                clauses.clauses(
                        Clause.Kind.STEP,
                        name,
                        syntax.steps(),
                        plain.in(Context.State.AFTER).changing(changed()));
        List<Promise> promises =
                syntax.promises().stream().flatMap(p -> promise(p).stream()).toList();
        syntax.ranges().forEach(r -> scope.ranges().warnUnlessUsed(r.name(), file.diagnostics()));
        syntax.defines().forEach(d -> scope.defines().warnUnlessUsed(d.name(), file.diagnostics()));
        return new Component(
                name,
                new ArrayList<>(scope.state().meanings()),
                new ArrayList<>(scope.ranges().meanings()),
                invariants,
                steps,
                promises,
                handlers,
                syntax.docs(),
                syntax.name().span());
    }

    /** The fields that some case may change. */
    private Set<StateField> changed() {
        return syntax.handlers().stream()
                .flatMap(h -> h.cases().stream())
                .flatMap(c -> c.changes().stream())
                .flatMap(c -> c.places().stream())
                .flatMap(p -> scope.state().meaning(p.name().text()).stream())
                .collect(Collectors.toSet());
    }

    private Optional<Promise> promise(PromiseSyntax promise) {
        Optional<Message> reply = file.messages().lookUp(promise.reply(), file.diagnostics());
        if (reply.isEmpty()) {
            return Optional.empty();
        }
        boolean replied =
                syntax.handlers().stream()
                        .flatMap(h -> h.replies().stream())
                        .anyMatch(r -> r.text().equals(promise.reply().text()));
        if (!replied) {
            file.diagnostics()
                    .add(
                            Code.C412,
                            promise.reply().span(),
                            "no handler of "
                                    + syntax.name().text()
                                    + " replies with "
                                    + promise.reply().text(),
                            "list it after the `->` of a handler, or leave the promise away");
        }
        return expressions
                .truth(promise.body(), Context.plain().replying(reply.get()))
                .map(
                        body ->
                                new Promise(
                                        ClauseResolver.clause(
                                                Clause.Kind.PROMISE,
                                                syntax.name().text(),
                                                promise.label(),
                                                body),
                                        reply.get()));
    }
}
