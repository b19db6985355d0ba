package io.decree.simulator.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FaultPlanTest {

    private static final long MINUTE = 60_000_000_000L;

    private static Set<FaultKind> all() {
        return EnumSet.allOf(FaultKind.class);
    }

    private static List<Fault> draw(int seed, int nodes, Set<FaultKind> allowed) {
        return FaultPlan.draw(seed, nodes, nodes + 3, MINUTE, allowed, 2);
    }

    private static Set<FaultKind> kinds(List<Fault> faults, int nodes) {
        Set<FaultKind> kinds = EnumSet.noneOf(FaultKind.class);
        faults.forEach(fault -> kinds.add(fault.kind(nodes)));
        return kinds;
    }

    @Test
    void everyRunHasFaultsAndAllRunsTogetherHaveAllKinds() {
        Set<FaultKind> met = EnumSet.noneOf(FaultKind.class);
        for (int seed = 0; seed < 100; seed++) {
            List<Fault> faults = draw(seed, 5, all());
            assertFalse(faults.isEmpty());
            met.addAll(kinds(faults, 5));
        }
        assertEquals(all(), met);
    }

    @Test
    void aSeedDrawsTheSamePlanAgain() {
        assertEquals(draw(7, 5, all()), draw(7, 5, all()));
    }

    @Test
    void onlyAllowedKindsAreDrawn() {
        Set<FaultKind> allowed = EnumSet.of(FaultKind.PAUSE, FaultKind.PARTIAL_PARTITION);
        for (int seed = 0; seed < 100; seed++) {
            List<Fault> faults = draw(seed, 5, allowed);
            assertTrue(allowed.containsAll(kinds(faults, 5)), faults.toString());
        }
        assertThrows(IllegalArgumentException.class, () -> draw(1, 3, Set.of()));
    }

    @Test
    void smallClustersHaveOnlyFaultsThatMakeSense() {
        for (int seed = 0; seed < 100; seed++) {
            Set<FaultKind> two = kinds(draw(seed, 2, all()), 2);
            assertFalse(two.contains(FaultKind.PARTIAL_PARTITION));
            Set<FaultKind> one = kinds(draw(seed, 1, all()), 1);
            assertFalse(one.contains(FaultKind.PARTITION));
        }
    }

    @Test
    void faultsComeInTheOrderOfTheirBeginningAndWithinTheRun() {
        long last = 0;
        for (Fault fault : draw(3, 5, all())) {
            assertTrue(fault.from() >= last);
            assertTrue(fault.until() <= MINUTE);
            last = fault.from();
        }
    }

    @Test
    void calmIsForARandomMajority() {
        Set<Long> masks = new TreeSet<>();
        for (int seed = 0; seed < 300; seed++) {
            Endpoints calm = FaultPlan.majority(seed, 5);
            assertTrue(calm.size() >= 3);
            assertTrue(Endpoints.first(5).containsAll(calm));
            masks.add(calm.mask());
        }
        // Five nodes have 16 majorities.
        assertEquals(16, masks.size());
    }

    @Test
    void aLastingCutIsBetweenOneCalmNodeAndAllOthersUntilTheEnd() {
        Endpoints calm = Endpoints.of(0, 2, 3);
        Endpoints others = Endpoints.of(1, 4);
        Set<String> ways = new TreeSet<>();
        for (int seed = 0; seed < 100; seed++) {
            Fault.Cut cut = (Fault.Cut) FaultPlan.lastingCut(seed, 5, calm, MINUTE).orElseThrow();
            boolean speaks = cut.right().equals(others);
            Endpoints one = speaks ? cut.left() : cut.right();
            assertEquals(others, speaks ? cut.right() : cut.left());
            assertEquals(1, one.size());
            assertTrue(calm.containsAll(one));
            assertEquals(one, Endpoints.of(FaultPlan.lastinglyCut(seed, 5, calm).orElseThrow()));
            assertEquals(MINUTE, cut.until());
            ways.add(cut.oneWay() ? one + (speaks ? " unheard" : " deaf") : one + " alone");
        }
        assertEquals(9, ways.size(), ways::toString);
    }

    @Test
    void withoutNodesOnBothSidesThereIsNoLastingCut() {
        assertTrue(FaultPlan.lastingCut(1, 3, Endpoints.NONE, MINUTE).isEmpty());
        assertTrue(FaultPlan.lastingCut(1, 3, Endpoints.first(3), MINUTE).isEmpty());
        assertTrue(FaultPlan.lastinglyCut(1, 3, Endpoints.NONE).isEmpty());
        assertTrue(FaultPlan.lastinglyCut(1, 3, Endpoints.first(3)).isEmpty());
    }
}
