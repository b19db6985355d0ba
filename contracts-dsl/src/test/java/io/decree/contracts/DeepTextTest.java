package io.decree.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.decree.contracts.diagnostic.Code;
import io.decree.contracts.diagnostic.Diagnostic;
import io.decree.contracts.source.SourceFile;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Deep and long texts are refused before they can exhaust the stack or the user's patience. */
class DeepTextTest {

    private static final int DEEP = 50_000;

    private static List<Code> codes(String text) {
        SourceFile source = new SourceFile("deep.contract", text);
        return assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () ->
                        ContractCompiler.compile(source).diagnostics().stream()
                                .map(Diagnostic::code)
                                .toList());
    }

    private static String invariant(String body) {
        return "contract a; component C { state { on: bool = true; }\n invariant x: "
                + body
                + "; }";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "!",
                "-",
                "on && ",
                "on ==> ",
                "on.",
                "on[",
                "old(",
                "f(",
                "f(on, ",
                "if on then on else ",
                "forall n in N: ",
                "forall n in N, m in N: ",
                "quorum n in N where on: ",
                "2 ^ ",
                "on == "
            })
    void a_deep_expression_is_refused(String piece) {
        assertEquals(List.of(Code.C106), codes(invariant(piece.repeat(DEEP) + "on")));
    }

    @Test
    void a_deep_type_is_refused() {
        String type = "option ".repeat(DEEP) + "bool";
        assertEquals(List.of(Code.C106), codes("contract a; type T = " + type + ";"));
    }

    @Test
    void a_file_of_many_words_is_refused() {
        assertEquals(List.of(Code.C106), codes("contract a; " + "type T = bool;".repeat(DEEP)));
    }

    @Test
    void an_expression_at_the_limit_is_compiled() {
        assertEquals(List.of(), codes(invariant("on" + " && on".repeat(390))));
        assertEquals(List.of(), codes(invariant("(".repeat(390) + "on" + ")".repeat(390))));
    }

    @Test
    void constants_that_follow_each_other_cost_no_stack() {
        StringBuilder text = new StringBuilder("contract a; const C0 = 1;\n");
        for (int i = 1; i < 10_000; i++) {
            text.append("const C").append(i).append(" = C").append(i - 1).append(";\n");
        }
        assertEquals(List.of(Code.W505), codes(text.toString()));
    }

    @Test
    void definitions_of_definitions_are_refused_before_they_explode() {
        StringBuilder text = new StringBuilder("contract a; component C {\n");
        text.append("define d0(b: bool): bool = b;\n");
        for (int i = 1; i < 60; i++) {
            String call = "d" + (i - 1) + "(b)";
            text.append("define d" + i + "(b: bool): bool = " + call + " && " + call + ";\n");
        }
        assertEquals(List.of(Code.C106), codes(text + "}"));
    }

    @Test
    void definitions_that_use_each_other_are_refused() {
        String text =
                """
                contract a; component C {
                  define even(b: bool): bool = odd(b);
                  define odd(b: bool): bool = even(b);
                }
                """;
        assertEquals(List.of(Code.C203), codes(text));
    }
}
