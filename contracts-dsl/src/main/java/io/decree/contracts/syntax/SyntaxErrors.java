package io.decree.contracts.syntax;

import io.decree.contracts.diagnostic.Code;
import io.decree.contracts.diagnostic.Diagnostics;
import io.decree.contracts.grammar.ContractLexer;
import io.decree.contracts.source.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;

/**
 * Turns the parser's errors into diagnostics: at most one a line, because the parser often stumbles
 * over one mistake several times.
 */
final class SyntaxErrors extends BaseErrorListener {

    private static final int MOST_ERRORS = 20;
    private static final int MOST_WORDS = 6;

    private static final Set<String> AFTER_EXPRESSION = Set.of("`;`", "`{`", "`)`", "`:`");

    private final Diagnostics diagnostics;
    private final Set<Integer> lines = new HashSet<>();

    SyntaxErrors(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    @Override
    public void syntaxError(
            Recognizer<?, ?> recognizer,
            Object symbol,
            int line,
            int column,
            String message,
            RecognitionException error) {
        if (isFirstOf(line)) {
            Token token = (Token) symbol;
            Span span = Tokens.span(token);
            diagnostics.add(Code.C101, span, cause(token), remedy((Parser) recognizer, token));
        }
    }

    private boolean isFirstOf(int line) {
        return lines.size() < MOST_ERRORS && lines.add(line);
    }

    void unknownSign(Token token) {
        if (isFirstOf(token.getLine())) {
            diagnostics.add(
                    Code.C101,
                    Tokens.span(token),
                    "`" + token.getText() + "` is not a sign of this language",
                    "leave it away");
        }
    }

    boolean found() {
        return !lines.isEmpty();
    }

    private static String cause(Token token) {
        return token.getType() == Token.EOF
                ? "the file ends too early"
                : "`" + token.getText() + "` cannot stand here";
    }

    /** Names what could stand here, the most likely slips first. */
    private static String remedy(Parser parser, Token token) {
        List<String> words = expected(parser);
        if (token.getText().equals("=") && words.stream().anyMatch(AFTER_EXPRESSION::contains)) {
            return "write `==` to compare";
        } else if (words.contains("`;`")) {
            return "end the statement before it with `;`";
        } else if (words.contains("a name")) {
            return "put a name before it";
        } else if (words.isEmpty() || words.size() > MOST_WORDS) {
            return "look for a missing word or sign right before it";
        }
        return "put " + String.join(" or ", words) + " before it";
    }

    private static List<String> expected(Parser parser) {
        IntervalSet types = parser.getExpectedTokens();
        return types.toList().stream()
                .filter(type -> type != Token.EOF)
                .map(type -> shown(parser, type))
                .distinct()
                .sorted()
                .collect(Collectors.toList());
    }

    private static String shown(Parser parser, int type) {
        String literal = parser.getVocabulary().getLiteralName(type);
        if (literal != null) {
            return "`" + literal.substring(1, literal.length() - 1) + "`";
        }
        return type == ContractLexer.INT ? "a number" : "a name";
    }
}
