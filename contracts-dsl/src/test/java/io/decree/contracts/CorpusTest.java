package io.decree.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.contracts.diagnostic.Code;
import io.decree.contracts.diagnostic.Diagnostic;
import io.decree.contracts.diagnostic.DiagnosticText;
import io.decree.contracts.diagnostic.Severity;
import io.decree.contracts.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Wrong contracts, each with the expected messages beside it. Run with {@code
 * -Ddecree.expect=write} to write what is said now, and read the difference.
 */
class CorpusTest {

    private static final Path INVALID = Path.of("src/test/resources/contracts/invalid");
    private static final Map<Path, Compilation> COMPILED = new ConcurrentHashMap<>();
    private static final Path VALID = Path.of("src/test/resources/contracts/valid");

    private static List<Path> contracts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".contract")).sorted().toList();
        }
    }

    static List<Path> invalid() throws IOException {
        return contracts(INVALID);
    }

    static List<Path> valid() throws IOException {
        return contracts(VALID);
    }

    /** Compiles each contract once, because its clauses are evaluated. */
    private static Compilation compiled(Path contract) {
        return COMPILED.computeIfAbsent(contract, c -> ContractCompiler.compile(Contracts.read(c)));
    }

    private static String shown(Path contract) {
        SourceFile source = Contracts.read(contract);
        DiagnosticText text = new DiagnosticText(source);
        return compiled(contract).diagnostics().stream()
                .map(text::show)
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void a_wrong_contract_gets_the_expected_messages(Path contract) throws IOException {
        Path expect = Path.of(contract.toString().replace(".contract", ".expect"));
        String shown = shown(contract);
        if ("write".equals(System.getProperty("decree.expect"))) {
            Files.writeString(expect, shown);
        }
        assertEquals(Files.readString(expect), shown);
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void the_messages_are_about_the_rule_the_file_is_named_after(Path contract) {
        String name = contract.getFileName().toString().toUpperCase(Locale.ROOT);
        Set<String> codes =
                compiled(contract).diagnostics().stream()
                        .map(d -> d.code().name())
                        .collect(Collectors.toSet());
        boolean mixed = name.startsWith("SEVERAL");
        assertTrue(
                mixed ? codes.size() > 2 : codes.equals(Set.of(name.substring(0, 4))),
                codes::toString);
    }

    @ParameterizedTest
    @MethodSource("valid")
    void a_right_contract_has_no_findings(Path contract) {
        assertEquals("", shown(contract));
        assertTrue(compiled(contract).contract().isPresent());
    }

    @Test
    void every_rule_is_broken_by_some_contract() throws IOException {
        Set<String> shown =
                invalid().stream()
                        .map(
                                f ->
                                        f.getFileName()
                                                .toString()
                                                .substring(0, 4)
                                                .toUpperCase(Locale.ROOT))
                        .collect(Collectors.toSet());
        List<String> missing =
                Arrays.stream(Code.values())
                        .map(Code::name)
                        .filter(c -> !shown.contains(c))
                        .toList();
        assertEquals(List.of(), missing);
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void a_contract_results_exactly_when_no_finding_is_an_error(Path contract) {
        Compilation result = compiled(contract);
        boolean errors =
                result.diagnostics().stream()
                        .map(Diagnostic::severity)
                        .anyMatch(s -> s == Severity.ERROR);
        assertEquals(!errors, result.contract().isPresent());
    }
}
