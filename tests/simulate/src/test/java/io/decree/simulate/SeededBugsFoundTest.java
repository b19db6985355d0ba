package io.decree.simulate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SeededBugsFoundTest {

    @TempDir private Path root;

    @BeforeEach
    void twoBugs() throws IOException {
        Path bugs = root.resolve("tests/simulator/src/test/resources/seeded-bugs");
        Files.createDirectories(bugs.resolve("hole-skipped"));
        Files.createDirectories(bugs.resolve("half-is-a-quorum"));
        Files.createDirectories(root.resolve("tests/simulator/target"));
    }

    private void found(String... rows) throws IOException {
        Files.write(root.resolve("tests/simulator/target/seeded-bugs.txt"), List.of(rows));
    }

    @Test
    void rowsAreAsTheTestLeftThem() throws IOException {
        found("half-is-a-quorum\t\tchosen is stable\t2\t3", "hole-skipped\tX-1\tno alarm\t1\t3");
        List<String[]> rows = SeededBugs.found(root);
        assertEquals(2, rows.size());
        assertArrayEquals(
                new String[] {"half-is-a-quorum", "", "chosen is stable", "2", "3"}, rows.get(0));
    }

    @Test
    void aBugThatWasNotFoundIsNoEvidence() throws IOException {
        found("half-is-a-quorum\t\tchosen is stable\t2\t3");
        refusedFor("found: hole-skipped;");
    }

    @Test
    void norIsATestThatDidNotRun() {
        refusedFor("half-is-a-quorum, hole-skipped");
    }

    private void refusedFor(String part) {
        String message =
                assertThrows(IllegalArgumentException.class, () -> SeededBugs.found(root))
                        .getMessage();
        assertTrue(message.contains(part), message);
    }
}
