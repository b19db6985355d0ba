package io.decree.contracts.diagnostic;

import io.decree.contracts.source.Span;
import java.util.stream.Collectors;

/** Shows a diagnostic to tools: one JSON object on one line. */
public final class DiagnosticJson {

    private static final int FIRST_PRINTABLE = 0x20;

    private DiagnosticJson() {}

    /**
     * Shows one finding.
     *
     * @param file the name of the file it is in
     * @param diagnostic the finding
     * @return an object with the keys {@code file}, {@code line}, {@code column}, {@code length},
     *     {@code severity}, {@code code}, {@code cause}, {@code remedy} and {@code related},
     *     and with {@code example} when a call shows the finding
     */
    public static String show(String file, Diagnostic diagnostic) {
        String related =
                diagnostic.related().stream()
                        .map(r -> "{" + place(r.span()) + ",\"note\":" + text(r.note()) + "}")
                        .collect(Collectors.joining(",", "[", "]"));
        return "{\"file\":"
                + text(file)
                + ","
                + place(diagnostic.span())
                + ",\"severity\":"
                + text(diagnostic.severity().word())
                + ",\"code\":"
                + text(diagnostic.code().name())
                + ",\"cause\":"
                + text(diagnostic.cause())
                + ",\"remedy\":"
                + text(diagnostic.remedy())
                + ",\"related\":"
                + related
                + diagnostic.example().map(e -> ",\"example\":" + text(e)).orElse("")
                + "}";
    }

    private static String place(Span span) {
        return "\"line\":"
                + span.line()
                + ",\"column\":"
                + span.column()
                + ",\"length\":"
                + span.length();
    }

    private static String text(String value) {
        StringBuilder out = new StringBuilder("\"");
        value.chars()
                .forEach(
                        c -> {
                            if (c == '"' || c == '\\') {
                                out.append('\\').append((char) c);
                            } else if (c < FIRST_PRINTABLE || Character.isSurrogate((char) c)) {
                                out.append(String.format("\\u%04x", c));
                            } else {
                                out.append((char) c);
                            }
                        });
        return out.append('"').toString();
    }
}
