package io.decree.proofs.stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One JML comment as the emitter lays it out: a clause starts on a line with a keyword and names
 * what it expresses in a comment at the end of that line.
 */
final class JmlBlock {

    private static final Pattern START =
            Pattern.compile("(public invariant|requires|ensures|assignable)\\s+(.*)");
    private static final Pattern CASE = Pattern.compile("(also )?public normal_behavior");

    private JmlBlock() {}

    /**
     * A clause.
     *
     * @param keyword for example {@code ensures}
     * @param text the statement with its semicolon, on one line
     * @param label what it expresses, for example {@code process_2a.value_recorded}
     */
    record JmlClause(String keyword, String text, String label) {

        String line() {
            return keyword + " " + text + "  // " + label;
        }
    }

    /**
     * An alternative of a contract.
     *
     * @param label the case it expresses
     * @param clauses in order
     */
    record Alternative(String label, List<JmlClause> clauses) {

        Alternative {
            clauses = List.copyOf(clauses);
        }

        List<JmlClause> of(String keyword) {
            return clauses.stream().filter(c -> c.keyword().equals(keyword)).toList();
        }
    }

    /** The alternatives of a contract's comment. */
    static List<Alternative> alternatives(String comment) {
        List<Alternative> alternatives = new ArrayList<>();
        List<JmlClause> clauses = new ArrayList<>();
        String label = "";
        for (Line line : lines(comment)) {
            if (CASE.matcher(line.text()).matches()) {
                if (!clauses.isEmpty()) {
                    alternatives.add(new Alternative(label, clauses));
                    clauses.clear();
                }
                label = line.label().orElse("");
            } else {
                add(clauses, line);
            }
        }
        alternatives.add(new Alternative(label, clauses));
        return alternatives;
    }

    /** The invariants in a comment; empty when it holds something else. */
    static List<JmlClause> invariants(String comment) {
        List<JmlClause> clauses = new ArrayList<>();
        lines(comment).forEach(line -> add(clauses, line));
        return clauses.stream().filter(c -> c.keyword().equals("public invariant")).toList();
    }

    /** The JML comment in a text that holds one. */
    static String comment(String text) {
        return text.substring(text.indexOf("/*@"), text.lastIndexOf("@*/") + "@*/".length());
    }

    private static void add(List<JmlClause> clauses, Line line) {
        Matcher start = START.matcher(line.text());
        if (start.matches()) {
            clauses.add(new JmlClause(start.group(1), start.group(2), line.label().orElse("")));
        } else if (!clauses.isEmpty()) {
            JmlClause last = clauses.remove(clauses.size() - 1);
            String text = last.text() + " " + line.text();
            clauses.add(new JmlClause(last.keyword(), text, last.label()));
        }
    }

    /** A line without the comment's own signs. */
    private record Line(String text, Optional<String> label) {}

    private static List<Line> lines(String comment) {
        String inner = comment.strip();
        inner = inner.substring("/*@".length(), inner.length() - "@*/".length());
        List<Line> lines = new ArrayList<>();
        for (String raw : inner.split("\n", -1)) {
            String text = raw.strip();
            text = text.startsWith("@") ? text.substring(1).strip() : text;
            int at = text.lastIndexOf("// ");
            Optional<String> label =
                    at < 0 ? Optional.empty() : Optional.of(text.substring(at + 3).strip());
            String code = at < 0 ? text : text.substring(0, at).strip();
            if (!code.isEmpty()) {
                lines.add(new Line(code, label));
            }
        }
        return lines;
    }
}
