package io.decree.codegen.project;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A generated file on disk that is not what its contract says.
 *
 * @param file the file, relative to the workspace
 * @param kind what is wrong
 * @param expected what generation gives; absent when no contract asks for the file
 * @param found what is on disk; absent when the file is missing
 */
public record Staleness(Path file, Kind kind, Optional<String> expected, Optional<String> found) {

    private static final Pattern CLAUSE = Pattern.compile("\\b[A-Za-z]\\w*\\.[a-z]\\w*\\b");

    /** What is wrong with a file. */
    public enum Kind {
        /** The file differs. */
        OUT_OF_DATE,
        /** The file is not there. */
        MISSING,
        /** The file is there, and no contract asks for it. */
        ORPHAN
    }

    /**
     * The ids that stand on the lines that differ.
     *
     * @param known the ids of the clauses that exist
     * @return those that are mentioned, in alphabetical order
     */
    public Set<String> clauses(Set<String> known) {
        Set<String> found = new TreeSet<>();
        for (String line : diff()) {
            if (line.startsWith("+") || line.startsWith("-")) {
                Matcher matcher = CLAUSE.matcher(line);
                while (matcher.find()) {
                    if (known.contains(matcher.group())) {
                        found.add(matcher.group());
                    }
                }
            }
        }
        return found;
    }

    /**
     * The difference, from what is on disk to what generation gives.
     *
     * @return the lines of a unified diff
     */
    public List<String> diff() {
        List<String> old = lines(found);
        List<String> now = lines(expected);
        String name = file.toString().replace('\\', '/');
        return UnifiedDiffUtils.generateUnifiedDiff(
                "a/" + name, "b/" + name, old, DiffUtils.diff(old, now), 3);
    }

    private static List<String> lines(Optional<String> text) {
        return text.map(t -> List.of(t.split("\n", -1))).orElse(List.of());
    }
}
