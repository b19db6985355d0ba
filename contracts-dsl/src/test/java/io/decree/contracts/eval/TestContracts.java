package io.decree.contracts.eval;

import io.decree.contracts.Compilation;
import io.decree.contracts.ContractCompiler;
import io.decree.contracts.diagnostic.Diagnostic;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Contract;
import io.decree.contracts.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The two contracts of the project, whole or with one clause changed. */
public final class TestContracts {

    private static final Path ROOT = Path.of("..");

    private TestContracts() {}

    /** The text of the acceptor's contract. */
    public static String acceptorText() {
        return text("core-generated/src/main/contracts/acceptor.contract");
    }

    /** The text of the toy consensus. */
    public static String toyText() {
        return text("examples/toy-consensus/src/main/contracts/toy_consensus.contract");
    }

    /** The only component of the acceptor's contract. */
    public static Component acceptor() {
        return compiled(acceptorText()).components().get(0);
    }

    /** The only component of the toy consensus. */
    public static Component ballotBox() {
        return compiled(toyText()).components().get(0);
    }

    private static String text(String path) {
        try {
            return Files.readString(ROOT.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text with one part replaced, which must be there. */
    public static String replaced(String text, String part, String by) {
        if (!text.contains(part)) {
            throw new IllegalArgumentException("not in the contract: " + part);
        }
        return text.replace(part, by);
    }

    /** The contract of a text without errors. */
    public static Contract compiled(String text) {
        Compilation result = compilation(text);
        return result.contract()
                .orElseThrow(() -> new IllegalArgumentException(result.diagnostics().toString()));
    }

    /** The findings in a text. */
    public static List<Diagnostic> findings(String text) {
        return compilation(text).diagnostics();
    }

    private static Compilation compilation(String text) {
        return ContractCompiler.compile(new SourceFile("test.contract", text));
    }
}
