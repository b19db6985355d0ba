package io.decree.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.decree.cli.Decree;
import io.decree.core.replica.Cases;
import io.decree.simulator.replica.GroupRuns;
import io.decree.simulator.scenario.ScenarioText;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulateCommandTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        List<String> all = new ArrayList<>(List.of("simulate"));
        all.addAll(List.of(args));
        return Decree.run(
                new PrintWriter(out, true), new PrintWriter(err, true), all.toArray(String[]::new));
    }

    @Test
    void theHelpSaysWhenAnUnreachedCaseFails() {
        assertEquals(Decree.OK, run("--help"));
        assertTrue(out.toString().contains("From 300 runs of 60 seconds on"), out.toString());
        assertTrue(out.toString().contains("--format"), out.toString());
    }

    @Test
    void aFewRunsPrintWhatTheyMetAndDoNotFailForWhatTheyDidNot() {
        assertEquals(
                Decree.OK, run("--seed", "1", "--runs", "2", "--seconds", "10"), out::toString);
        assertTrue(out.toString().contains("2, 0 with findings"), out.toString());
        assertTrue(out.toString().contains("core steps"), out.toString());
        assertTrue(out.toString().contains("process_2a"), out.toString());
        assertTrue(out.toString().contains("ONE_WAY_PARTITION"), out.toString());
        assertTrue(out.toString().contains("2a-11"), out.toString());
    }

    @Test
    void jsonNamesEveryCaseAndEndsWithTheTotals() throws IOException {
        run("--runs", "1", "--seconds", "5", "--nodes", "3", "--format", "json");
        Set<String> cases = new TreeSet<>();
        JsonNode last = null;
        for (String line : out.toString().lines().toList()) {
            last = JSON.readTree(line);
            if (last.has("case")) {
                cases.add(last.get("case").asText());
            }
        }
        assertEquals(new TreeSet<>(Cases.ALL), cases);
        assertEquals(1, last.required("runs").asInt());
        assertTrue(last.required("core_steps").asLong() > 1_000, last::toString);
        assertTrue(last.required("core_steps_a_second").asLong() > 0, last::toString);
    }

    @Test
    void aScenarioFileIsRunAgain() throws IOException {
        GroupRuns runs = new GroupRuns(3, 5);
        Path file = folder.resolve("one.scenario");
        Files.writeString(file, ScenarioText.print(runs.scenario(8)));
        assertEquals(Decree.OK, run("--replay", file.toString()), out::toString);
        assertTrue(out.toString().contains("nothing was found"), out.toString());
    }

    @Test
    void aWrongNumberIsAWrongCall() {
        assertEquals(Decree.WRONG_CALL, run("--nodes", "8"));
        assertTrue(err.toString().contains("take 1 to 7"), err.toString());
        assertEquals(Decree.WRONG_CALL, run("--runs", "0"));
        assertEquals(Decree.WRONG_CALL, run("--runs", "2", "--evidence"));
        assertTrue(err.toString().contains("at least 300 runs"), err.toString());
    }
}
