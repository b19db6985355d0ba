package io.decree.tla;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.contracts.model.Component;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationTest {

    @TempDir Path folder;

    @Test
    void aConstantThatIsNotAssignedHasTheDefault() throws IOException {
        write("Box.defaults", "CONSTANTS\n  Node = {n1}\n  Fast <- Slow\n");
        write("Box_main.cfg", "SPECIFICATION Spec\nCONSTANTS\n  Node = {n1, n2}\n");
        Configuration main = Configuration.of(folder, "Box").get(0);
        assertEquals(
                "SPECIFICATION Spec\nCONSTANTS\n  Node = {n1, n2}\n  Fast <- Slow\n", main.text());
    }

    @Test
    void withoutDefaultsAConfigurationIsWhole() throws IOException {
        write("Box_main.cfg", "SPECIFICATION Spec\n");
        assertEquals("SPECIFICATION Spec\n", Configuration.of(folder, "Box").get(0).text());
    }

    @Test
    void aComponentThatNobodyRunsIsNotJudged() throws IOException {
        List<Configuration> all = Configuration.of(Models.FRAMES, "Paxos");
        Configuration lamport = named(all, "lamport");
        Configuration proposers = named(all, "proposers");
        assertTrue(lamport.runs(component("Acceptor")));
        assertFalse(lamport.runs(component("Proposer")));
        assertTrue(proposers.runs(component("Proposer")));
        assertFalse(proposers.runs(component("Tally")));
    }

    /** Agreement of whole replicas can fail only where there are two values. */
    @Test
    void everyRoleIsRealInAConfigurationWithTwoValues() throws IOException {
        Configuration rivals = named(Configuration.of(Models.FRAMES, "Paxos"), "rivals");
        for (String role : List.of("Acceptor", "Proposer", "Tally", "Learner")) {
            assertTrue(rivals.runs(component(role)), role);
        }
        assertTrue(rivals.text().contains("  Proposer_Instances = {n1, n2}\n"), rivals.text());
        assertTrue(rivals.text().contains("  owner <- Leaders\n"), rivals.text());
        assertTrue(rivals.text().contains("  Value = {v1, v2}\n"), rivals.text());
        assertFalse(rivals.full());
    }

    private static Configuration named(List<Configuration> all, String name) {
        return all.stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
    }

    private static Component component(String name) {
        return Models.all().stream()
                .flatMap(c -> c.components().stream())
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }
}
