package io.decree.contracts.syntax;

import io.decree.contracts.grammar.ContractBaseVisitor;
import io.decree.contracts.grammar.ContractParser;
import io.decree.contracts.source.Span;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;

/** Builds types. */
final class TypeBuilder extends ContractBaseVisitor<TypeSyntax> {

    private final Tokens tokens;
    private final ExprBuilder expressions;

    TypeBuilder(Tokens tokens, ExprBuilder expressions) {
        this.tokens = tokens;
        this.expressions = expressions;
    }

    TypeSyntax build(ContractParser.TypeContext context) {
        return visit(context);
    }

    private Span span(ParserRuleContext context) {
        return tokens.span(context);
    }

    private ExprSyntax low(ContractParser.BoundsContext bounds) {
        return expressions.build(bounds.expr(0));
    }

    private ExprSyntax high(ContractParser.BoundsContext bounds) {
        return expressions.build(bounds.expr(1));
    }

    private Optional<ExprSyntax> none(ContractParser.NoneClauseContext none) {
        return Optional.ofNullable(none).map(c -> expressions.build(c.expr()));
    }

    @Override
    public TypeSyntax visitBoolType(ContractParser.BoolTypeContext c) {
        return new TypeSyntax.Bool(span(c));
    }

    @Override
    public TypeSyntax visitIntType(ContractParser.IntTypeContext c) {
        return new TypeSyntax.Int(low(c.bounds()), high(c.bounds()), span(c));
    }

    @Override
    public TypeSyntax visitBallotType(ContractParser.BallotTypeContext c) {
        return new TypeSyntax.Ballot(
                low(c.bounds()), high(c.bounds()), none(c.noneClause()), span(c));
    }

    @Override
    public TypeSyntax visitSlotType(ContractParser.SlotTypeContext c) {
        return new TypeSyntax.Slot(low(c.bounds()), high(c.bounds()), span(c));
    }

    @Override
    public TypeSyntax visitNodeType(ContractParser.NodeTypeContext c) {
        return new TypeSyntax.Node(expressions.build(c.expr()), span(c));
    }

    @Override
    public TypeSyntax visitOpaqueType(ContractParser.OpaqueTypeContext c) {
        return new TypeSyntax.Opaque(none(c.noneClause()), span(c));
    }

    @Override
    public TypeSyntax visitCarriedType(ContractParser.CarriedTypeContext c) {
        return new TypeSyntax.Carried(span(c));
    }

    @Override
    public TypeSyntax visitOptionType(ContractParser.OptionTypeContext c) {
        return new TypeSyntax.Option(visit(c.type()), span(c));
    }

    @Override
    public TypeSyntax visitArrayType(ContractParser.ArrayTypeContext c) {
        return new TypeSyntax.Array(visit(c.type(0)), visit(c.type(1)), span(c));
    }

    @Override
    public TypeSyntax visitLogType(ContractParser.LogTypeContext c) {
        return new TypeSyntax.Log(Tokens.name(c.name()), visit(c.type()), span(c));
    }

    @Override
    public TypeSyntax visitViewType(ContractParser.ViewTypeContext c) {
        return new TypeSyntax.View(Tokens.name(c.name()), span(c));
    }

    @Override
    public TypeSyntax visitNamedType(ContractParser.NamedTypeContext c) {
        return new TypeSyntax.Named(Tokens.name(c.name()), span(c));
    }
}
