package io.decree.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecreeTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir Path folder;

    @Test
    void helpNamesEveryVerb() {
        Cli help = Cli.run();

        assertEquals(Decree.OK, help.status());
        for (String verb :
                "check generate where prove model demo node, log simulate test".split(" ", -1)) {
            assertTrue(help.out().contains("\n  " + verb), verb + help.out());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "generate", "where", "prove", "model"})
    void everyVerbExplainsItselfAndOffersJson(String verb) {
        Cli help = Cli.run(verb, "--help");

        assertEquals(Decree.OK, help.status());
        assertTrue(help.out().contains("--format"), help.out());
    }

    @Test
    void anUnknownVerbIsAWrongCallThatSuggests() {
        Cli call = Cli.run("chek");

        assertEquals(Decree.WRONG_CALL, call.status());
        assertTrue(call.err().contains("there is no \"decree chek\""), call.err());
        assertTrue(call.err().contains("check, generate, where"), call.err());
    }

    @Test
    void theContractsOfThisRepositoryAreClean() {
        Cli call = Cli.run("check");

        assertEquals(Decree.OK, call.status(), call.out());
        assertTrue(call.out().contains("no errors, 0 warnings"), call.out());
    }

    @Test
    void aBrokenContractIsShownWithPositionCauseAndRemedy() throws IOException {
        Path file = acceptorWith("promised == m.ballot;", "promissed == m.ballot;");

        Cli call = Cli.run("check", file.toString());

        assertEquals(Decree.FOUND, call.status());
        assertTrue(call.out().contains("C201"), call.out());
        assertTrue(call.out().contains("promissed"), call.out());
        assertTrue(call.out().contains("did you mean `promised`"), call.out());
    }

    @Test
    void jsonGivesOneDiagnosticALine() throws IOException {
        Path file = acceptorWith("promised == m.ballot;", "promissed == m.ballot;");

        List<String> lines =
                Cli.run("check", "--format", "json", file.toString()).out().lines().toList();

        JsonNode first = JSON.readTree(lines.get(0));
        assertEquals("C201", first.required("code").asText());
        assertTrue(first.required("line").asInt() > 1);
        assertTrue(JSON.readTree(lines.get(lines.size() - 1)).required("errors").asInt() >= 1);
    }

    @Test
    void aFileThatIsNotThereIsAWrongCall() {
        Cli call = Cli.run("check", folder.resolve("none.contract").toString());

        assertEquals(Decree.WRONG_CALL, call.status());
        assertTrue(call.err().contains("none.contract"), call.err());
    }

    @Test
    void whatIsGeneratedIsUpToDate() {
        Cli call = Cli.run("generate", "--check");

        assertEquals(Decree.OK, call.status(), call.out());
    }

    @Test
    void aClauseIsFoundInEveryForm() {
        Cli call = Cli.run("where", "process_2a.value_recorded");

        assertEquals(Decree.OK, call.status());
        assertTrue(call.out().contains("acceptor.contract:"), call.out());
        assertTrue(call.out().contains("AcceptorContract.java:"), call.out());
        assertTrue(call.out().contains("AcceptorMonitor.java:"), call.out());
        assertTrue(call.out().contains("AcceptorProperties.java:"), call.out());
        assertTrue(call.out().contains("AcceptorActions.tla:"), call.out());
        assertTrue(call.out().contains("2a-11"), call.out());
    }

    @Test
    void aCatalogueIdIsFoundByItsClausesOrItsPlace() {
        assertTrue(Cli.run("where", "2a-11").out().contains("process_2a.value_recorded"));
        assertTrue(Cli.run("where", "2a-24").out().contains("Election"));
    }

    @Test
    void aMisspeltClauseSuggestsTheNearest() {
        Cli call = Cli.run("where", "process_2a.value_recordet");

        assertEquals(Decree.FOUND, call.status());
        assertTrue(call.out().contains("did you mean process_2a.value_recorded"), call.out());
    }

    private Path acceptorWith(String old, String now) throws IOException {
        Path root = Path.of("").toAbsolutePath().getParent();
        String text =
                Files.readString(
                        root.resolve("core-generated/src/main/contracts/acceptor.contract"));
        assertTrue(text.contains(old));
        return Files.writeString(folder.resolve("acceptor.contract"), text.replace(old, now));
    }
}
