package io.decree.proofs.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ContractTextTest {

    private static final String SOURCE =
            """
            public abstract class DoorContract {

                protected /*@ spec_public @*/ int state;

                /*@ public invariant 0 <= state              // Door.state: type
                  @     && state <= 2;
                  @ public invariant state != 1;              // Door.never_ajar
                  @*/

                /*@ public normal_behavior                    // open.locked
                  @   requires state == 2;                    // open.locked: when
                  @   assignable \\nothing;                    // open.locked: changes
                  @   ensures \\result == OPEN_LOCKED;         // open.locked: outcome
                  @
                  @ also public normal_behavior               // open.swing
                  @   requires state != 2;                    // not open.locked
                  @   assignable state;                       // open.swing: changes
                  @   ensures \\result == OPEN_SWING;          // open.swing: outcome
                  @   ensures (\\forall int i; 0 <= i;         // open.is_open
                  @       i < 1
                  @       ==> state == 0);
                  @*/
                public abstract int open();

                /*@ public normal_behavior                    // shut.always
                  @   assignable state;                       // shut.always: changes
                  @   ensures state == 2;                     // shut.is_shut
                  @*/
                public abstract int shut();

                public abstract int knock();
            }
            """;

    private final ContractText contract = new ContractText(SOURCE);

    @Test
    void casesAreNamedInTheOrderOfTheText() {
        assertEquals(List.of("open", "shut", "knock"), contract.methods());
        assertEquals(List.of("open.locked", "open.swing"), contract.cases("open"));
    }

    @Test
    void aMethodWithoutContractSaysNothing() {
        assertTrue(contract.says("shut"));
        assertFalse(contract.says("knock"));
        assertEquals(List.of(), contract.cases("knock"));
    }

    @Test
    void contractsOfOtherMethodsCanBeLeftOut() {
        String only = contract.only(Set.of("shut"));
        assertTrue(only.contains("shut.is_shut"), only);
        assertTrue(only.contains("Door.never_ajar"), only);
        assertFalse(only.contains("open.swing"), only);
        assertTrue(only.contains("public abstract int open();"), only);
    }

    @Test
    void nothingElseIsTouched() {
        assertEquals(SOURCE, contract.only(Set.of("open", "shut")));
    }

    @Test
    void aCaseFallsIntoItsFrameItsPostconditionsAndTheInvariants() {
        Claims claims = Claims.ofMethod(contract.alternative("open", 1), contract.invariants());
        assertEquals(
                List.of(
                        "open.swing: changes",
                        "open.swing: outcome",
                        "open.is_open",
                        "Door.state: type",
                        "Door.never_ajar"),
                claims.labels());
    }

    @Test
    void everyClaimStandsAloneUnderTheSameAssumptions() {
        Claims claims = Claims.ofMethod(contract.alternative("open", 1), contract.invariants());
        String separated = contract.with("open", claims);
        String claim =
                """
                      @ also public normal_behavior  // open.is_open
                      @   requires \\invariant_for(this);  // invariants
                      @   requires state != 2;  // not open.locked
                      @   assignable \\everything;  // not claimed here
                      @   ensures (\\forall int i; 0 <= i; i < 1 ==> state == 0);  // open.is_open
                """;
        assertTrue(separated.contains(claim), separated);
        assertTrue(separated.contains("public abstract /*@ helper @*/ int open();"), separated);
        assertFalse(separated.contains("shut.is_shut"), separated);
    }
}
