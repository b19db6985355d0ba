package io.decree.simulate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the test of the seeded bugs found last, as it left it behind. */
final class SeededBugs {

    private static final String RESULT = "tests/simulator/target/seeded-bugs.txt";
    private static final String BUGS = "tests/simulator/src/test/resources/seeded-bugs";
    private static final int FIELDS = 5;

    private SeededBugs() {}

    /**
     * A row for each bug and each check that found it: bug, published reports, check, first seed,
     * stated limit.
     *
     * @throws IllegalArgumentException unless each bug there is was found
     */
    static List<String[]> found(Path root) throws IOException {
        Path result = root.resolve(RESULT);
        Set<String> missing = names(root.resolve(BUGS));
        List<String[]> rows = new ArrayList<>();
        for (String line : Files.exists(result) ? Files.readAllLines(result) : List.<String>of()) {
            String[] row = line.split("\t", FIELDS);
            missing.remove(row[0]);
            rows.add(row);
        }
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(
                    RESULT
                            + " does not say that these bugs were found: "
                            + String.join(", ", missing)
                            + "; run SeededBugsTest first");
        }
        return rows;
    }

    private static Set<String> names(Path bugs) throws IOException {
        try (Stream<Path> folders = Files.list(bugs)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
