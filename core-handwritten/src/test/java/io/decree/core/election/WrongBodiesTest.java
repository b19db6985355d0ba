package io.decree.core.election;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.decree.core.election.contract.ElectionContract;
import io.decree.core.election.contract.ElectionProperties;
import io.decree.core.wrong.WrongBodies;
import io.decree.core.wrong.WrongBody;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The wrong bodies that the proofs reject are rejected by the generated properties too, by the name
 * of the clause.
 */
class WrongBodiesTest {

    private static final WrongBodies WRONG =
            new WrongBodies(Election.class, "election", WrongProperties.class);

    @TempDir private Path folder;

    @TestFactory
    Stream<DynamicTest> eachIsRejectedByTheNameOfTheClause() throws IOException {
        List<Path> bodies = WRONG.folders();
        assertEquals(19, bodies.size());
        return bodies.stream()
                .map(body -> dynamicTest(WrongBodies.name(body), () -> assertRejected(body)));
    }

    @Test
    void theRightBodyPassesTheSameWay() throws Exception {
        String line = "return TICK_HOLD_STILL;";
        WrongProperties.body = WrongBody.of(folder, Election.class, line, line);
        assertEquals(Optional.empty(), WRONG.violation("tickKeepsEveryClause"));
    }

    private void assertRejected(Path body) throws Exception {
        WrongProperties.body = WRONG.make(folder, body);
        WRONG.assertRejected(body);
    }

    /** The generated properties on the wrong body; the build's test run does not know this name. */
    static class WrongProperties extends ElectionProperties {

        private static WrongBody body;

        @Override
        protected ElectionContract create(
                int self, long group, long epoch, boolean[] voter, int timeout, int patience) {
            return body.create(
                    ElectionContract.class, self, group, epoch, voter, timeout, patience);
        }
    }
}
