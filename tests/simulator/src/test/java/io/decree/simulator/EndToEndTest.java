package io.decree.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.decree.simulator.fault.FaultKind;
import io.decree.simulator.scenario.Profile;
import io.decree.simulator.scenario.Scenario;
import io.decree.simulator.scenario.ScenarioText;
import io.decree.simulator.toy.Bug;
import io.decree.simulator.toy.RegisterSubject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The whole kit with replicated registers as its subject: right ones, and ones wrong in one way.
 */
class EndToEndTest {

    private static final long SECOND = 1_000_000_000L;

    private static final Profile EVERYTHING = profile(EnumSet.allOf(FaultKind.class), 10);
    private static final Profile WEATHER = profile(EnumSet.of(FaultKind.WEATHER), 10);
    private static final Profile DISKS =
            profile(
                    EnumSet.of(
                            FaultKind.SLOW_DISK,
                            FaultKind.POWER_LOSS,
                            FaultKind.PROCESS_CRASH,
                            FaultKind.FAILED_FORCE),
                    10);

    private static Profile profile(Set<FaultKind> faults, int perSecond) {
        return new Profile(3, 6, 300, 3 * SECOND, 50_000_000, faults, perSecond, SECOND);
    }

    private static Profile profile(String name) {
        return switch (name) {
            case "everything" -> EVERYTHING;
            case "weather" -> WEATHER;
            case "disks" -> DISKS;
            default -> throw new IllegalArgumentException(name);
        };
    }

    @Test
    void aRightSystemStaysCleanUnderEveryKindOfFault() {
        Map<FaultKind, Integer> met = new EnumMap<>(FaultKind.class);
        Coverage coverage = new Coverage();
        for (int seed = 0; seed < 300; seed++) {
            Scenario scenario = EVERYTHING.of(3 + seed % 3, 6).doing(100).scenario(seed);
            Report report = Simulation.run(new RegisterSubject(Bug.NONE), scenario);
            assertTrue(report.clean(), () -> report.print());
            assertTrue(report.history().answered() > 10, report.history().answered() + " answers");
            report.faults().forEach((kind, count) -> met.merge(kind, count, Integer::sum));
            coverage.add(report.coverage());
        }
        assertEquals(EnumSet.allOf(FaultKind.class), met.keySet());
        assertEquals(
                Set.of(
                        "ask again",
                        "read done",
                        "replay",
                        "request again",
                        "storage failed",
                        "write done"),
                coverage.all().keySet());
    }

    @ParameterizedTest
    @CsvSource({
        "ANSWER_BEFORE_QUORUM,  weather,    20, linearizable",
        "ANSWER_BEFORE_DURABLE, disks,      20, linearizable",
        "NO_WRITE_BACK,         disks,      60, linearizable",
        "NO_CHECKSUM,           everything, 90, no exception",
        "FORCES_AGAIN,          disks,      20, linearizable",
        "NO_MEMORY_OF_REQUESTS, weather,    20, linearizable",
        "KEEPS_FRAME,           weather,     5, linearizable",
        "DEAF_AFTER_CRASH,      disks,       5, eventually answered"
    })
    void aWrongSystemIsFoundWithinSoManySeeds(Bug bug, String profile, int seeds, String check) {
        for (int seed = 0; seed < seeds; seed++) {
            Scenario scenario = profile(profile).scenario(seed);
            Report report = Simulation.run(new RegisterSubject(bug), scenario);
            if (!report.clean()) {
                assertTrue(report.foundBy(check), () -> report.findings().toString());
                return;
            }
        }
        fail(bug + " was not found");
    }

    @Test
    void aCampaignAddsUpItsRunsAndNamesWhatNoneReached() {
        RegisterSubject subject = new RegisterSubject(Bug.KEEPS_FRAME);
        List<Report> shown = new ArrayList<>();
        Campaign campaign = Campaign.run(subject, EVERYTHING.doing(50), 7, 20, 3, shown::add);
        assertEquals(3, campaign.failures().size());
        assertEquals(shown.size(), campaign.runs());
        assertEquals(shown.stream().mapToLong(Report::events).sum(), campaign.events());
        assertEquals(7, shown.get(0).scenario().seed());
        assertEquals(0, campaign.runsWithoutFaults());
        assertEquals(
                Set.of("nowhere"),
                campaign.unreached(Set.of("nowhere", "read done", "write done")));
        assertTrue(campaign.print().contains("point read done: "), campaign.print());
        assertEquals(
                campaign.print(),
                Campaign.run(subject, EVERYTHING.doing(50), 7, 20, 3, report -> {}).print());
    }

    @Test
    void aFailureIsShrunkAndItsTextLeadsToItAgain() {
        RegisterSubject subject = new RegisterSubject(Bug.ANSWER_BEFORE_QUORUM);
        Report report = firstFailure(subject, WEATHER.doing(150));
        Report small = Simulation.shrink(subject, report, 500);
        assertTrue(small.foundBy(Simulation.LINEARIZABLE), () -> small.findings().toString());
        int before = report.scenario().operations();
        int after = small.scenario().operations();
        assertTrue(after * 10 < before, before + " operations became " + after);
        assertTrue(small.scenario().faults().size() <= 5, small::print);
        Report again = Simulation.run(subject, ScenarioText.parse(small.print()));
        assertEquals(small.digest(), again.digest());
        assertEquals(small.findings(), again.findings());
        assertTrue(small.print().contains("# " + Simulation.LINEARIZABLE), small::print);
    }

    private static Report firstFailure(RegisterSubject subject, Profile profile) {
        for (int seed = 0; ; seed++) {
            Report report = Simulation.run(subject, profile.scenario(seed));
            if (!report.clean()) {
                return report;
            }
        }
    }
}
