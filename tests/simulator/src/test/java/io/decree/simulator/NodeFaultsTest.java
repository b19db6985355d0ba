package io.decree.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.simulator.disk.CrashKind;
import io.decree.simulator.fault.Endpoints;
import io.decree.simulator.fault.Fault;
import io.decree.simulator.fault.FaultDriver;
import io.decree.simulator.network.Weather;
import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;

class NodeFaultsTest {

    private static final long MILLI = 1_000_000;
    private static final long TICK = 10 * MILLI;

    private final ProbeSubject probes = new ProbeSubject();
    private Universe universe = universe(2);
    private FaultDriver driver = driver();

    private Universe universe(int nodes) {
        probes.log.clear();
        universe = new Universe(probes, List.of(), 5, nodes, 0, TICK, 100);
        universe.startAll();
        probes.log.clear();
        return universe;
    }

    private FaultDriver driver() {
        driver = new FaultDriver(universe.scheduler, universe, 2, 2);
        return driver;
    }

    private void send(int from, int to, int number) {
        probes.worlds.get(from).send(to, ByteBuffer.allocate(1).put(0, (byte) number));
    }

    private void runTo(long millis) {
        universe.scheduler.runUntil(millis * MILLI);
    }

    @Test
    void aCrashedNodeHearsNothingAndStartsFromItsDisk() {
        driver.plan(List.of(new Fault.Crash(50 * MILLI, 90 * MILLI, 1, CrashKind.POWER)));
        World old = probes.worlds.get(1);
        old.append(ByteBuffer.allocate(7));
        old.force();
        runTo(60);
        send(0, 1, 1);
        runTo(89);
        assertEquals(List.of("1 durable 7"), probes.log);
        runTo(91);
        send(0, 1, 2);
        runTo(100);
        assertEquals(List.of("1 durable 7", "1 starts with 7", "1 hears 2 from 0"), probes.log);
        assertThrows(IllegalStateException.class, () -> old.append(ByteBuffer.allocate(1)));
    }

    @Test
    void aNodeStartsWhenTheLastOfTwoCrashesIsOver() {
        driver.plan(
                List.of(
                        new Fault.Crash(10 * MILLI, 50 * MILLI, 1, CrashKind.PROCESS),
                        new Fault.Crash(20 * MILLI, 80 * MILLI, 1, CrashKind.POWER)));
        runTo(79);
        assertEquals(List.of(), probes.log);
        runTo(81);
        assertEquals(List.of("1 starts with 0"), probes.log);
    }

    @Test
    void aProcessThatIsDownForgetsItsUnforcedTailWhenPowerFails() {
        int shorter = 0;
        for (int seed = 0; seed < 20; seed++) {
            universe = new Universe(probes, List.of(), seed, 2, 0, TICK, 1);
            universe.startAll();
            probes.worlds.get(1).append(ByteBuffer.allocate(100));
            universe.scheduler.runUntil(0);
            driver();
            driver.plan(
                    List.of(
                            new Fault.Crash(0, 90 * MILLI, 1, CrashKind.PROCESS),
                            new Fault.Crash(20 * MILLI, 30 * MILLI, 1, CrashKind.POWER)));
            probes.log.clear();
            runTo(100);
            shorter += probes.log.contains("1 starts with 100") ? 0 : 1;
        }
        assertTrue(shorter > 3, "shorter: " + shorter);
    }

    @Test
    void whatReachesAPausedNodePilesUpAndIsDeliveredInOrder() {
        driver.plan(List.of(new Fault.Pause(50 * MILLI, 400 * MILLI, 1)));
        runTo(60);
        send(0, 1, 1);
        send(0, 1, 2);
        probes.worlds.get(1).append(ByteBuffer.allocate(3));
        probes.worlds.get(1).force();
        runTo(399);
        assertEquals(List.of(), probes.log);
        runTo(401);
        List<String> told =
                probes.log.stream().filter(line -> !line.equals("1 ticks")).sorted().toList();
        assertEquals(List.of("1 durable 3", "1 hears 1 from 0", "1 hears 2 from 0"), told);
        assertTrue(probes.log.indexOf("1 hears 1 from 0") < probes.log.indexOf("1 hears 2 from 0"));
    }

    @Test
    void afterAPauseTheClockHasJumped() {
        universe(1);
        driver = new FaultDriver(universe.scheduler, universe, 1, 1);
        driver.plan(List.of(new Fault.Pause(50 * MILLI, 400 * MILLI, 0)));
        runTo(45);
        probes.log.clear();
        runTo(401);
        assertEquals(List.of("0 ticks"), probes.log);
    }

    @Test
    void aCrashDuringAPauseForgetsWhatPiledUp() {
        driver.plan(
                List.of(
                        new Fault.Pause(10 * MILLI, 80 * MILLI, 1),
                        new Fault.Crash(50 * MILLI, 60 * MILLI, 1, CrashKind.PROCESS)));
        runTo(20);
        send(0, 1, 1);
        runTo(100);
        assertEquals(List.of("1 starts with 0"), probes.log);
    }

    @Test
    void driftingClocksShowDifferentTimes() {
        long[] before = {probes.worlds.get(0).localNanos(), probes.worlds.get(1).localNanos()};
        driver.plan(
                List.of(
                        new Fault.Drift(0, 1_000 * MILLI, 0, 100_000),
                        new Fault.Drift(0, 500 * MILLI, 1, -100_000)));
        runTo(1_000);
        assertEquals(1_100 * MILLI, probes.worlds.get(0).localNanos() - before[0]);
        assertEquals(950 * MILLI, probes.worlds.get(1).localNanos() - before[1]);
    }

    @Test
    void diskFaultsReachTheDisk() {
        driver.plan(
                List.of(
                        new Fault.SlowDisk(0, 1_000 * MILLI, 0, 90 * MILLI),
                        new Fault.DiskError(0, 1, true)));
        runTo(1);
        for (int node = 0; node < 2; node++) {
            probes.worlds.get(node).append(ByteBuffer.allocate(3));
            probes.worlds.get(node).force();
        }
        runTo(5);
        assertEquals(List.of("1 storage failed"), probes.log);
        runTo(100);
        assertEquals(List.of("1 storage failed", "0 durable 3"), probes.log);
    }

    @Test
    void partitionsAndWeatherComeAndGo() {
        Endpoints zero = Endpoints.of(0);
        Endpoints one = Endpoints.of(1);
        driver.plan(
                List.of(
                        new Fault.Cut(10 * MILLI, 30 * MILLI, zero, one, true),
                        new Fault.Cut(20 * MILLI, 40 * MILLI, one, zero, false),
                        new Fault.BadWeather(
                                50 * MILLI,
                                60 * MILLI,
                                zero,
                                one,
                                new Weather(1000, 0, 0, 10, 20))));
        boolean[][] open = new boolean[6][2];
        for (int i = 0; i < 6; i++) {
            runTo(i * 10 + 5);
            open[i][0] = heard(0, 1, i);
            open[i][1] = heard(1, 0, i);
        }
        String forth = "";
        String back = "";
        for (boolean[] pair : open) {
            forth += pair[0] ? "+" : "-";
            back += pair[1] ? "+" : "-";
        }
        assertEquals("+---+-", forth);
        assertEquals("++--++", back);
    }

    private boolean heard(int from, int to, int number) {
        send(from, to, number);
        universe.scheduler.runUntil(universe.scheduler.now() + MILLI);
        return probes.log.contains(to + " hears " + number + " from " + from);
    }

    @Test
    void calmEndsTheFaultsOfItsMembersForGood() {
        driver.plan(
                List.of(
                        new Fault.Crash(10 * MILLI, 500 * MILLI, 0, CrashKind.POWER),
                        new Fault.Crash(10 * MILLI, 500 * MILLI, 1, CrashKind.POWER),
                        new Fault.Pause(60 * MILLI, 500 * MILLI, 0)));
        runTo(50);
        assertFalse(universe.nodes[0].isUp());
        driver.calm(Endpoints.of(0));
        assertTrue(universe.nodes[0].isUp());
        assertFalse(universe.nodes[1].isUp());
        probes.log.clear();
        runTo(100);
        assertFalse(probes.log.contains("0 ticks"));
        assertTrue(universe.nodes[0].isUp());
    }

    @Test
    void calmRepairsDisksAndStartsNodesThatStoppedBecauseOfThem() {
        driver.plan(
                List.of(
                        new Fault.DiskError(0, 0, true),
                        new Fault.DiskError(0, 1, false),
                        new Fault.DiskError(60 * MILLI, 0, false)));
        runTo(1);
        probes.worlds.get(0).append(ByteBuffer.allocate(3));
        probes.worlds.get(0).force();
        runTo(50);
        assertEquals(List.of("0 storage failed"), probes.log);
        driver.calm(Endpoints.of(0, 1));
        assertEquals(2, probes.log.size());
        assertTrue(probes.log.get(1).startsWith("0 starts"), probes.log.toString());
        runTo(70);
        probes.log.clear();
        for (int node = 0; node < 2; node++) {
            probes.worlds.get(node).append(ByteBuffer.allocate(3));
            probes.worlds.get(node).force();
        }
        runTo(100);
        assertFalse(probes.log.toString().contains("failed"), probes.log.toString());
    }

    @Test
    void calmLeavesANodeAloneThatWasStartedSinceItsDiskFailed() {
        driver.plan(
                List.of(
                        new Fault.DiskError(0, 0, true),
                        new Fault.Crash(20 * MILLI, 30 * MILLI, 0, CrashKind.PROCESS)));
        runTo(1);
        probes.worlds.get(0).force();
        runTo(50);
        assertEquals(List.of("0 storage failed", "0 starts with 0"), probes.log);
        driver.calm(Endpoints.of(0, 1));
        assertEquals(2, probes.log.size());
    }

    @Test
    void aHostThatThrowsIsAFinding() {
        universe.judge.guard(
                1,
                () -> {
                    throw new AssertionError("broken");
                });
        assertEquals(1, universe.judge.findings().size());
        assertTrue(universe.judge.findings().get(0).text().contains("broken"));
    }
}
