package io.decree.codegen.monitor;

/** Collects lines of Java, indented by their braces and wrapped at 100 columns. */
public final class JavaWriter {

    private static final int COLUMNS = 100;

    private final StringBuilder out = new StringBuilder();
    private int depth;

    /** A writer without lines. */
    public JavaWriter() {}

    /**
     * Adds a line. A line that ends with an opening brace indents the following ones, a line that
     * starts with a closing one is indented like the line that opened it.
     *
     * @param text the line, without indentation
     * @return this
     */
    public JavaWriter line(String text) {
        return line(text, "");
    }

    /**
     * Adds a line that expresses a clause.
     *
     * @param text the line, without indentation
     * @param clause the clause's id, written as a comment behind the first line; may be empty
     * @return this
     */
    public JavaWriter line(String text, String clause) {
        if (text.startsWith("}")) {
            depth--;
        }
        if (text.isEmpty()) {
            out.append('\n');
        } else {
            wrapped(text, clause.isEmpty() ? "" : " // " + clause);
        }
        if (text.endsWith("{")) {
            depth++;
        }
        return this;
    }

    /**
     * Adds several lines, indented anew.
     *
     * @param text lines ended by {@code \n}
     * @return this
     */
    public JavaWriter block(String text) {
        text.lines().map(String::strip).forEach(this::line);
        return this;
    }

    /**
     * The lines so far.
     *
     * @return ended by {@code \n}
     */
    public String text() {
        return out.toString();
    }

    private void wrapped(String text, String comment) {
        String indent = "    ".repeat(depth) + (text.startsWith("*") ? " " : "");
        String rest = text;
        String tail = comment;
        while (indent.length() + rest.length() + tail.length() > COLUMNS) {
            int cut = cut(rest, COLUMNS - indent.length() - tail.length());
            if (cut <= 0) {
                break;
            }
            out.append(indent).append(rest.substring(0, cut).stripTrailing());
            out.append(tail).append('\n');
            if (indent.length() == 4 * depth) {
                indent += "        ";
            }
            rest = rest.substring(cut).stripLeading();
            tail = "";
        }
        out.append(indent).append(rest).append(tail).append('\n');
    }

    /** The last good place for a line break at or before a column, or -1. */
    private static int cut(String text, int limit) {
        int best = -1;
        boolean string = false;
        for (int i = 0; i < text.length() && i <= limit; i++) {
            char c = text.charAt(i);
            if (c == '"' && (i == 0 || text.charAt(i - 1) != '\\')) {
                string = !string;
            }
            if (!string && c == ' ' && i > 0 && breaks(text, i)) {
                best = i;
            }
        }
        return best;
    }

    private static boolean breaks(String text, int space) {
        String after = text.substring(space + 1);
        return text.charAt(space - 1) == ','
                || after.startsWith("&& ")
                || after.startsWith("|| ")
                || after.startsWith("? ")
                || after.startsWith(": ")
                || after.startsWith("== ")
                || after.startsWith("!= ")
                || after.startsWith("<= ")
                || after.startsWith(">= ")
                || after.startsWith("< ")
                || after.startsWith("> ");
    }
}
