package io.decree.tla;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often TLC evaluated each expression, added up over several runs.
 *
 * <p>TLC lists the parts of an expression only where their numbers differ, and of those only the
 * ones that were evaluated at all.
 */
final class Coverage {

    private static final Pattern LINE =
            Pattern.compile(
                    "^\\s*\\|*line (\\d+), col (\\d+) to line (\\d+), col (\\d+)"
                            + " of module (\\w+): (\\d+).*");

    /** A stretch of a module. */
    record Location(String module, int line, int column, int endLine, int endColumn) {

        boolean encloses(Location other) {
            return module.equals(other.module)
                    && !after(line, column, other.line, other.column)
                    && !after(other.endLine, other.endColumn, endLine, endColumn);
        }

        private static boolean after(int line, int column, int otherLine, int otherColumn) {
            return line > otherLine || (line == otherLine && column > otherColumn);
        }

        private long size() {
            return (endLine - line) * 1000L + endColumn - column;
        }
    }

    private final Map<Location, Long> counts = new HashMap<>();

    void add(List<String> lines) {
        for (String line : lines) {
            Matcher m = LINE.matcher(line);
            if (m.matches()) {
                Location location =
                        new Location(
                                m.group(5),
                                Integer.parseInt(m.group(1)),
                                Integer.parseInt(m.group(2)),
                                Integer.parseInt(m.group(3)),
                                Integer.parseInt(m.group(4)));
                counts.merge(location, Long.parseLong(m.group(6)), Long::sum);
            }
        }
    }

    /** How often an expression was evaluated. */
    long of(Location wanted) {
        OptionalLong listed = listed(wanted);
        return listed.isPresent() ? listed.getAsLong() : around(wanted);
    }

    /**
     * How often the consequent of an implication was evaluated. One that is not listed never was:
     * its antecedent was false whenever TLC looked, so nothing told the parts of the clause apart.
     */
    long ofConsequent(Location wanted) {
        return listed(wanted).orElse(0L);
    }

    private OptionalLong listed(Location wanted) {
        Long exact = counts.get(wanted);
        return exact != null
                ? OptionalLong.of(exact)
                : counts.entrySet().stream()
                        .filter(e -> wanted.encloses(e.getKey()))
                        .mapToLong(Map.Entry::getValue)
                        .max();
    }

    /**
     * An expression that is not listed was evaluated as often as the one around it, unless TLC
     * lists other parts of that one: then it has left this part out because it was never evaluated.
     */
    private long around(Location wanted) {
        return counts.keySet().stream()
                .filter(l -> l.encloses(wanted))
                .min(Comparator.comparingLong(Location::size))
                .filter(this::isLeaf)
                .map(counts::get)
                .orElse(0L);
    }

    private boolean isLeaf(Location location) {
        return counts.keySet().stream().noneMatch(l -> !l.equals(location) && location.encloses(l));
    }
}
