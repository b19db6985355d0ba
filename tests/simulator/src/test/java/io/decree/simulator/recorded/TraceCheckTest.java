package io.decree.simulator.recorded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.replica.trace.TraceWriter;
import io.decree.runtime.GroupId;
import io.decree.runtime.Identity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Traces of three members, right ones and ones with one thing wrong. */
class TraceCheckTest {

    private static final int MEMBERS = 3;
    private static final int SLOTS = 10;
    private static final long BALLOT = 65_536;

    @TempDir private Path directory;

    /** Member 0 leads; what a life says of each slot stands in five lines. */
    @BeforeEach
    void write() throws IOException {
        for (int member = 0; member < MEMBERS; member++) {
            life(member, 0, SLOTS);
        }
    }

    private Path file(int member) {
        return directory.resolve("trace-" + member + ".ndjson");
    }

    private void life(int member, int from, int to) throws IOException {
        Identity identity = new Identity(new GroupId(1, 2), 1, member, 1);
        try (TraceWriter trace =
                TraceWriter.open(file(member), identity, MEMBERS, () -> Instant.ofEpochMilli(5))) {
            trace.promised(BALLOT);
            for (long slot = from; slot < to; slot++) {
                if (member == 0) {
                    trace.proposed(slot, BALLOT, value(slot));
                    trace.proposed(slot, BALLOT, value(slot));
                }
                trace.voted(slot, BALLOT, value(slot));
                trace.decided(slot, value(slot));
                trace.executed(slot, value(slot));
                trace.applied(slot, 7, slot + 1);
                trace.turned();
            }
        }
    }

    private static long value(long slot) {
        return Long.MAX_VALUE - slot;
    }

    private TraceCheck check() throws IOException {
        try {
            return TraceCheck.of(directory);
        } catch (BadTraceException e) {
            throw new AssertionError(e);
        }
    }

    private String refusal() {
        return assertThrows(BadTraceException.class, () -> TraceCheck.of(directory)).getMessage();
    }

    /** Changes the first line of a member that has all of some pieces; its number. */
    private long alter(int member, UnaryOperator<String> change, String... pieces)
            throws IOException {
        List<String> lines = new java.util.ArrayList<>(Files.readAllLines(file(member)));
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            if (List.of(pieces).stream().allMatch(line::contains)) {
                lines.set(at, change.apply(line));
                Files.write(file(member), lines);
                return at + 1L;
            }
        }
        throw new AssertionError("no line with " + List.of(pieces));
    }

    private void assertFound(String check, int member, long line) throws IOException {
        List<TraceFinding> findings = check().findings();
        assertTrue(
                findings.stream()
                        .anyMatch(
                                f ->
                                        f.check().equals(check)
                                                && f.file().equals(file(member))
                                                && f.line() == line),
                findings.toString());
    }

    @Test
    void aRightRunIsClean() throws IOException {
        TraceCheck check = check();
        assertEquals(List.of(), check.findings());
        assertEquals(MEMBERS, check.members());
        assertEquals(MEMBERS, check.lives());
        assertEquals(SLOTS, check.slots());
        assertEquals(2 + 5 * SLOTS + 2 * (2 + 4 * SLOTS), check.lines());
    }

    @Test
    void aLifeMayEndInTheMiddleOfALine() throws IOException {
        Files.writeString(file(1), "{\"node\":1,\"li", StandardOpenOption.APPEND);
        life(1, SLOTS, SLOTS);
        Files.writeString(file(2), "{\"node\":2,\"life\":5,\"n\":4", StandardOpenOption.APPEND);
        TraceCheck check = check();
        assertEquals(List.of(), check.findings());
        assertEquals(2, check.tornLines());
        assertEquals(MEMBERS + 1, check.lives());
    }

    @Test
    void aNewLifeMayBeginItsStateAnew() throws IOException {
        life(1, SLOTS, SLOTS);
        assertEquals(List.of(), check().findings());
    }

    @Test
    void anotherDecisionIsFound() throws IOException {
        String right = "\"value\":" + value(4);
        long line = alter(1, l -> l.replace(right, "\"value\":9"), "\"decided\"", right);
        assertFound("agreement", 1, line);
        assertFound("chosen is stable", 1, line);
    }

    @Test
    void aForgottenPromiseIsFound() throws IOException {
        alter(2, l -> l.replace("\"ballot\":" + BALLOT, "\"ballot\":131073"), "\"promised\"");
        assertFound("promise kept", 2, 3);
    }

    @Test
    void twoValuesOfOneBallotAreFound() throws IOException {
        String right = "\"value\":" + value(3);
        long line = alter(1, l -> l.replace(right, "\"value\":9"), "\"voted\"", right);
        assertFound("one value per ballot", 1, line);
    }

    /** The others' votes chose the value; a higher ballot may propose nothing else. */
    @Test
    void anotherValueAtAHigherBallotIsFound() throws IOException {
        String right = "\"value\":" + value(3);
        long line =
                alter(
                        2,
                        l ->
                                l.replace(right, "\"value\":9")
                                        .replace("\"ballot\":" + BALLOT, "\"ballot\":131073"),
                        "\"voted\"",
                        right);
        assertFound("chosen is stable", 2, line);
    }

    @Test
    void aSkippedExecutionIsFound() throws IOException {
        long line =
                alter(
                        0,
                        l -> l.replaceAll("\"kind\":.*", "\"kind\":\"following\"}"),
                        "\"executed\"",
                        "\"slot\":6");
        assertFound("executed prefix equal", 0, line + 5);
    }

    @Test
    void aCommandThatTookEffectTwiceIsFound() throws IOException {
        long line = alter(1, l -> l.replace("\"command\":9", "\"command\":3"), "\"command\":9");
        assertFound("exactly once", 1, line);
    }

    @Test
    void anAlarmIsFound() throws IOException {
        long line =
                alter(
                        1,
                        l -> l.replaceAll("\"kind\":.*", "\"kind\":\"alarm\",\"name\":\"ODD\"}"),
                        "\"promised\"");
        assertFound("no alarm", 1, line);
    }

    @Test
    void aTraceThatIsNotWholeIsRefused() throws IOException {
        List<String> lines = Files.readAllLines(file(1));
        Files.write(file(1), lines.subList(0, 5));
        Files.write(file(1), lines.subList(6, 9), StandardOpenOption.APPEND);
        assertEquals(file(1) + ":6: line 6 of its life follows line 4", refusal());
    }

    @Test
    void droppedLinesAreRefused() throws IOException {
        long line =
                alter(
                        0,
                        l -> l.replaceAll("\"kind\":.*", "\"kind\":\"dropped\",\"lines\":8}"),
                        "\"slot\":6");
        assertEquals(file(0) + ":" + line + ": 8 lines were dropped before this one", refusal());
    }

    @Test
    void rubbishInsideALifeIsRefused() throws IOException {
        long line = alter(2, l -> "{\"node\":2", "\"slot\":5");
        String why = "line " + line + " is no line of a trace, and its life goes on behind it";
        assertEquals(file(2) + ":" + (line + 1) + ": " + why, refusal());
    }

    @Test
    void aMissingMemberIsNamed() throws IOException {
        Files.delete(file(1));
        assertTrue(refusal().contains("holds no trace of member 1"), refusal());
    }

    @Test
    void aTraceTwiceIsRefused() throws IOException {
        Files.copy(file(1), directory.resolve("copy.ndjson"));
        assertTrue(refusal().endsWith("there are two traces of member 1"), refusal());
    }

    @Test
    void anEmptyDirectoryIsRefused() throws IOException {
        for (int member = 0; member < MEMBERS; member++) {
            Files.delete(file(member));
        }
        assertEquals(directory + " holds no file *.ndjson", refusal());
    }
}
