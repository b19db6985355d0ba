package io.decree.contracts.syntax;

import io.decree.contracts.grammar.ContractParser;
import io.decree.contracts.grammar.ContractParser.ComponentItemContext;
import io.decree.contracts.syntax.ComponentSyntax.DefineSyntax;
import io.decree.contracts.syntax.ComponentSyntax.PromiseSyntax;
import io.decree.contracts.syntax.ComponentSyntax.RangeSyntax;
import io.decree.contracts.syntax.ComponentSyntax.StateFieldSyntax;
import java.util.List;

/** Builds components. */
final class ComponentBuilder {

    private final Tokens tokens;
    private final ExprBuilder expressions;
    private final TypeBuilder types;
    private final LabelBuilder labels;
    private final HandlerBuilder handlers;

    ComponentBuilder(Tokens tokens, ExprBuilder expressions, TypeBuilder types) {
        this.tokens = tokens;
        this.expressions = expressions;
        this.types = types;
        this.labels = new LabelBuilder(tokens, expressions);
        this.handlers = new HandlerBuilder(tokens, expressions, types);
    }

    ComponentSyntax build(ContractParser.ComponentDeclContext c) {
        List<ComponentItemContext> items = c.componentItem();
        return new ComponentSyntax(
                Tokens.name(c.name()),
                flatten(
                        HandlerBuilder.select(
                                items, ComponentItemContext::stateBlock, this::state)),
                HandlerBuilder.select(items, ComponentItemContext::rangeDecl, this::range),
                HandlerBuilder.select(items, ComponentItemContext::defineDecl, this::define),
                HandlerBuilder.select(
                        items,
                        ComponentItemContext::invariantClause,
                        i -> labels.clause(i, i.labelled())),
                HandlerBuilder.select(
                        items,
                        ComponentItemContext::stepClause,
                        s -> labels.clause(s, s.labelled())),
                HandlerBuilder.select(items, ComponentItemContext::promiseClause, this::promise),
                HandlerBuilder.select(items, ComponentItemContext::handlerDecl, handlers::build),
                flatten(
                        HandlerBuilder.select(
                                items, ComponentItemContext::generateBlock, handlers::hints)),
                tokens.docs(c));
    }

    private static <T> List<T> flatten(List<List<T>> lists) {
        return lists.stream().flatMap(List::stream).toList();
    }

    private List<StateFieldSyntax> state(ContractParser.StateBlockContext c) {
        return c.stateField().stream().map(this::stateField).toList();
    }

    private StateFieldSyntax stateField(ContractParser.StateFieldContext c) {
        List<String> modifiers = c.modifier().stream().map(m -> m.getText()).toList();
        return new StateFieldSyntax(
                modifiers.contains("given"),
                modifiers.contains("durable"),
                Tokens.name(c.name()),
                types.build(c.type()),
                expressions.buildIfPresent(c.expr()),
                tokens.docs(c));
    }

    private RangeSyntax range(ContractParser.RangeDeclContext c) {
        return new RangeSyntax(
                Tokens.name(c.name()), expressions.build(c.expr(0)), expressions.build(c.expr(1)));
    }

    private DefineSyntax define(ContractParser.DefineDeclContext c) {
        return new DefineSyntax(
                Tokens.name(c.name()),
                handlers.parameters(c.params()),
                types.build(c.type()),
                expressions.build(c.expr()));
    }

    private PromiseSyntax promise(ContractParser.PromiseClauseContext c) {
        return new PromiseSyntax(
                labels.label(c, c.label, c.CATALOGUE()),
                Tokens.name(c.of),
                expressions.build(c.expr()),
                tokens.span(c));
    }
}
