package io.decree.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.codegen.index.ClauseIndex;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What finds the mistakes of others is there, as the traceability page says. */
class PublishedReportsTest {

    private static final String BUGS = "seeded-bugs";
    private static final String BODIES = "wrong-bodies";

    private static final String TABLE =
            """
            ## Published bugs of other systems

            | report | the mistake | found here | by |
            |---|---|---|---|
            | A #1 | one | yes | bug `first`, test `OneTest.works`, clause `process_1a.grant` |
            | B #2 | two | partly | body `acceptor/wrong`; more needs a feature |
            | C #3 | three | not yet | needs a feature |

            ## What follows

            | no | row | of | the table |
            """;

    private static ClauseIndex clauses;
    private static PublishedReports.Present small;

    @BeforeAll
    static void makeTheSmallOne() throws IOException {
        clauses = Workspaces.index();
        String source =
                "class OneTest {\n    @Test\n    void works() {\n        run();\n    }\n}\n";
        small =
                new PublishedReports.Present(
                        Map.of("first", Set.of("A #1"), "ours", Set.of()),
                        Set.of("acceptor/wrong"),
                        Sources.of(List.of(source)),
                        clauses);
    }

    @Test
    void everyCheckThatThePageNamesIsThere() throws IOException {
        Path page = Repository.ROOT.resolve("docs/traceability.md");
        PublishedReports reports = PublishedReports.read(Files.readString(page));
        assertEquals(38, reports.rows().size(), "reports of the catalogue");
        PublishedReports.Present present =
                new PublishedReports.Present(bugs(), bodies(), Sources.read(), clauses);
        assertTrue(present.bugs().size() > 20 && present.bodies().size() > 20);
        assertEquals(List.of(), reports.problems(present));
    }

    @Test
    void aRightTableHasNoProblems() {
        assertEquals(List.of(), PublishedReports.read(TABLE).problems(small));
        assertEquals(3, PublishedReports.read(TABLE).rows().size());
    }

    @Test
    void aCheckThatIsNotThereIsNamed() {
        assertFound("`first`", "`last`", "A #1 names the bug last: not there");
        assertFound("OneTest.works", "OneTest.run", "A #1 names the test OneTest.run: not there");
        assertFound(
                "OneTest.works", "TwoTest.works", "A #1 names the test TwoTest.works: not there");
        assertFound("_1a.grant", "_1a.give", "A #1 names the clause process_1a.give: not there");
        assertFound("acceptor/wrong", "wrong", "B #2 names the body wrong: not there");
    }

    @Test
    void aReportThatIsMissingIsNamed() {
        assertFound("| A #1", "| A #2", "no row of A #1 names the bug first");
        assertFound("bug `first`, ", "", "no row of A #1 names the bug first");
        assertFound("## Published", "## Unpublished", "no row of A #1 names the bug first");
        assertFound("| C #3", "| B #2", "B #2 has two rows");
    }

    @Test
    void aRowThatSaysNothingIsNamed() {
        assertFound("body `acceptor/wrong`;", "and", "B #2 is found by nothing");
        assertFound("not yet | needs", "not yet | lacks", "C #3 needs nothing");
        assertFound("body `", "`", "B #2 names something without saying of which kind it is");
        String soon = "| C #3 | three | soon | needs a feature |";
        assertFound("not yet", "soon", "no row of the table: " + soon);
    }

    private static void assertFound(String right, String wrong, String problem) {
        assertTrue(TABLE.contains(right), right);
        List<String> problems = PublishedReports.read(TABLE.replace(right, wrong)).problems(small);
        assertTrue(problems.contains(problem), problems::toString);
    }

    @Test
    void onlyWhatIsRunAsATestIsOne() {
        String source =
                """
                class ATest {
                    @Test
                    void a() throws Exception {
                        b();
                    }

                    private void b() {
                        c();
                    }

                    @TestFactory
                    Stream<DynamicTest> c() {
                        return d();
                    }
                }
                """;
        Sources sources = Sources.of(List.of(source));
        assertTrue(sources.test("ATest.a") && sources.test("ATest.c"));
        assertFalse(sources.test("ATest.b") || sources.test("ATest") || sources.test("BTest.a"));
    }

    /** Each seeded bug, with the reports in which it was published. */
    private static Map<String, Set<String>> bugs() throws IOException {
        Map<String, Set<String>> bugs = new TreeMap<>();
        for (Path file : Repository.files(f -> f.endsWith("bug.properties"))) {
            if (file.getParent().getParent().endsWith(BUGS)) {
                Properties bug = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    bug.load(reader);
                }
                String published = bug.getProperty("published", "");
                bugs.put(
                        file.getParent().getFileName().toString(),
                        published.isEmpty() ? Set.of() : Set.of(published.split(", ", -1)));
            }
        }
        return bugs;
    }

    /** The wrong bodies, as {@code role/mistake}. */
    private static Set<String> bodies() throws IOException {
        Set<String> bodies = new TreeSet<>();
        for (Path file : Repository.files(f -> f.endsWith("expected.properties"))) {
            Path role = file.getParent().getParent();
            if (role.getParent().endsWith(BODIES)) {
                bodies.add(role.getFileName() + "/" + file.getParent().getFileName());
            }
        }
        return bodies;
    }
}
