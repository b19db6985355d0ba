package io.decree.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.cluster.fault.Episodes;
import io.decree.simulator.recorded.BadTraceException;
import io.decree.simulator.recorded.TraceCheck;
import io.decree.simulator.recorded.TraceFinding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * What real processes wrote down, one of them killed in the middle: the oracles of the simulator
 * find nothing, and each finds what was altered for it.
 */
class TraceTest extends WithCluster {

    private static final String BALLOT = "\"ballot\":";
    private static final String SLOT = "\"slot\":";
    private static final String VALUE = "\"value\":";

    @Test
    void aRealRunIsCleanAndEachOracleFindsWhatWasAltered() throws Exception {
        startUnderLoad();
        Episodes episodes = new Episodes(cluster, load);
        episodes.killLeader(100);
        load.close();
        cluster.close();
        TraceCheck check = TraceCheck.of(cluster.traces());
        assertEquals(List.of(), check.findings());
        assertEquals(cluster.members() + 1, check.lives());
        assertTrue(check.slots() > 100, check.slots() + " slots");
        assertBites("agreement", "decided", line -> other(line, VALUE));
        assertBites("chosen is stable", "decided", line -> other(line, VALUE));
        assertBites("one value per ballot", "voted", line -> other(line, VALUE));
        assertBites(
                "promise kept", "voted", line -> line.replaceFirst(BALLOT + "\\d+", BALLOT + 0));
        assertBites("executed prefix equal", "executed", line -> other(line, SLOT));
    }

    /** Another number behind a name. */
    private static String other(String line, String name) {
        return line.replaceFirst(name + "(-?\\d+)", name + "9$1");
    }

    /**
     * Alters a line in the middle of the trace that is read last, so that it is the one that differs
     * from the others, and mends it again.
     */
    private void assertBites(String check, String kind, UnaryOperator<String> change)
            throws IOException, BadTraceException {
        Path file = cluster.traces().resolve("member-2.ndjson");
        List<String> right = Files.readAllLines(file);
        List<String> wrong = new java.util.ArrayList<>(right);
        int at = right.size() / 2;
        while (!right.get(at).contains("\"kind\":\"" + kind + "\"")) {
            at++;
        }
        wrong.set(at, change.apply(right.get(at)));
        Files.write(file, wrong);
        String findings = "";
        boolean found = false;
        for (TraceFinding finding : TraceCheck.of(cluster.traces()).findings()) {
            boolean here = finding.file().equals(file) && Math.abs(finding.line() - at - 1) <= 50;
            found |= finding.check().equals(check) && here;
            findings += finding + "\n";
        }
        assertTrue(found, check + " has to find line " + (at + 1) + ", found:\n" + findings);
        Files.write(file, right);
    }
}
