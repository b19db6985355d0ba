package io.decree.contracts.syntax;

import io.decree.contracts.diagnostic.Diagnostics;
import io.decree.contracts.grammar.ContractLexer;
import io.decree.contracts.grammar.ContractParser;
import io.decree.contracts.source.SourceFile;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;

/** Reads a contract's text into a tree. */
public final class ContractReader {

    private ContractReader() {}

    /**
     * Reads one file.
     *
     * @param source the text
     * @param diagnostics takes the syntax errors
     * @return the tree; absent when there was an error
     */
    public static Optional<FileSyntax> read(SourceFile source, Diagnostics diagnostics) {
        ContractLexer lexer = new ContractLexer(CharStreams.fromString(source.text()));
        lexer.removeErrorListeners();
        CommonTokenStream stream = new CommonTokenStream(lexer);
        stream.fill();
        if (!SizeGuard.admits(stream.getTokens(), diagnostics)) {
            return Optional.empty();
        }
        ContractParser parser = new ContractParser(stream);
        parser.removeErrorListeners();
        SyntaxErrors errors = new SyntaxErrors(diagnostics);
        unknownSigns(stream.getTokens()).forEach(errors::unknownSign);
        parser.addErrorListener(errors);
        ContractParser.ContractFileContext tree = parser.contractFile();
        return errors.found() ? Optional.empty() : Optional.of(new FileBuilder(stream).build(tree));
    }

    /** Signs the language does not know; the parser never sees them. */
    private static List<Token> unknownSigns(List<Token> tokens) {
        return tokens.stream().filter(t -> t.getType() == ContractLexer.UNKNOWN).toList();
    }
}
