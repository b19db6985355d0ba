package io.decree.codegen.jml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A token of JML.
 *
 * @param kind what it is
 * @param text its text
 * @param line the line it stands on, counted from 1
 */
record JmlToken(Kind kind, String text, int line) {

    /** What a token is. */
    enum Kind {
        /** A name or a word of Java or JML. */
        WORD,
        /** A word that starts with a backslash. */
        KEYWORD,
        /** A number. */
        NUMBER,
        /** An operator or a punctuation mark of the subset. */
        SYMBOL,
        /** Anything else. */
        STRANGE,
        /** The end of the text. */
        END
    }

    private static final Pattern TOKEN =
            Pattern.compile(
                    "(?<skip>[ \\t@]+|//[^\\n]*)"
                            + "|(?<line>\\n)"
                            + "|(?<word>[A-Za-z_][A-Za-z_0-9]*)"
                            + "|(?<keyword>\\\\[a-z_]+)"
                            + "|(?<number>[0-9]+L?\\b)"
                            + "|(?<symbol>==>(?!=)|<==>|==|!=|<=|>=|&&|\\|\\||"
                            + "[-+*%!<>?:;,.()\\[\\]])"
                            + "|(?<strange>.)");

    /**
     * The tokens of a JML comment.
     *
     * @param text what stands between its marks
     * @param firstLine the line it starts on
     * @return the tokens, the last one an {@link Kind#END}
     */
    static List<JmlToken> of(String text, int firstLine) {
        List<JmlToken> tokens = new ArrayList<>();
        int line = firstLine;
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            if (matcher.group("line") != null) {
                line++;
            } else if (matcher.group("skip") == null) {
                tokens.add(new JmlToken(kind(matcher), matcher.group(), line));
            }
        }
        tokens.add(new JmlToken(Kind.END, "the end of the comment", line));
        return tokens;
    }

    private static Kind kind(Matcher matcher) {
        if (matcher.group("word") != null) {
            return Kind.WORD;
        }
        if (matcher.group("keyword") != null) {
            return Kind.KEYWORD;
        }
        if (matcher.group("number") != null) {
            return Kind.NUMBER;
        }
        return matcher.group("symbol") != null ? Kind.SYMBOL : Kind.STRANGE;
    }

    boolean is(String other) {
        return text.equals(other) && kind != Kind.END;
    }
}
