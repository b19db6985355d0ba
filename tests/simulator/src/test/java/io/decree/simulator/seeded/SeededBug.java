package io.decree.simulator.seeded;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A mistake somebody made once, in this system or in another one, and who has to notice it.
 *
 * @param name what is wrong, in a few words
 * @param file the source it is made in, below the repository's root
 * @param right a piece of that source that stands there exactly once
 * @param wrong what replaces it
 * @param published the reports of other systems in which it was made before, as the catalogue of
 *     contracts names them; empty for our own
 * @param times what the replicas have to go through for it to show
 * @param check the check that finds it without monitors: an oracle, or an exception of the shell
 * @param says a part of what that check says; an exception has to have one, or any would do
 * @param clause the clause whose monitor finds it, or empty when no contract covers it
 * @param seeds within how many seeds each of both does
 */
record SeededBug(
        String name,
        String file,
        String right,
        String wrong,
        List<String> published,
        Times times,
        String check,
        String says,
        String clause,
        int seeds) {

    private static final Path ALL = Path.of("src/test/resources/seeded-bugs");

    static List<SeededBug> all() throws IOException {
        try (Stream<Path> folders = Files.list(ALL)) {
            return folders.filter(Files::isDirectory).sorted().map(SeededBug::read).toList();
        }
    }

    private static SeededBug read(Path folder) {
        Properties p = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve("bug.properties"))) {
            p.load(reader);
            return new SeededBug(
                    folder.getFileName().toString(),
                    p.getProperty("file"),
                    Files.readString(folder.resolve("before.txt")),
                    Files.readString(folder.resolve("after.txt")),
                    published(p.getProperty("published", "")),
                    Times.valueOf(p.getProperty("times")),
                    p.getProperty("check"),
                    p.getProperty("says", ""),
                    p.getProperty("clause", ""),
                    Integer.parseInt(p.getProperty("seeds")));
        } catch (IOException e) {
            throw new IllegalStateException(folder + " describes no bug", e);
        }
    }

    private static List<String> published(String names) {
        return names.isEmpty() ? List.of() : List.of(names.split(", ", -1));
    }
}
