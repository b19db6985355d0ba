package io.decree.proofs.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BodyTextTest {

    private static final String CONTRACT = "    /*@ public normal_behavior @*/\n";

    @Test
    void theContractStandsRightBeforeTheConstructor() throws StagingException {
        String body = "class Door {\n    /** Doc. */\n    public Door(int a) {\n    }\n}\n";
        assertEquals(
                "class Door {\n    /** Doc. */\n"
                        + CONTRACT
                        + "    public Door(int a) {\n    }\n}\n",
                BodyText.withConstructorContract(body, "Door", CONTRACT));
    }

    @Test
    void aCallOfTheConstructorIsNoConstructor() throws StagingException {
        String body = "class Door {\n    Door() {\n        x = new Door();\n    }\n}\n";
        assertTrue(
                BodyText.withConstructorContract(body, "Door", CONTRACT)
                        .startsWith("class Door {\n" + CONTRACT));
    }

    @Test
    void aBodyWithoutConstructorIsRefused() {
        StagingException e =
                assertThrows(
                        StagingException.class,
                        () -> BodyText.withConstructorContract("class Door {}", "Door", CONTRACT));
        assertTrue(e.getMessage().contains("0 constructors"), e.getMessage());
    }

    @Test
    void aBodyWithTwoConstructorsIsRefused() {
        String body = "class Door {\n    Door() {}\n\n    public Door(int a) {}\n}\n";
        StagingException e =
                assertThrows(
                        StagingException.class,
                        () -> BodyText.withConstructorContract(body, "Door", CONTRACT));
        assertTrue(e.getMessage().contains("2 constructors"), e.getMessage());
    }

    @Test
    void methodsAndConstructorsBecomeHelpers() {
        assertEquals(
                "public /*@ helper @*/ int open(", BodyText.withHelper("public int open(", "open"));
        assertEquals("public /*@ helper @*/ Door(", BodyText.withHelper("public Door(", "Door"));
    }
}
