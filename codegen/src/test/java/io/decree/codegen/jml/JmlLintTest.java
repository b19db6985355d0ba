package io.decree.codegen.jml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JmlLintTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "promised >= \\old(promised)",
                "(\\forall int i; 0 <= i && i < n && i != mSlot - base; a[i] == \\old(b[i]))",
                "(\\exists int i; 0 <= i && i < capacity; a[i] == 1)",
                "mBallot % 65536 != mFrom || !voter[mFrom]",
                "x == (a < b ? A_B : c ? 1 : 2)",
                "\\result == STALE",
                "\\fresh(this.voter)",
                "a == null || a.length == 2",
                "2 * ((p ? 1 : 0) + (q ? 1 : 0)) > (p ? 1 : 0) + 1",
                "base <= 1152921504606846976L - capacity",
                "(a == 0 ==> b == 0) && (b == 0 ==> a == 0)",
                "b[(int) (mSlot - base)] == -1 ==> \\old(b[(int) (mSlot - base + i)]) == 0",
            })
    void theSubsetIsAllowed(String statement) {
        assertEquals(List.of(), JmlLint.check(ensures(statement)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(\\num_of int i; 0 <= i && i < 7; a[i]) > 3",
                "(\\sum int i; 0 <= i && i < 7; a[i]) > 3",
                "(\\forall int i; 0 <= i; (\\exists int j; 0 <= j; a[i] == a[j]))",
                "(\\lblpos here a == b)",
                "a <==> b",
                "a <=!=> b",
                "a <== b",
                "(a & 1) == 0",
                "(a | b) == 0",
                "(a ^ b) == 0",
                "~a == 0",
                "a << 2 == 4",
                "a >> 2 == 4",
                "a % 7 == 1",
                "a % b == 1",
                "a / 2 == 1",
                "\\old(\\old(a)) == 1",
                "\\typeof(a) == 1",
                "\\not_modified(a)",
                "\\bigint_math(a)",
                "\\invariant_for(this)",
                "owner(a) == 1",
                "this.owner(a) == 1",
                "a == \"text\"",
                "a == 'c'",
                "a == 1.5",
                "a == 1_000",
                "a == 0x10",
                "a instanceof Object",
                "a = 1",
                "a++ == 1",
                "a ==> b ==> c",
                "(\\forall Object o; o != null; true)",
                "(\\forall int i, j; 0 <= i; a[i] == a[j])",
                "other.field == 1",
                "a == b == c",
            })
    void everythingElseIsRejected(String statement) {
        assertFalse(JmlLint.check(ensures(statement)).isEmpty(), statement);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/*@ public constraint a >= \\old(a); @*/",
                "/*@ non_null @*/",
                "/*@ pure @*/",
                "/*@ nullable @*/",
                "/*@ helper @*/",
                "/*@ ghost long a; @*/",
                "/*@ model long a; @*/",
                "/*@ private invariant a == 1; @*/",
                "/*@ public exceptional_behavior requires a == 1; @*/",
                "/*@ public normal_behavior signals (Exception e) false; @*/",
                "/*@ public normal_behavior accessible a; @*/",
                "/*@ public normal_behavior name \"here\"; @*/",
                "/*@ public normal_behavior assignable \\everything; @*/",
                "/*@ public normal_behavior assignable a[0 .. 3]; @*/",
                "/*@ public normal_behavior ensures a == 1 @*/",
                "/*@ requires a == 1; @*/",
                "/*+@ public invariant a == 1; @*/",
                "/*-@ public invariant a == 1; @*/",
                "//@ public invariant a == 1;",
            })
    void otherClausesAreRejected(String comment) {
        assertFalse(JmlLint.check(comment).isEmpty(), comment);
    }

    @Test
    void aFindingNamesItsLineAndCause() {
        String text = "class A {\n/*@ public invariant a == 1;\n  @ public invariant a & b; @*/";
        assertEquals(
                List.of(new JmlLint.Finding(3, "`&` stands where `;` should")),
                JmlLint.check(text));
    }

    @Test
    void plainCommentsAreLeftAlone() {
        assertEquals(List.of(), JmlLint.check("/* a & b */ // a | b\n/** {@code a} */"));
    }

    private static String ensures(String statement) {
        return "/*@ public normal_behavior // a.b\n  @   ensures " + statement + "; // a.c\n  @*/";
    }
}
