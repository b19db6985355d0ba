package io.decree.simulator.seeded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.decree.simulator.Report;
import io.decree.simulator.Simulation;
import io.decree.simulator.Subject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Mistakes in the core and in the shell, each found by the check that is there for it: once by the
 * monitor of a clause, where a contract covers it, and once without monitors, by what can be seen
 * from outside. The second is the harder test: it is what is left when a contract is wrong.
 *
 * <p>Bugs are looked for side by side: each has code and a world of its own.
 */
@Execution(ExecutionMode.CONCURRENT)
class SeededBugsTest {

    private static final Pattern REPORT =
            Pattern.compile("[A-Z]+-\\d+|[A-Za-z][A-Za-z-]*( raft)? (#|PR )\\d+");

    private static final Set<String> FOUND = new ConcurrentSkipListSet<>();

    @TempDir private static Path scratch;

    @Test
    void thereAreAtLeastTwenty() throws IOException {
        List<SeededBug> all = SeededBug.all();
        assertTrue(all.size() >= 20, all.size() + " bugs");
    }

    /** A report is named as the catalogue of contracts names it, and has a check of its own here. */
    @Test
    void publishedOnesNameTheirReports() throws IOException {
        Set<String> reports = new TreeSet<>();
        for (SeededBug bug : SeededBug.all()) {
            for (String report : bug.published()) {
                assertTrue(REPORT.matcher(report).matches(), bug.name() + ": " + report);
                reports.add(report);
            }
        }
        assertTrue(reports.size() >= 10, "only " + reports);
    }

    /** Whatever breaks may throw: only what is thrown tells one mistake from another. */
    @Test
    void anExceptionIsToldByItsText() throws IOException {
        for (SeededBug bug : SeededBug.all()) {
            if (bug.check().equals("no exception")) {
                assertTrue(bug.says().length() > 10, bug.name() + " does not say which exception");
            }
        }
    }

    /** The way the code is loaded finds nothing by itself. */
    @Test
    void theRightCodeLoadedTheSameWayIsClean() throws IOException {
        SeededCode code = SeededCode.right(Files.createDirectory(scratch.resolve("right")));
        for (Times times : Times.values()) {
            for (long seed = 1; seed <= 5; seed++) {
                assertEquals(List.of(), run(code, times, true, seed).findings());
                assertEquals(List.of(), run(code, times, false, seed).findings());
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> eachIsFoundFromOutside() throws IOException {
        return SeededBug.all().stream()
                .filter(bug -> !bug.check().isEmpty())
                .map(bug -> dynamicTest(bug.name(), () -> assertFoundFromOutside(bug)));
    }

    @TestFactory
    Stream<DynamicTest> eachInAContractIsFoundByTheNameOfTheClause() throws IOException {
        return SeededBug.all().stream()
                .filter(bug -> !bug.clause().isEmpty())
                .map(bug -> dynamicTest(bug.name(), () -> assertFoundByClause(bug)));
    }

    private static void assertFoundFromOutside(SeededBug bug) throws IOException {
        assertFound(bug, false, report -> isFound(report, bug));
    }

    private static boolean isFound(Report report, SeededBug bug) {
        return report.foundBy(bug.check()) && report.findings().get(0).text().contains(bug.says());
    }

    private static void assertFoundByClause(SeededBug bug) throws IOException {
        assertFound(
                bug,
                true,
                report ->
                        report.findings().stream()
                                .anyMatch(finding -> isOf(bug.clause(), finding.text())));
    }

    /** {@code end_of_report.count} is not {@code end_of_report.counted}. */
    private static boolean isOf(String clause, String text) {
        return text.contains(clause + " is broken") || text.contains(clause + ": ");
    }

    private static void assertFound(SeededBug bug, boolean monitored, Predicate<Report> wanted)
            throws IOException {
        String folder = bug.name() + (monitored ? "-monitored" : "");
        SeededCode code = SeededCode.with(bug, Files.createDirectory(scratch.resolve(folder)));
        Map<String, Integer> others = new TreeMap<>();
        for (long seed = 1; seed <= bug.seeds(); seed++) {
            Report report = run(code, bug.times(), monitored, seed);
            if (wanted.test(report)) {
                FOUND.add(row(bug, monitored, seed));
                return;
            }
            report.findings().forEach(finding -> others.merge(finding.check(), 1, Integer::sum));
        }
        throw new AssertionError(
                bug.name() + " is not found within " + bug.seeds() + " seeds; found: " + others);
    }

    /** For the page of evidence, which is written elsewhere. */
    @AfterAll
    static void tellWhatWasFound() throws IOException {
        Files.write(Path.of("target/seeded-bugs.txt"), FOUND);
    }

    private static String row(SeededBug bug, boolean monitored, long seed) {
        return String.join(
                "\t",
                bug.name(),
                String.join(", ", bug.published()),
                monitored ? bug.clause() : bug.check(),
                Long.toString(seed),
                Integer.toString(bug.seeds()));
    }

    private static Report run(SeededCode code, Times times, boolean monitored, long seed) {
        Subject<?, ?> subject = code.subject(times.profile(), times.settings(monitored));
        return Simulation.run(subject, times.scenario(seed));
    }
}
