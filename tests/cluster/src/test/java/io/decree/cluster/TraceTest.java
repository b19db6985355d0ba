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
import java.util.ArrayList;
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

    /** Alters the middle one of a kind's lines, where there are most of them, and mends it again. */
    private void assertBites(String check, String kind, UnaryOperator<String> change)
            throws IOException, BadTraceException {
        Path file = cluster.traces().resolve("member-0.ndjson");
        for (int member = 1; member < cluster.members(); member++) {
            Path other = cluster.traces().resolve("member-" + member + ".ndjson");
            file = places(other, kind).size() > places(file, kind).size() ? other : file;
        }
        List<String> right = Files.readAllLines(file);
        List<Integer> places = places(file, kind);
        int at = places.get(places.size() / 2);
        List<String> wrong = new ArrayList<>(right);
        wrong.set(at, change.apply(right.get(at)));
        Files.write(file, wrong);
        String slot = "slot " + right.get(at).replaceFirst(".*" + SLOT + "(\\d+).*", "$1");
        List<TraceFinding> findings = TraceCheck.of(cluster.traces()).findings();
        assertTrue(
                findings.stream().anyMatch(f -> f.check().equals(check) && f.text().contains(slot)),
                check + " has to find " + slot + " of " + file + ":" + (at + 1) + ": " + findings);
        Files.write(file, right);
    }

    private static List<Integer> places(Path file, String kind) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<Integer> places = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).contains("\"kind\":\"" + kind + "\"")) {
                places.add(at);
            }
        }
        return places;
    }
}
