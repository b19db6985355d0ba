package io.decree.core.wrong;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.core.contract.ContractViolation;
import io.decree.core.contract.Fault;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/**
 * The wrong bodies of one role, which the proofs reject, and what its generated properties say to
 * them.
 *
 * @param role the right body
 * @param contract the name of the role's contract file, without its ending
 * @param properties the generated properties, which make the body under test
 */
public record WrongBodies(Class<?> role, String contract, Class<?> properties) {

    private static final Path ALL = Path.of("../proofs/src/test/resources/wrong-bodies");

    /** The description of each mistake. */
    public List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(ALL.resolve(contract))) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    /** How a mistake is called. */
    public static String name(Path body) {
        return body.getFileName().toString();
    }

    /** Makes a mistake. */
    public WrongBody make(Path scratch, Path body) throws Exception {
        return WrongBody.of(
                Files.createDirectory(scratch.resolve(name(body))),
                role,
                Files.readString(body.resolve("before.txt")),
                Files.readString(body.resolve("after.txt")));
    }

    /** Asserts that the property of the broken case names the clause. */
    public void assertRejected(Path body) throws IOException {
        Properties expected = new Properties();
        try (Reader reader = Files.newBufferedReader(body.resolve("expected.properties"))) {
            expected.load(reader);
        }
        String group = expected.getProperty("group");
        ContractViolation found = violation(property(group)).orElseThrow();
        String clause = expected.getProperty("met", expected.getProperty("clause"));
        assertEquals(clause, found.clause(), found.getMessage());
        assertEquals(Fault.HANDLER, found.fault());
        assertTrue(found.place().startsWith(contract + ".contract:"), found.place());
        assertEquals(group.endsWith(".constructor"), found.example().isEmpty(), found.getMessage());
    }

    /** The property of a group of clauses: {@code process_2a.stale} is of {@code process2a}. */
    private static String property(String group) {
        String handler = group.substring(0, group.indexOf('.')).replace("_", "");
        boolean constructor = group.endsWith(".constructor");
        return (constructor ? "constructor" : handler) + "KeepsEveryClause";
    }

    /**
     * The violation of the first example that breaks the body. It is not made smaller: a mistake
     * may break several clauses, and a search that is cut short after ten seconds names another one
     * on a busy machine, and goes on beside all later tests.
     */
    public Optional<ContractViolation> violation(String property) {
        Method method =
                Arrays.stream(properties.getMethods())
                        .filter(m -> m.getName().equalsIgnoreCase(property))
                        .findFirst()
                        .orElseThrow();
        List<Event> finished =
                EngineTestKit.engine("jqwik")
                        .configurationParameter("jqwik.database", "")
                        .configurationParameter("jqwik.shrinking.default", "OFF")
                        .selectors(DiscoverySelectors.selectMethod(properties, method))
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
}
