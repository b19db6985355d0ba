package io.decree.core.acceptor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.decree.core.acceptor.contract.AcceptorContract;
import io.decree.core.acceptor.contract.AcceptorProperties;
import io.decree.core.contract.ContractViolation;
import io.decree.core.contract.Fault;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/**
 * The wrong bodies that the proofs reject are rejected by the generated properties too, by the name
 * of the clause.
 */
class WrongBodiesTest {

    private static final Path ALL = Path.of("../proofs/src/test/resources/wrong-bodies");

    /** A proof is asked about one clause of a case; a run meets these earlier. */
    private static final Map<String, String> MET_FIRST =
            Map.of(
                    "dropped-ballot-check", "process_2a.stale: outcome",
                    "greater-for-greater-or-equal", "process_2a.accept: outcome",
                    "off-by-one-truncation", "truncate.cells_freed",
                    "recovered-vote-above-promise", "recover_vote.promise_covers_vote");

    @TempDir private Path folder;

    @TestFactory
    Stream<DynamicTest> eachIsRejectedByTheNameOfTheClause() throws IOException {
        List<Path> bodies = bodies();
        assertEquals(10, bodies.size());
        return bodies.stream().map(body -> dynamicTest(name(body), () -> assertRejected(body)));
    }

    @Test
    void theRightBodyPassesTheSameWay() throws Exception {
        String line = "return PROCESS_2A_STALE;";
        WrongProperties.body = WrongBody.of(folder, line, line);
        assertEquals(Optional.empty(), violation("process2aKeepsEveryClause"));
    }

    private static List<Path> bodies() throws IOException {
        try (Stream<Path> folders = Files.list(ALL)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static String name(Path body) {
        return body.getFileName().toString();
    }

    private void assertRejected(Path body) throws Exception {
        Properties expected = new Properties();
        try (Reader reader = Files.newBufferedReader(body.resolve("expected.properties"))) {
            expected.load(reader);
        }
        WrongProperties.body =
                WrongBody.of(
                        Files.createDirectory(folder.resolve(name(body))),
                        Files.readString(body.resolve("before.txt")),
                        Files.readString(body.resolve("after.txt")));
        ContractViolation found = violation(property(expected.getProperty("group"))).orElseThrow();
        String clause = MET_FIRST.getOrDefault(name(body), expected.getProperty("clause"));
        assertEquals(clause, found.clause(), found.getMessage());
        assertEquals(Fault.HANDLER, found.fault());
        assertTrue(found.place().startsWith("acceptor.contract:"), found.place());
        boolean constructor = name(body).equals("constructor-state");
        assertEquals(constructor, found.example().isEmpty(), found.getMessage());
    }

    /** The property of a group of clauses: {@code process_2a.stale} is of {@code process2a}. */
    private static String property(String group) {
        String handler = group.substring(0, group.indexOf('.')).replace("_", "");
        boolean constructor = group.endsWith(".constructor");
        return (constructor ? "constructor" : handler) + "KeepsEveryClause";
    }

    private static Optional<ContractViolation> violation(String property) {
        Method method =
                Arrays.stream(WrongProperties.class.getMethods())
                        .filter(m -> m.getName().equalsIgnoreCase(property))
                        .findFirst()
                        .orElseThrow();
        List<Event> finished =
                EngineTestKit.engine("jqwik")
                        .configurationParameter("jqwik.database", "")
                        .selectors(DiscoverySelectors.selectMethod(WrongProperties.class, method))
                        .execute()
                        .testEvents()
                        .finished()
                        .list();
        assertEquals(1, finished.size());
        return finished.get(0)
                .getRequiredPayload(TestExecutionResult.class)
                .getThrowable()
                .map(ContractViolation.class::cast);
    }

    /** The generated properties on the wrong body; the build's test run does not know this name. */
    static class WrongProperties extends AcceptorProperties {

        private static WrongBody body;

        @Override
        protected AcceptorContract create(
                int self,
                long group,
                long epoch,
                boolean[] voter,
                int capacity,
                long base,
                long low) {
            return body.create(self, group, epoch, voter, capacity, base, low);
        }
    }
}
