package io.decree.contracts.syntax;

import io.decree.contracts.grammar.ContractParser;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Builds labels and labelled clauses. */
final class LabelBuilder {

    private final Tokens tokens;
    private final ExprBuilder expressions;

    LabelBuilder(Tokens tokens, ExprBuilder expressions) {
        this.tokens = tokens;
        this.expressions = expressions;
    }

    /** The label of a piece; when it has no name, the first word of the piece stands for it. */
    Label label(
            ParserRuleContext piece,
            ContractParser.NameContext name,
            List<TerminalNode> catalogue) {
        return new Label(
                Optional.ofNullable(name).map(Tokens::name),
                Tokens.ids(catalogue),
                tokens.docs(piece),
                Tokens.span(name == null ? piece.getStart() : name.getStart()));
    }

    /** A clause; when it has no label, its statement is the place where one is missing. */
    ClauseSyntax clause(ParserRuleContext piece, ContractParser.LabelledContext c) {
        return new ClauseSyntax(
                new Label(
                        Optional.ofNullable(c.name()).map(Tokens::name),
                        Tokens.ids(c.CATALOGUE()),
                        tokens.docs(piece),
                        Tokens.span(c.getStart())),
                expressions.build(c.expr()));
    }
}
