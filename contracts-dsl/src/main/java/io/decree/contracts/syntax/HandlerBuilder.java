package io.decree.contracts.syntax;

import io.decree.contracts.grammar.ContractParser;
import io.decree.contracts.grammar.ContractParser.HandlerItemContext;
import io.decree.contracts.syntax.DeclarationSyntax.FieldSyntax;
import io.decree.contracts.syntax.HandlerSyntax.BindingSyntax;
import io.decree.contracts.syntax.HandlerSyntax.CaseSyntax;
import io.decree.contracts.syntax.HandlerSyntax.ChangesSyntax;
import io.decree.contracts.syntax.HandlerSyntax.ExampleSyntax;
import io.decree.contracts.syntax.HandlerSyntax.PlaceSyntax;
import io.decree.contracts.syntax.HandlerSyntax.ReplySyntax;
import io.decree.contracts.syntax.HandlerSyntax.Selector;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Builds handlers and what stands inside them. */
final class HandlerBuilder {

    private final Tokens tokens;
    private final ExprBuilder expressions;
    private final TypeBuilder types;
    private final LabelBuilder labels;

    HandlerBuilder(Tokens tokens, ExprBuilder expressions, TypeBuilder types) {
        this.tokens = tokens;
        this.expressions = expressions;
        this.types = types;
        this.labels = new LabelBuilder(tokens, expressions);
    }

    /** The present results of one kind of item, in order. */
    static <I, C, R> List<R> select(List<I> items, Function<I, C> kind, Function<C, R> build) {
        return items.stream().map(kind).filter(Objects::nonNull).map(build).toList();
    }

    HandlerSyntax build(ContractParser.HandlerDeclContext c) {
        List<HandlerItemContext> items = c.handlerItem();
        return new HandlerSyntax(
                Tokens.name(c.name()),
                c.getStart().getText().equals("recovery"),
                parameters(c.params()),
                c.replyKinds() == null ? List.of() : Tokens.names(c.replyKinds().name()),
                select(
                        items,
                        HandlerItemContext::requiresClause,
                        r -> labels.clause(r, r.labelled())),
                select(
                        items,
                        HandlerItemContext::reliesClause,
                        r -> labels.clause(r, r.labelled())),
                select(items, HandlerItemContext::caseDecl, this::caseDecl),
                select(items, HandlerItemContext::exampleDecl, this::example),
                select(items, HandlerItemContext::generateBlock, this::hints).stream()
                        .flatMap(List::stream)
                        .toList(),
                tokens.docs(c));
    }

    List<FieldSyntax> parameters(ContractParser.ParamsContext c) {
        return c == null ? List.of() : c.param().stream().map(this::parameter).toList();
    }

    private FieldSyntax parameter(ContractParser.ParamContext c) {
        return new FieldSyntax(Tokens.name(c.name()), types.build(c.type()), List.of());
    }

    List<HintSyntax> hints(ContractParser.GenerateBlockContext c) {
        HintBuilder builder = new HintBuilder(tokens, expressions, this::place);
        return c.hint().stream().map(builder::visit).toList();
    }

    private CaseSyntax caseDecl(ContractParser.CaseDeclContext c) {
        List<ContractParser.CaseItemContext> items = c.caseItem();
        return new CaseSyntax(
                labels.label(c, c.name(), c.CATALOGUE()),
                c.guard() instanceof ContractParser.WhenGuardContext when
                        ? Optional.of(expressions.build(when.expr()))
                        : Optional.empty(),
                c.guard() instanceof ContractParser.OtherwiseGuardContext,
                select(items, ContractParser.CaseItemContext::changesClause, this::changes),
                select(
                        items,
                        ContractParser.CaseItemContext::ensuresClause,
                        e -> labels.clause(e, e.labelled())),
                select(items, ContractParser.CaseItemContext::replyClause, this::reply),
                select(
                        items,
                        ContractParser.CaseItemContext::alarmClause,
                        a -> Tokens.name(a.name())));
    }

    private ChangesSyntax changes(ContractParser.ChangesClauseContext c) {
        return new ChangesSyntax(c.place().stream().map(this::place).toList(), tokens.span(c));
    }

    private ReplySyntax reply(ContractParser.ReplyClauseContext c) {
        Label label = labels.label(c, c.name(), c.CATALOGUE());
        ContractParser.ConstructContext construct = c.construct();
        return construct == null
                ? new ReplySyntax(label, Optional.empty(), List.of(), tokens.span(c))
                : new ReplySyntax(
                        label,
                        Optional.of(Tokens.name(construct.name())),
                        bindings(construct.bindings()),
                        tokens.span(c));
    }

    private List<BindingSyntax> bindings(ContractParser.BindingsContext c) {
        return c == null ? List.of() : c.binding().stream().map(this::binding).toList();
    }

    private BindingSyntax binding(ContractParser.BindingContext c) {
        return new BindingSyntax(place(c.place()), expressions.build(c.expr()));
    }

    PlaceSyntax place(ContractParser.PlaceContext c) {
        List<Selector> selectors = c.selector().stream().map(this::selector).toList();
        return new PlaceSyntax(Tokens.name(c.name()), selectors, tokens.span(c));
    }

    private Selector selector(ContractParser.SelectorContext c) {
        return c instanceof ContractParser.ElementSelectorContext element
                ? new Selector.Element(expressions.build(element.expr()))
                : new Selector.Field(Tokens.name(((ContractParser.FieldSelectorContext) c).name()));
    }

    private ExampleSyntax example(ContractParser.ExampleDeclContext c) {
        return new ExampleSyntax(
                labels.label(c, c.label, c.CATALOGUE()),
                bindings(c.given),
                bindings(c.when),
                Tokens.name(c.then));
    }
}
