package io.decree.cluster.verb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.cli.Decree;
import io.decree.examples.kv.NodeOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verb gives the node what it was given, and shows what the node takes. */
class NodeCommandTest {

    @Test
    void helpShowsEveryOptionOfTheNode() {
        Cli help = Cli.call("node", "--help");
        assertEquals(Decree.OK, help.status());
        for (String line : NodeOptions.USAGE) {
            assertTrue(help.out().contains(line), help.out());
        }
        assertTrue(Cli.call("--help").out().contains("node"), "the verb is found");
    }

    @Test
    void optionsReachTheNodeAndItsStatusComesBack(@TempDir Path temporary) {
        String home = temporary.resolve("home").toString();
        String[] init = {"node", "--init", "--dir", home, "--member", "2", "--log-mib", "32"};
        assertEquals(Decree.OK, Cli.call(init).status());
        assertTrue(Files.exists(Path.of(home, "identity")));
        assertEquals(1, Cli.call(init).status(), "it is there already");
        assertEquals(Decree.WRONG_CALL, Cli.call("node", "--init").status());
    }
}
