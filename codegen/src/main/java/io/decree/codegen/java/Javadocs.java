package io.decree.codegen.java;

import java.util.List;

/** Turns the documentation of a contract into Javadoc. */
public final class Javadocs {

    private Javadocs() {}

    /**
     * The documentation of something, or a sentence that stands for it.
     *
     * @param lines the lines of a contract's documentation
     * @param otherwise what is said when there are none
     * @return Javadoc without its frame, ended by no line end
     */
    public static String of(List<String> lines, String otherwise) {
        String text = String.join("\n", lines).strip();
        return escape(text.isEmpty() ? otherwise : text).replaceAll("\n\n+", "\n\n<p>");
    }

    /** Words between back quotes are code; everything else is text, whatever it looks like. */
    private static String escape(String text) {
        StringBuilder out = new StringBuilder();
        boolean code = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '`') {
                out.append(code ? "</code>" : "<code>");
                code = !code;
            } else {
                out.append(escape(c));
            }
        }
        return out.append(code ? "</code>" : "").toString();
    }

    private static String escape(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '@' -> "&#64;";
            case '*' -> "&#42;";
            case '\\' -> "&#92;";
            default -> Character.toString(c);
        };
    }
}
