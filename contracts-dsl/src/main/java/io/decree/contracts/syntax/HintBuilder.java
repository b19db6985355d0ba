package io.decree.contracts.syntax;

import io.decree.contracts.grammar.ContractBaseVisitor;
import io.decree.contracts.grammar.ContractParser;
import io.decree.contracts.syntax.HandlerSyntax.PlaceSyntax;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Builds the lines of a {@code generate} block. */
final class HintBuilder extends ContractBaseVisitor<HintSyntax> {

    private final Tokens tokens;
    private final ExprBuilder expressions;
    private final Function<ContractParser.PlaceContext, PlaceSyntax> places;

    HintBuilder(
            Tokens tokens,
            ExprBuilder expressions,
            Function<ContractParser.PlaceContext, PlaceSyntax> places) {
        this.tokens = tokens;
        this.expressions = expressions;
        this.places = places;
    }

    @Override
    public HintSyntax visitBiasHint(ContractParser.BiasHintContext c) {
        SourceBuilder builder = new SourceBuilder();
        List<HintSyntax.Source> sources = c.source().stream().map(builder::visit).toList();
        return new HintSyntax.Bias(places.apply(c.place()), sources);
    }

    @Override
    public HintSyntax visitCoverEachHint(ContractParser.CoverEachHintContext c) {
        return new HintSyntax.Cover(Optional.empty(), expressions.build(c.expr()), tokens.span(c));
    }

    @Override
    public HintSyntax visitCoverCaseHint(ContractParser.CoverCaseHintContext c) {
        return new HintSyntax.Cover(
                Optional.of(Tokens.name(c.name())), expressions.build(c.expr()), tokens.span(c));
    }

    private final class SourceBuilder extends ContractBaseVisitor<HintSyntax.Source> {

        @Override
        public HintSyntax.Source visitNearSource(ContractParser.NearSourceContext c) {
            return new HintSyntax.Source.Near(
                    expressions.build(c.expr(0)), expressions.build(c.expr(1)), tokens.span(c));
        }

        @Override
        public HintSyntax.Source visitAnySource(ContractParser.AnySourceContext c) {
            return new HintSyntax.Source.AnyOf(Tokens.name(c.name()), tokens.span(c));
        }

        @Override
        public HintSyntax.Source visitEdgesSource(ContractParser.EdgesSourceContext c) {
            return new HintSyntax.Source.Edges(tokens.span(c));
        }

        @Override
        public HintSyntax.Source visitMostlySource(ContractParser.MostlySourceContext c) {
            return new HintSyntax.Source.Mostly(expressions.build(c.expr()), tokens.span(c));
        }

        @Override
        public HintSyntax.Source visitModeSource(ContractParser.ModeSourceContext c) {
            return new HintSyntax.Source.Mode(Tokens.name(c.name()), tokens.span(c));
        }
    }
}
