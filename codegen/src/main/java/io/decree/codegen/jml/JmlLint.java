package io.decree.codegen.jml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Holds JML against the subset that KeY and OpenJML read alike and prove well.
 *
 * <p>It allows what it knows and rejects the rest: {@link JmlSyntax} is a grammar of the subset. So
 * a construct nobody thought of is rejected too. OpenJML is rarely at hand where contracts are
 * changed; this check stands in for a run of it.
 */
public final class JmlLint {

    private static final Pattern COMMENT =
            Pattern.compile("/\\*[+-]?@(.*?)@?\\*/|//[+-]?@([^\\n]*)", Pattern.DOTALL);

    private JmlLint() {}

    /**
     * Something outside the subset.
     *
     * @param line its line, counted from 1
     * @param message what is wrong, in one sentence
     */
    public record Finding(int line, String message) {}

    /**
     * Checks every JML comment of a text.
     *
     * @param text a Java file, or a file of JML
     * @return one finding at most for each comment, in order; empty when all is well
     */
    public static List<Finding> check(String text) {
        List<Finding> findings = new ArrayList<>();
        for (Matcher comment = COMMENT.matcher(text); comment.find(); ) {
            int line =
                    1
                            + (int)
                                    text.substring(0, comment.start())
                                            .chars()
                                            .filter(c -> c == '\n')
                                            .count();
            if (comment.group(1) == null) {
                findings.add(new Finding(line, "JML in a line comment is not used"));
            } else if (!comment.group().startsWith("/*@")) {
                findings.add(new Finding(line, "JML for one engine only is not used"));
            } else {
                check(comment.group(1), line, findings);
            }
        }
        return findings;
    }

    private static void check(String comment, int line, List<Finding> findings) {
        try {
            new JmlSyntax(JmlToken.of(comment, line)).comment();
        } catch (JmlSyntax.Outside outside) {
            findings.add(new Finding(outside.line(), outside.getMessage()));
        }
    }
}
