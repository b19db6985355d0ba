package io.decree.cluster.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.cluster.fault.Episode;
import io.decree.cluster.load.Meter;
import io.decree.cluster.verdict.Check;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidencePageTest {

    private final DemoReport report = new DemoReport(3, 1);

    @Test
    void medianLeastAndMostStandInTheRowOfTheFault() {
        for (double millis : new double[] {400, 200, 300, 900}) {
            report.add(new Episode("kill -9 of the leader", 0, millis, 2 * millis));
        }
        report.add(new Episode("a follower paused", 1, 4, 30));
        judge(new Check("linearizable", true, "9 operations"));
        List<String> text = EvidencePage.text(report, "./decree demo");
        assertTrue(text.contains("| kill -9 of the leader | 4 | 300, 200, 900 | 600, 1800 |"));
        assertTrue(text.contains("| a follower paused | 1 | 4, 4, 4 | 30, 30 |"));
        assertTrue(text.contains("| 1 | linearizable | yes | 9 operations |"));
        assertTrue(report.passed());
    }

    @Test
    void aCheckThatDidNotPassIsShownAsSuch() {
        judge(new Check("linearizable", true, "9 operations"));
        judge(new Check("linearizable", false, "stale"));
        List<String> text = EvidencePage.text(report, "./decree demo");
        assertTrue(text.contains("| 2 | linearizable | **no** | stale |"), text.toString());
        assertFalse(report.passed());
    }

    @Test
    void theMedianIsTheMiddleOne() {
        assertEquals(2, DemoReport.median(List.of(3.0, 1.0, 2.0)));
        assertEquals(2, DemoReport.median(List.of(3.0, 4.0, 2.0, 1.0)));
    }

    private void judge(Check check) {
        Meter.Sample sample = new Meter.Sample(100, 5, 50, 6000, 60);
        report.add(sample, 0, 0, List.of(check));
    }
}
