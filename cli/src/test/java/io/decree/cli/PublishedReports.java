package io.decree.cli;

import io.decree.codegen.index.ClauseIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The table of {@code docs/traceability.md} that says what finds the mistakes which others made and
 * published.
 *
 * @param rows in the order of the page
 * @param unreadable lines of the table that are no row of it
 */
record PublishedReports(List<Row> rows, List<String> unreadable) {

    private static final String HEADING = "## Published bugs of other systems";

    private static final Pattern ROW =
            Pattern.compile("\\| ([^|]+) \\| ([^|]+) \\| (yes|partly|not yet) \\| ([^|]+) \\|");

    private static final Pattern CHECK = Pattern.compile("\\b(bug|body|test|clause) `([^`]+)`");

    /**
     * One report.
     *
     * @param report as the catalogue names it
     * @param found whether the same mistake would be found here
     * @param by what finds it, or what has to be there first
     */
    record Row(String report, String found, String by) {

        /** The names of one kind of check. */
        Set<String> checks(String kind) {
            Set<String> names = new TreeSet<>();
            Matcher check = CHECK.matcher(by);
            while (check.find()) {
                if (check.group(1).equals(kind)) {
                    names.add(check.group(2));
                }
            }
            return names;
        }

        private boolean hasCheck() {
            return CHECK.matcher(by).find();
        }

        private boolean hasNameOfNoKind() {
            return CHECK.matcher(by).replaceAll("").contains("`");
        }
    }

    /**
     * What there is to be named.
     *
     * @param bugs the seeded bugs, each with the reports it says it was published in
     * @param bodies the wrong bodies that the proofs reject
     * @param sources the tests
     * @param clauses of the contracts
     */
    record Present(
            Map<String, Set<String>> bugs,
            Set<String> bodies,
            Sources sources,
            ClauseIndex clauses) {

        private boolean has(String kind, String name) {
            return switch (kind) {
                case "bug" -> bugs.containsKey(name);
                case "body" -> bodies.contains(name);
                case "test" -> sources.test(name);
                default -> clauses.find(name).isPresent();
            };
        }
    }

    static PublishedReports read(String page) {
        List<Row> rows = new ArrayList<>();
        List<String> unreadable = new ArrayList<>();
        int start = page.indexOf(HEADING);
        String section = start < 0 ? "" : page.substring(start + HEADING.length());
        for (String line : section.split("\n## ", 2)[0].split("\n", -1)) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                rows.add(new Row(row.group(1), row.group(3), row.group(4)));
            } else if (line.startsWith("|") && !line.startsWith("|--") && !isHead(line)) {
                unreadable.add(line);
            }
        }
        return new PublishedReports(rows, unreadable);
    }

    private static boolean isHead(String line) {
        return line.equals("| report | the mistake | found here | by |");
    }

    /** What is wrong, one sentence each. */
    List<String> problems(Present present) {
        List<String> problems = new ArrayList<>();
        unreadable.forEach(line -> problems.add("no row of the table: " + line));
        Set<String> reports = new TreeSet<>();
        for (Row row : rows) {
            if (!reports.add(row.report())) {
                problems.add(row.report() + " has two rows");
            }
            problems.addAll(problems(row, present));
        }
        present.bugs().forEach((bug, published) -> unnamed(bug, published, problems));
        return problems;
    }

    private static List<String> problems(Row row, Present present) {
        List<String> problems = new ArrayList<>();
        for (String kind : List.of("bug", "body", "test", "clause")) {
            for (String name : row.checks(kind)) {
                if (!present.has(kind, name)) {
                    problems.add(row.report() + " names the " + kind + " " + name + ": not there");
                }
            }
        }
        if (row.hasNameOfNoKind()) {
            problems.add(row.report() + " names something without saying of which kind it is");
        }
        boolean isLater = row.found().equals("not yet");
        if (isLater ? !row.by().contains("needs ") : !row.hasCheck()) {
            problems.add(row.report() + (isLater ? " needs nothing" : " is found by nothing"));
        }
        return problems;
    }

    /** A seeded bug that was published stands in the row of each of its reports. */
    private void unnamed(String bug, Set<String> published, List<String> problems) {
        for (String report : published) {
            boolean isNamed =
                    rows.stream()
                            .filter(row -> row.report().equals(report))
                            .anyMatch(row -> row.checks("bug").contains(bug));
            if (!isNamed) {
                problems.add("no row of " + report + " names the bug " + bug);
            }
        }
    }
}
