package io.decree.cluster.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.cli.Output;
import io.decree.cluster.Cluster;
import io.decree.cluster.ClusterOptions;
import io.decree.cluster.verdict.Check;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Of a run that failed everything is kept that is needed to understand it. */
class FailedDemoTest {

    /** Something that has the output which a verb has. */
    @Command
    private static final class Anything {
        @Mixin private Output output;
    }

    @TempDir private Path directory;

    private final StringWriter said = new StringWriter();

    @Test
    void aCheckThatDoesNotPass() throws IOException {
        run((cluster, load) -> List.of(new Check("linearizable", false, "made up")));
        assertTrue(said.toString().contains("\"detail\":\"made up\""), said.toString());
        assertTrue(timeline().contains("made up"), timeline());
    }

    @Test
    void aRoundThatDoesNotComeToItsEnd() throws IOException {
        run(
                (cluster, load) -> {
                    throw new IllegalStateException("waited in vain");
                });
        assertTrue(said.toString().contains("waited in vain"), said.toString());
        assertTrue(timeline().contains("waited in vain"), timeline());
    }

    private String timeline() throws IOException {
        return Files.readString(directory.resolve("timeline.log"));
    }

    private void run(Demo.Judging judging) throws IOException {
        Anything verb = new Anything();
        CommandLine line = new CommandLine(verb);
        line.setOut(new PrintWriter(said, true));
        line.setErr(new PrintWriter(said, true));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.parseArgs("--format", "json");
        try (Cluster cluster = Cluster.make(ClusterOptions.in(directory))) {
            assertFalse(new Demo(verb.output, cluster, 3, 1, judging).run().passed());
        }
        assertTrue(timeline().contains("seed=1"), timeline());
        assertTrue(timeline().contains("kill -9 of the leader"), timeline());
        assertTrue(timeline().contains("member 2 says Optional[MemberStatus"), timeline());
        assertTrue(lines("round-1-history.txt") > 10);
        assertTrue(lines("round-1-acknowledged.txt") > 1);
        for (int member = 0; member < 3; member++) {
            String printed = Files.readString(directory.resolve("node-" + member + ".log"));
            assertTrue(printed.contains("Full thread dump"), "member " + member);
        }
        String last = said.toString().lines().filter(it -> it.contains("verdict")).findAny().get();
        assertTrue(last.contains("\"passed\":false"), last);
        assertTrue(last.contains(directory.toString()), last);
        assertEquals(1, said.toString().lines().filter(it -> it.contains("\"verdict\"")).count());
    }

    private long lines(String file) throws IOException {
        return Files.readAllLines(directory.resolve(file)).size();
    }
}
