package io.decree.codegen.jml;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Lays JML out: one clause a line, its label in a comment on the clause's first line, long clauses
 * continued on further lines.
 *
 * <p>OpenJML echoes the first line of a clause that fails, so the label reaches the user. Labels
 * stand in a fixed column: the line of a clause changes only when the clause does.
 */
final class JmlLayout {

    private static final int LABEL_COLUMN = 70;
    private static final int LAST_COLUMN = 98;
    private static final Set<String> BREAK_BEFORE = Set.of("&&", "||", "==>", "+");

    private final String indent;
    private final List<String> lines = new ArrayList<>();

    private JmlLayout(String indent) {
        this.indent = indent;
    }

    /**
     * A contract.
     *
     * @param cases its alternatives
     * @param indent what stands before each line
     * @return the text, ended by a line end
     */
    static String contract(List<SpecCase> cases, String indent) {
        JmlLayout layout = new JmlLayout(indent);
        for (SpecCase alternative : cases) {
            boolean first = layout.lines.isEmpty();
            if (!first) {
                layout.lines.add(indent + "  @");
            }
            String head = first ? "/*@ " : "  @ also ";
            layout.labelled(indent + head + "public normal_behavior", alternative.label());
            alternative.clauses().forEach(c -> layout.clause("  @   ", c));
        }
        return layout.finish();
    }

    /**
     * The invariants of a class.
     *
     * @param clauses the invariants
     * @param indent what stands before each line
     * @return the text, ended by a line end; empty when there is no invariant
     */
    static String invariants(List<JmlClause> clauses, String indent) {
        if (clauses.isEmpty()) {
            return "";
        }
        JmlLayout layout = new JmlLayout(indent);
        for (JmlClause clause : clauses) {
            layout.clause(layout.lines.isEmpty() ? "/*@ " : "  @ ", clause);
        }
        return layout.finish();
    }

    private String finish() {
        lines.add(indent + "  @*/");
        return String.join("\n", lines) + "\n";
    }

    private void labelled(String line, String label) {
        String padding = " ".repeat(Math.max(0, LABEL_COLUMN - 2 - line.length()));
        lines.add(line + padding + "  // " + label);
    }

    private void clause(String prefix, JmlClause clause) {
        String first = indent + prefix + clause.keyword() + " ";
        String rest = indent + "  @       ";
        List<String> pieces =
                wrap(
                        clause.text() + ";",
                        LABEL_COLUMN - 2 - first.length(),
                        LAST_COLUMN - rest.length());
        labelled(first + pieces.get(0), clause.label());
        pieces.stream().skip(1).forEach(piece -> lines.add(rest + piece));
    }

    private static List<String> wrap(String text, int firstWidth, int width) {
        List<String> pieces = new ArrayList<>();
        String rest = text;
        int room = firstWidth;
        while (rest.length() > room) {
            int cut = cut(rest, room);
            if (cut < 0) {
                break;
            }
            pieces.add(rest.substring(0, cut));
            rest = rest.substring(cut + 1);
            room = width;
        }
        pieces.add(rest);
        return pieces;
    }

    /** The space to break at: the last of the outermost good ones that fit, else the last. */
    private static int cut(String text, int room) {
        int any = -1;
        int good = -1;
        int goodDepth = Integer.MAX_VALUE;
        int depth = 0;
        for (int at = 0; at < text.length() && (at <= room || any < 0); at++) {
            char c = text.charAt(at);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (c == ' ') {
                any = at;
                if (depth <= goodDepth && isGood(text, at)) {
                    good = at;
                    goodDepth = depth;
                }
            }
        }
        return good >= 0 ? good : any;
    }

    private static boolean isGood(String text, int space) {
        char before = text.charAt(space - 1);
        if (before == ';' || before == ',') {
            return true;
        }
        int end = text.indexOf(' ', space + 1);
        return end >= 0 && BREAK_BEFORE.contains(text.substring(space + 1, end));
    }
}
