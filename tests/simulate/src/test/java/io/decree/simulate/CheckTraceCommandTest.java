package io.decree.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.cli.Decree;
import io.decree.replica.trace.TraceWriter;
import io.decree.runtime.GroupId;
import io.decree.runtime.Identity;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTraceCommandTest {

    private static final int VALUE = 77;

    @TempDir Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... more) {
        String[] args = new String[more.length + 2];
        args[0] = "check-trace";
        args[1] = folder.toString();
        System.arraycopy(more, 0, args, 2, more.length);
        return Decree.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    /** One member of a group, which decides two slots. */
    private void trace(int members, long second) throws IOException {
        Identity identity = new Identity(new GroupId(1, 2), 1, 0, 1);
        Path file = folder.resolve("member-0.ndjson");
        try (TraceWriter trace =
                TraceWriter.open(file, identity, members, () -> Instant.ofEpochMilli(9))) {
            trace.voted(0, 0, VALUE);
            trace.decided(0, VALUE);
            trace.voted(1, 0, VALUE + 1);
            trace.decided(1, second);
        }
    }

    @Test
    void aCleanRunSaysHowMuchWasJudged() throws IOException {
        trace(1, VALUE + 1);
        assertEquals(Decree.OK, run(), err::toString);
        String wanted = "1 members, 1 lives, 5 lines, 2 slots, 0 lives ended in a line: clean";
        assertEquals(wanted, out.toString().strip());
    }

    @Test
    void aFindingNamesFileLineAndOracle() throws IOException {
        trace(1, 5);
        assertEquals(Decree.FOUND, run());
        String wanted = folder.resolve("member-0.ndjson") + ":5: chosen is stable: slot 1: node 0";
        assertTrue(out.toString().startsWith(wanted), out.toString());
    }

    @Test
    void jsonHasTheFindings() throws IOException {
        trace(1, 5);
        assertEquals(Decree.FOUND, run("--format", "json"));
        assertTrue(out.toString().contains("\"findings\":[\""), out.toString());
        assertTrue(out.toString().contains("\"lines\":5"), out.toString());
    }

    @Test
    void aTraceThatIsNotWholeIsNotJudged() throws IOException {
        trace(2, 5);
        int status = run();
        assertTrue(status != Decree.OK && status != Decree.FOUND, "" + status);
        assertTrue(err.toString().contains("holds no trace of member 1"), err.toString());
    }
}
