package io.decree.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.codegen.project.Workspace;
import io.decree.contracts.model.Contract;
import io.decree.simulator.Coverage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An id counts when what carries it was put to the test, and not before. */
class CatalogueCoverageTest {

    private static List<Contract> contracts;

    @BeforeAll
    static void read() throws IOException {
        contracts = SimulateCommand.contracts(Workspace.find(Path.of("")));
    }

    private static CatalogueCoverage after(String... cases) {
        Coverage coverage = new Coverage();
        for (String name : cases) {
            coverage.reach(name);
        }
        return new CatalogueCoverage(contracts, coverage);
    }

    @Test
    void nothingIsReachedWhenNothingRan() {
        assertEquals(Set.of(), after().reached());
        assertTrue(after().unreached().contains("2a-13"));
    }

    /** 2a-13 stands at an invariant of the acceptor, pr-3 at one of the proposer. */
    @Test
    void anInvariantCountsWhenItsOwnRoleRan() {
        assertTrue(after("process_1a.refuse").reached().contains("2a-13"));
        assertFalse(after("process_1a.refuse").reached().contains("pr-3"));
        assertTrue(after("step_down.again").reached().contains("pr-3"));
    }

    /** 2a-15 stands at the promise that goes with a 2b, and nowhere else in a role. */
    @Test
    void aPromiseCountsWhenItWasGiven() {
        assertFalse(after("process_1a.refuse").reached().contains("2a-15"));
        assertTrue(after("process_2a.repeat").reached().contains("2a-15"));
    }
}
