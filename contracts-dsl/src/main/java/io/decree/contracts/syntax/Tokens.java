package io.decree.contracts.syntax;

import io.decree.contracts.grammar.ContractParser;
import io.decree.contracts.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;

/** Answers where the pieces of a parse tree stand and which documentation goes before them. */
final class Tokens {

    private static final int MARK_LENGTH = "///".length();

    private final CommonTokenStream stream;

    Tokens(CommonTokenStream stream) {
        this.stream = stream;
    }

    static Span span(Token token) {
        int length =
                token.getType() == Token.EOF
                        ? 1
                        : Math.max(1, token.getStopIndex() - token.getStartIndex() + 1);
        return new Span(token.getLine(), token.getCharPositionInLine() + 1, length);
    }

    /** From the first character to the last one, or to the last token on the first line. */
    Span span(ParserRuleContext context) {
        Token start = context.getStart();
        Token last = start;
        for (int i = start.getTokenIndex(); i <= context.getStop().getTokenIndex(); i++) {
            Token token = stream.get(i);
            if (token.getLine() != start.getLine()) {
                break;
            }
            last = token.getChannel() == Token.DEFAULT_CHANNEL ? token : last;
        }
        int length = last.getStopIndex() - start.getStartIndex() + 1;
        return new Span(start.getLine(), start.getCharPositionInLine() + 1, length);
    }

    static Name name(ContractParser.NameContext context) {
        return name(context.getStart());
    }

    static Name name(Token token) {
        return new Name(token.getText(), span(token));
    }

    static List<Name> names(List<ContractParser.NameContext> contexts) {
        return contexts.stream().map(Tokens::name).toList();
    }

    static List<Name> ids(List<TerminalNode> nodes) {
        return nodes.stream().map(node -> name(node.getSymbol())).toList();
    }

    /** The {@code ///} lines right before a piece, without the mark and the space after it. */
    List<String> docs(ParserRuleContext context) {
        List<String> docs = new ArrayList<>();
        List<Token> hidden = stream.getHiddenTokensToLeft(context.getStart().getTokenIndex());
        for (Token token : hidden == null ? List.<Token>of() : hidden) {
            String text = token.getText();
            if (text.startsWith("///")) {
                docs.add(text.substring(MARK_LENGTH).strip());
            }
        }
        return docs;
    }
}
