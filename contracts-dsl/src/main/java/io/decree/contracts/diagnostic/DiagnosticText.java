package io.decree.contracts.diagnostic;

import io.decree.contracts.source.SourceFile;
import io.decree.contracts.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Shows a diagnostic to people: position, code and cause, the source line with the place marked,
 * and the remedy.
 *
 * <pre>
 * acceptor.contract:52:33  C201 unknown name `promissed`
 *    52 |       ensures promise_recorded: promissed == m.ballot;
 *       |                                 ^^^^^^^^^ did you mean `promised`?
 * </pre>
 */
public final class DiagnosticText {

    private static final int WIDEST = 100;
    private static final int LONGEST = 160;
    private static final String MARGIN = "      | ";

    private final SourceFile source;
    private final List<String> lines;

    /**
     * Shows the findings of one file.
     *
     * @param source the file
     */
    public DiagnosticText(SourceFile source) {
        this.source = source;
        this.lines = source.lines();
    }

    /**
     * Shows one finding.
     *
     * @param diagnostic the finding
     * @return several lines, each ended by {@code \n}
     */
    public String show(Diagnostic diagnostic) {
        Span span = diagnostic.span();
        StringBuilder out = new StringBuilder();
        out.append(source.name()).append(':').append(span.line()).append(':').append(span.column());
        out.append("  ").append(diagnostic.code()).append(' ').append(diagnostic.cause());
        out.append('\n');
        List<Mark> marks = marks(diagnostic);
        boolean inline = fitsBesideMark(diagnostic, marks);
        for (int line : new TreeSet<>(marks.stream().map(m -> m.span.line()).toList())) {
            showLine(line, marks, inline ? diagnostic.remedy() : "", out);
        }
        if (!inline) {
            out.append("   remedy: ").append(diagnostic.remedy()).append('\n');
        }
        diagnostic.example().ifPresent(e -> out.append("   to paste:\n").append(e));
        return out.toString();
    }

    private record Mark(Span span, String note) {

        Mark shifted(int cut) {
            int column = Math.max(1, span.column() - cut);
            return new Mark(new Span(span.line(), column, Math.min(span.length(), WIDEST)), note);
        }

        int end() {
            return span.column() + span.length();
        }
    }

    /** The places to mark; parts of the main place with notes of their own take its place. */
    private List<Mark> marks(Diagnostic diagnostic) {
        List<Mark> marks = new ArrayList<>();
        diagnostic.related().forEach(r -> marks.add(new Mark(r.span(), r.note())));
        Mark main = new Mark(diagnostic.span(), "");
        boolean split =
                marks.stream()
                        .anyMatch(
                                m ->
                                        m.span.line() == main.span.line()
                                                && m.span.column() >= main.span.column()
                                                && m.end() <= main.end());
        if (!split) {
            marks.add(main);
        }
        marks.removeIf(m -> m.span.line() < 1 || m.span.line() > lines.size());
        marks.sort(Comparator.comparing(Mark::span));
        return marks;
    }

    private static boolean fitsBesideMark(Diagnostic diagnostic, List<Mark> marks) {
        return marks.size() == 1
                && diagnostic.related().isEmpty()
                && MARGIN.length() + marks.get(0).end() + diagnostic.remedy().length() <= WIDEST;
    }

    private void showLine(int line, List<Mark> marks, String remedy, StringBuilder out) {
        List<Mark> written = marks.stream().filter(m -> m.span.line() == line).toList();
        int cut = cut(line, written);
        List<Mark> here = written.stream().map(m -> m.shifted(cut)).toList();
        out.append(String.format("%5d | ", line)).append(excerpt(line, cut)).append('\n');
        StringBuilder carets = new StringBuilder();
        for (Mark mark : here) {
            pad(carets, mark.span.column() - 1);
            carets.append("^".repeat(Math.max(1, mark.end() - 1 - carets.length())));
        }
        String last = here.get(here.size() - 1).note + remedy;
        row(carets + (last.isEmpty() ? "" : " " + last), out);
        for (int i = here.size() - 2; i >= 0; i--) {
            if (!here.get(i).note.isEmpty()) {
                row(" ".repeat(here.get(i).span.column() - 1) + here.get(i).note, out);
            }
        }
    }

    /** How many characters of an overlong line are left out before its first mark. */
    private int cut(int line, List<Mark> marks) {
        int first = marks.get(0).span.column();
        return lines.get(line - 1).length() <= LONGEST ? 0 : Math.max(0, first - WIDEST / 2);
    }

    private String excerpt(int line, int cut) {
        String text = lines.get(line - 1).replace('\t', ' ').stripTrailing();
        int end = text.length() <= LONGEST ? text.length() : Math.min(text.length(), cut + WIDEST);
        return text.substring(Math.min(cut, end), end) + (end < text.length() ? "..." : "");
    }

    private static void pad(StringBuilder row, int width) {
        row.append(" ".repeat(Math.max(0, width - row.length())));
    }

    private static void row(String text, StringBuilder out) {
        out.append(MARGIN).append(text).append('\n');
    }
}
