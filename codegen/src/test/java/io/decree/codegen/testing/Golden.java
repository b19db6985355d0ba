package io.decree.codegen.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import io.decree.contracts.Compilation;
import io.decree.contracts.ContractCompiler;
import io.decree.contracts.model.Contract;
import io.decree.contracts.source.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Contracts and the outputs expected from them, both kept in {@code src/test/resources/golden}.
 *
 * <p>The contracts are copies: a change of the product's contracts must not need new expectations
 * here, and what an emitter does with a construct is reviewed as text.
 */
public final class Golden {

    private static final Path EXPECTED = Path.of("src/test/resources/golden");
    private static final Path ACTUAL = Path.of("target/golden");

    /** Checking a contract searches many small states, so each one is compiled once. */
    private static final Map<String, Contract> CHECKED = new ConcurrentHashMap<>();

    private Golden() {}

    /**
     * The text of a contract.
     *
     * @param file for example {@code acceptor.contract}
     * @return its text
     */
    public static String text(String file) {
        try {
            return Files.readString(EXPECTED.resolve(file));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /**
     * Compiles a contract.
     *
     * @param file for example {@code acceptor.contract}
     * @return the typed model
     */
    public static Contract contract(String file) {
        return CHECKED.computeIfAbsent(file, name -> contract(name, text(name)));
    }

    /**
     * Compiles an edited contract.
     *
     * @param file its name
     * @param text its text
     * @return the typed model
     */
    public static Contract contract(String file, String text) {
        Compilation compilation = ContractCompiler.compile(new SourceFile(file, text));
        return compilation.contract().orElseThrow(() -> invalid(compilation));
    }

    /**
     * Compiles a contract with one piece of text replaced.
     *
     * @param file for example {@code acceptor.contract}
     * @param before a piece that stands in it
     * @param after what replaces its first occurrence
     * @return the typed model
     */
    public static Contract edited(String file, String before, String after) {
        String text = text(file);
        int at = text.indexOf(before);
        if (at < 0) {
            throw new IllegalArgumentException(file + " does not contain " + before);
        }
        return contract(file, text.substring(0, at) + after + text.substring(at + before.length()));
    }

    /**
     * Compares an output with what is expected, and keeps it for review when it differs.
     *
     * @param name the file's name, for example {@code AcceptorContract.java}
     * @param actual the output
     */
    public static void assertMatches(String name, String actual) {
        try {
            Path expected = EXPECTED.resolve(name);
            String text = Files.exists(expected) ? Files.readString(expected) : "";
            if (!text.equals(actual)) {
                Files.createDirectories(ACTUAL);
                Files.writeString(ACTUAL.resolve(name), actual);
            }
            String remedy = name + ": review, then copy from " + ACTUAL + " to " + EXPECTED;
            assertEquals(text, actual, remedy);
        } catch (IOException problem) {
            fail(problem);
        }
    }

    private static AssertionError invalid(Compilation compilation) {
        return new AssertionError("the contract has errors: " + compilation.diagnostics());
    }
}
