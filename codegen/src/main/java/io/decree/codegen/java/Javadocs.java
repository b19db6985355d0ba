package io.decree.codegen.java;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the documentation of a contract into Javadoc. */
public final class Javadocs {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

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
        int at = 0;
        for (Matcher code = CODE.matcher(text); code.find(); at = code.end()) {
            out.append(plain(text.substring(at, code.start())));
            out.append(code(code.group(1)));
        }
        return out.append(plain(text.substring(at))).toString();
    }

    private static String code(String text) {
        boolean breaksTag = text.matches("(?s).*([{}]|\\*/).*");
        return breaksTag ? "<code>" + plain(text) + "</code>" : "{@code " + text + "}";
    }

    private static String plain(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> out.append(escape((char) c)));
        return out.toString();
    }

    private static String escape(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '@' -> "&#64;";
            case '*' -> "&#42;";
            case '\\' -> "&#92;";
            case '{' -> "&#123;";
            case '}' -> "&#125;";
            default -> Character.toString(c);
        };
    }
}
