package io.decree.proofs.key;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.decree.proofs.GroupResult;
import io.decree.proofs.Repository;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Bodies with one fault each. Only the broken clause is claimed, alone; the whole case of the right
 * body is proved by {@link io.decree.proofs.AllProofsTest}.
 */
class WrongBodiesTest {

    /** More than a claim of a right body needs; see {@link #theSameClaimsHoldForTheRightBody}. */
    private static final int STEPS = 8_000;

    private static final Path FOLDER = Path.of("target", "wrong-bodies").toAbsolutePath();

    private static List<WrongBody> bodies;
    private static List<GroupResult> results;

    @BeforeAll
    static void claimEachBrokenClause() throws Exception {
        bodies = WrongBody.all();
        List<Question> questions = new ArrayList<>();
        for (WrongBody body : bodies) {
            questions.add(body.question(FOLDER.resolve("bodies")));
        }
        results = explain(FOLDER.resolve("wrong"), questions);
    }

    private static List<GroupResult> explain(Path folder, List<Question> questions)
            throws Exception {
        Files.createDirectories(folder);
        io.decree.proofs.stage.Staging.stubs(folder.resolve("stubs"));
        KeyInstallation key = KeyInstallation.find(Repository.workspace().root());
        return new Explainer(key, folder, STEPS, Duration.ofMinutes(20)).explain(questions);
    }

    @Test
    void thereAreTen() {
        assertEquals(10, bodies.size());
    }

    @TestFactory
    Stream<DynamicTest> eachIsRejectedByTheNameOfTheClause() {
        return bodies.stream().map(body -> dynamicTest(body.name(), () -> assertRejected(body)));
    }

    private static void assertRejected(WrongBody body) {
        GroupResult result = results.get(bodies.indexOf(body));
        assertEquals(List.of(body.clause()), result.clauses(), result.message());
        assertEquals(body.group() + ": " + body.clause() + " is not proved", result.message());
    }

    /** Without this, a limit that is too low would reject everything. */
    @TestFactory
    Stream<DynamicTest> theSameClaimsHoldForTheRightBody() throws Exception {
        List<Question> questions = new ArrayList<>();
        for (WrongBody body : bodies) {
            questions.add(body.rightQuestion());
        }
        List<GroupResult> right = explain(FOLDER.resolve("right"), questions);
        return bodies.stream()
                .map(
                        body ->
                                dynamicTest(
                                        body.name(),
                                        () ->
                                                assertEquals(
                                                        List.of(),
                                                        right.get(bodies.indexOf(body))
                                                                .clauses())));
    }
}
