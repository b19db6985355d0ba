package io.decree.tla;

import io.decree.tla.trace.Trace;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What TLC said.
 *
 * @param status its exit status, or {@link #TIME_OUT}
 * @param lines its output
 * @param seconds how long it ran
 */
record TlcAnswer(int status, List<String> lines, double seconds) {

    static final int TIME_OUT = -1;
    private static final int VIOLATION = 12;
    private static final int VIOLATED_PROPERTY = 13;

    private static final Pattern DISTINCT =
            Pattern.compile("^[\\d,]+ states generated, ([\\d,]+) distinct states found.*");
    private static final Pattern DEPTH =
            Pattern.compile("^The depth of the complete state graph search is (\\d+)\\.");
    private static final Pattern INVARIANT =
            Pattern.compile("^Error: Invariant (\\w+) is violated.*");
    private static final Pattern PROPERTY =
            Pattern.compile("^Error: Action property (\\w+)? ?(?:is violated|line .*)\\.?.*");
    private static final Pattern MARK =
            Pattern.compile("^<<\"(reached|broken)\", \"([^\"]+)\">>.*");

    TlcAnswer {
        lines = List.copyOf(lines);
    }

    boolean holds() {
        return status == 0;
    }

    boolean isViolation() {
        return status == VIOLATION || status == VIOLATED_PROPERTY;
    }

    long distinct() {
        return last(DISTINCT);
    }

    long depth() {
        return last(DEPTH);
    }

    private long last(Pattern pattern) {
        long found = 0;
        for (String line : lines) {
            Matcher matcher = pattern.matcher(line);
            if (matcher.matches()) {
                found = Long.parseLong(matcher.group(1).replace(",", ""));
            }
        }
        return found;
    }

    /** The operator of the violated invariant. */
    Optional<String> violatedInvariant() {
        return lines.stream()
                .map(INVARIANT::matcher)
                .filter(Matcher::matches)
                .map(m -> m.group(1))
                .findFirst();
    }

    boolean violatesProperty() {
        return lines.stream().anyMatch(l -> PROPERTY.matcher(l).matches());
    }

    /** The ids printed by clauses that were broken. */
    Set<String> broken() {
        return marks("broken");
    }

    /** The ids printed by implications whose antecedent was true. */
    Set<String> reached() {
        return marks("reached");
    }

    private Set<String> marks(String kind) {
        Set<String> ids = new LinkedHashSet<>();
        for (String line : lines) {
            Matcher matcher = MARK.matcher(line);
            if (matcher.matches() && matcher.group(1).equals(kind)) {
                ids.add(matcher.group(2));
            }
        }
        return ids;
    }

    Trace trace() {
        return Trace.read(lines);
    }

    /** The lines that explain why TLC gave up. */
    List<String> complaint() {
        if (status == TIME_OUT) {
            return List.of("TLC did not end in time");
        }
        int start = 0;
        while (start < lines.size() && !lines.get(start).contains("Error")) {
            start++;
        }
        return lines.subList(start, Math.min(lines.size(), start + 12));
    }
}
