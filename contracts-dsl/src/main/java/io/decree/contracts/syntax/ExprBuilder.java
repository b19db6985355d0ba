package io.decree.contracts.syntax;

import io.decree.contracts.grammar.ContractBaseVisitor;
import io.decree.contracts.grammar.ContractParser;
import io.decree.contracts.source.Span;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;

/** Builds expressions. */
final class ExprBuilder extends ContractBaseVisitor<ExprSyntax> {

    private final Tokens tokens;

    ExprBuilder(Tokens tokens) {
        this.tokens = tokens;
    }

    ExprSyntax build(ContractParser.ExprContext context) {
        return visit(context);
    }

    Optional<ExprSyntax> buildIfPresent(ContractParser.ExprContext context) {
        return Optional.ofNullable(context).map(this::visit);
    }

    private List<ExprSyntax> buildAll(List<ContractParser.ExprContext> contexts) {
        return contexts.stream().map(this::visit).toList();
    }

    private Span span(ParserRuleContext context) {
        return tokens.span(context);
    }

    @Override
    public ExprSyntax visitNumberExpr(ContractParser.NumberExprContext c) {
        return new ExprSyntax.Whole(c.INT().getText(), span(c));
    }

    @Override
    public ExprSyntax visitTruthExpr(ContractParser.TruthExprContext c) {
        return new ExprSyntax.Truth(c.word.getText().equals("true"), span(c));
    }

    @Override
    public ExprSyntax visitNoneExpr(ContractParser.NoneExprContext c) {
        return new ExprSyntax.None(span(c));
    }

    @Override
    public ExprSyntax visitNameExpr(ContractParser.NameExprContext c) {
        return new ExprSyntax.Reference(Tokens.name(c.name()), span(c));
    }

    @Override
    public ExprSyntax visitGroupExpr(ContractParser.GroupExprContext c) {
        return visit(c.expr());
    }

    @Override
    public ExprSyntax visitCallExpr(ContractParser.CallExprContext c) {
        return new ExprSyntax.Call(Tokens.name(c.name()), buildAll(c.expr()), span(c));
    }

    @Override
    public ExprSyntax visitOldExpr(ContractParser.OldExprContext c) {
        return new ExprSyntax.Old(visit(c.expr()), span(c));
    }

    @Override
    public ExprSyntax visitFieldExpr(ContractParser.FieldExprContext c) {
        return new ExprSyntax.Select(visit(c.expr()), Tokens.name(c.name()), span(c));
    }

    @Override
    public ExprSyntax visitIndexExpr(ContractParser.IndexExprContext c) {
        return new ExprSyntax.Element(visit(c.expr(0)), visit(c.expr(1)), span(c));
    }

    @Override
    public ExprSyntax visitNotExpr(ContractParser.NotExprContext c) {
        return new ExprSyntax.Not(visit(c.expr()), span(c));
    }

    @Override
    public ExprSyntax visitNegateExpr(ContractParser.NegateExprContext c) {
        return new ExprSyntax.Negate(visit(c.expr()), span(c));
    }

    @Override
    public ExprSyntax visitBinaryExpr(ContractParser.BinaryExprContext c) {
        return new ExprSyntax.Binary(
                Tokens.name(c.op), visit(c.expr(0)), visit(c.expr(1)), span(c));
    }

    @Override
    public ExprSyntax visitMemberExpr(ContractParser.MemberExprContext c) {
        return new ExprSyntax.Member(visit(c.expr()), Tokens.name(c.name()), span(c));
    }

    @Override
    public ExprSyntax visitIfExpr(ContractParser.IfExprContext c) {
        return new ExprSyntax.If(visit(c.expr(0)), visit(c.expr(1)), visit(c.expr(2)), span(c));
    }

    @Override
    public ExprSyntax visitQuantifiedExpr(ContractParser.QuantifiedExprContext c) {
        boolean universal = c.word.getText().equals("forall");
        List<ExprSyntax.Domain> domains = c.domain().stream().map(this::domain).toList();
        return new ExprSyntax.Quantified(universal, domains, visit(c.expr()), span(c));
    }

    @Override
    public ExprSyntax visitQuorumExpr(ContractParser.QuorumExprContext c) {
        return new ExprSyntax.Quorum(domain(c.domain()), visit(c.expr()), span(c));
    }

    private ExprSyntax.Domain domain(ContractParser.DomainContext c) {
        return new ExprSyntax.Domain(
                Tokens.name(c.name(0)),
                Tokens.name(c.name(1)),
                buildIfPresent(c.except),
                buildIfPresent(c.where));
    }
}
