package io.decree.proofs.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.decree.contracts.model.Contract;
import io.decree.proofs.GroupResult;
import io.decree.proofs.Repository;
import io.decree.proofs.Sample;
import io.decree.proofs.stage.Staging;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Bodies with one fault each, those of {@link io.decree.proofs.Sample}. Only the broken clause is
 * claimed, alone, of the wrong body and of the right one; the whole case of the right body is proved
 * by {@code ./decree prove}.
 */
class WrongBodiesTest {

    /** More than a claim of a right body needs; see {@link #theSameClaimHoldsForTheRightBody}. */
    private static final int STEPS = 8_000;

    private static final Path FOLDER = Path.of("target", "wrong-bodies").toAbsolutePath();

    private static List<WrongBody> bodies;
    private static List<GroupResult> wrong;
    private static List<GroupResult> right;

    /** The wrong and the right bodies at the same time: two processes for two cores. */
    @BeforeAll
    static void claimEachBrokenClause() throws Exception {
        bodies = WrongBody.sampled();
        List<Question> aboutWrong = new ArrayList<>();
        List<Question> aboutRight = new ArrayList<>();
        for (WrongBody body : bodies) {
            aboutWrong.add(body.question(FOLDER.resolve("bodies")));
            aboutRight.add(body.rightQuestion());
        }
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            Future<List<GroupResult>> first =
                    pool.submit(() -> explain(FOLDER.resolve("wrong"), aboutWrong));
            Future<List<GroupResult>> second =
                    pool.submit(() -> explain(FOLDER.resolve("right"), aboutRight));
            wrong = first.get();
            right = second.get();
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<GroupResult> explain(Path folder, List<Question> questions)
            throws Exception {
        Files.createDirectories(folder);
        Staging.stubs(folder.resolve("stubs"));
        KeyInstallation key = KeyInstallation.find(Repository.workspace().root());
        return new Explainer(key, folder, STEPS, limit(questions.size())).explain(questions);
    }

    /**
     * Steps end a proof; time only ends a prover that hangs. With a limit for all of them together
     * the last seven of the profile {@code whole} had no verdict: one alone took 14 minutes on a
     * busy machine.
     */
    private static Duration limit(int questions) {
        return Duration.ofMinutes(Sample.WHOLE ? 20L * questions : 20);
    }

    @Test
    void everyRoleHasItsWrongBodies() throws IOException {
        Map<String, Long> counts =
                WrongBody.all().stream()
                        .collect(
                                Collectors.groupingBy(
                                        WrongBody::role, TreeMap::new, Collectors.counting()));
        assertEquals(
                Map.of(
                        "acceptor",
                        12L,
                        "election",
                        19L,
                        "learner",
                        13L,
                        "proposer",
                        20L,
                        "tally",
                        9L),
                counts);
    }

    @Test
    void everyHandlerHasOne() throws Exception {
        Set<String> broken = new TreeSet<>();
        for (WrongBody body : WrongBody.all()) {
            broken.add(body.role() + ": " + body.group().replaceFirst("\\..*", ""));
        }
        Set<String> handlers = new TreeSet<>();
        for (Contract contract : WrongBody.contracts().values().iterator().next()) {
            String role = contract.source().name().replace(".contract", "");
            contract.components().get(0).handlers().stream()
                    .map(handler -> role + ": " + handler.name())
                    .forEach(handlers::add);
        }
        assertTrue(handlers.size() > 30, handlers::toString);
        handlers.removeAll(broken);
        assertEquals(Set.of(), handlers, "no wrong body shows that their proofs see a mistake");
    }

    @TestFactory
    Stream<DynamicTest> eachIsRejectedByTheNameOfTheClause() {
        return bodies.stream().map(body -> dynamicTest(body.name(), () -> assertRejected(body)));
    }

    private static void assertRejected(WrongBody body) {
        GroupResult result = wrong.get(bodies.indexOf(body));
        assertEquals(List.of(body.clause()), result.clauses(), result.message());
        assertEquals(body.group() + ": " + body.clause() + " is not proved", result.message());
    }

    /** Without this, a limit that is too low would reject everything. */
    @TestFactory
    Stream<DynamicTest> theSameClaimHoldsForTheRightBody() {
        return bodies.stream().map(body -> dynamicTest(body.name(), () -> assertHolds(body)));
    }

    private static void assertHolds(WrongBody body) {
        GroupResult result = right.get(bodies.indexOf(body));
        assertEquals(List.of(), result.clauses(), result.message());
        assertFalse(result.message().startsWith("no explanation"), result.message());
    }
}
