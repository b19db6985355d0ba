package io.decree.contracts.syntax;

import io.decree.contracts.diagnostic.Code;
import io.decree.contracts.diagnostic.Diagnostics;
import io.decree.contracts.grammar.ContractLexer;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.Token;

/**
 * Refuses texts that the later phases could not walk in bounded time and stack.
 *
 * <p>Every level of a tree costs a bracket, an operator or a prefix word, so their number in one
 * statement bounds the depth of all later recursions.
 */
final class SizeGuard {

    static final int MOST_TOKENS = 200_000;
    static final int MOST_LEVELS = 400;

    private static final Set<String> ENDS = Set.of(";", "{", "}");
    private static final Set<String> FLAT = Set.of(",", ":", "=", ")", "]", "|");

    private SizeGuard() {}

    static boolean admits(List<Token> tokens, Diagnostics diagnostics) {
        if (tokens.size() > MOST_TOKENS) {
            diagnostics.add(
                    Code.C106,
                    Tokens.span(tokens.get(MOST_TOKENS)),
                    "the file has more than " + MOST_TOKENS + " words",
                    "split the contract into several files");
            return false;
        }
        int levels = 0;
        for (Token token : tokens) {
            levels = ENDS.contains(token.getText()) ? 0 : levels + level(token);
            if (levels > MOST_LEVELS) {
                diagnostics.add(
                        Code.C106,
                        Tokens.span(token),
                        "this statement has more than " + MOST_LEVELS + " operators and brackets",
                        "give parts of it a name with `define`");
                return false;
            }
        }
        return true;
    }

    private static int level(Token token) {
        return switch (token.getType()) {
            case ContractLexer.ID, ContractLexer.INT, ContractLexer.CATALOGUE -> 0;
            default ->
                    token.getChannel() != Token.DEFAULT_CHANNEL || FLAT.contains(token.getText())
                            ? 0
                            : 1;
        };
    }
}
