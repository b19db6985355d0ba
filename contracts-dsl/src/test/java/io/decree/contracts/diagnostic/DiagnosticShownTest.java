package io.decree.contracts.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.contracts.source.SourceFile;
import io.decree.contracts.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a diagnostic looks to people and to tools. */
class DiagnosticShownTest {

    private static final SourceFile SOURCE =
            new SourceFile("a.contract", "first line\n\tensures x: promissed == m.slot;\nlast");

    private static String shown(Diagnostic diagnostic) {
        return new DiagnosticText(SOURCE).show(diagnostic);
    }

    @Test
    void a_short_remedy_stands_beside_the_mark() {
        Diagnostic diagnostic =
                new Diagnostic(
                        Code.C201,
                        new Span(2, 13, 9),
                        "unknown name `promissed`",
                        "did you mean `promised`?");
        assertEquals(
                """
                a.contract:2:13  C201 unknown name `promissed`
                    2 |  ensures x: promissed == m.slot;
                      |             ^^^^^^^^^ did you mean `promised`?
                """,
                shown(diagnostic));
    }

    @Test
    void parts_of_the_place_are_marked_with_their_notes() {
        Diagnostic diagnostic =
                new Diagnostic(
                        Code.C301,
                        new Span(2, 13, 19),
                        "a ballot cannot be compared with a slot",
                        "compare with `m.ballot`",
                        List.of(
                                new Diagnostic.Related(new Span(2, 13, 9), "ballot"),
                                new Diagnostic.Related(new Span(2, 26, 6), "slot")));
        assertEquals(
                """
                a.contract:2:13  C301 a ballot cannot be compared with a slot
                    2 |  ensures x: promissed == m.slot;
                      |             ^^^^^^^^^    ^^^^^^ slot
                      |             ballot
                   remedy: compare with `m.ballot`
                """,
                shown(diagnostic));
    }

    @Test
    void another_line_is_shown_as_well() {
        Diagnostic diagnostic =
                new Diagnostic(
                        Code.C103,
                        new Span(3, 1, 4),
                        "declared twice",
                        "rename one",
                        List.of(new Diagnostic.Related(new Span(1, 1, 5), "first declared here")));
        assertEquals(
                """
                a.contract:3:1  C103 declared twice
                    1 | first line
                      | ^^^^^ first declared here
                    3 | last
                      | ^^^^
                   remedy: rename one
                """,
                shown(diagnostic));
    }

    @Test
    void an_overlong_line_is_cut_around_the_mark() {
        SourceFile source = new SourceFile("a.contract", "x".repeat(5_000));
        Diagnostic diagnostic = new Diagnostic(Code.C101, new Span(1, 4_000, 1), "cause", "remedy");
        String shown = new DiagnosticText(source).show(diagnostic);
        assertTrue(shown.lines().allMatch(line -> line.length() < 160), shown);
    }

    @Test
    void tools_get_one_line_with_everything() {
        Diagnostic diagnostic =
                new Diagnostic(
                        Code.W501,
                        new Span(2, 13, 9),
                        "say \"old\"\tonce",
                        "leave \\old away",
                        List.of(new Diagnostic.Related(new Span(1, 1, 5), "here")));
        assertEquals(
                "{\"file\":\"a.contract\",\"line\":2,\"column\":13,\"length\":9,"
                        + "\"severity\":\"warning\",\"code\":\"W501\","
                        + "\"cause\":\"say \\\"old\\\"\\u0009once\","
                        + "\"remedy\":\"leave \\\\old away\","
                        + "\"related\":[{\"line\":1,\"column\":1,\"length\":5,\"note\":\"here\"}]}",
                DiagnosticJson.show("a.contract", diagnostic));
    }

    @Test
    void warnings_have_a_code_that_says_so() {
        assertEquals(Severity.WARNING, Code.W502.severity());
        assertEquals(Severity.ERROR, Code.C407.severity());
    }
}
