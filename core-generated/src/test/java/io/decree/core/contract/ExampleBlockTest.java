package io.decree.core.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ExampleBlockTest {

    private static final String[] NAMES = {"none", "recovering", "fit"};

    @Test
    void onlyWhatDiffersIsSaid() {
        Terms given = new Terms();
        given.number("capacity", 4, 4);
        given.optional("promised", 65_537, 0, 0);
        given.name("fitness", 2, 1, NAMES);
        given.truth("voter[0]", true, false);
        given.truth("voter[1]", false, false);
        Terms message = new Terms();
        message.number("slot", 0, 0);
        message.optional("value", 42, 0, 0);
        assertEquals(
                """
                    example keeps_value_recorded:
                      given { promised = 65_537, fitness = fit, voter[0] = true }
                      when { value = 42 } then accept;
                """,
                ExampleBlock.of("process_2a.value_recorded", given, message, "accept"));
    }

    @Test
    void nothingToSayLeavesEmptyBraces() {
        assertEquals(
                """
                    example keeps_latch_outcome:
                      given {}
                      when {} then latch;
                """,
                ExampleBlock.of("fail.latch: outcome", new Terms(), new Terms(), "latch"));
    }

    @Test
    void longLinesAreWrapped() {
        Terms given = new Terms();
        for (int i = 0; i < 20; i++) {
            given.number("votes[" + i + "].digest", 1_000_000, 0);
        }
        String block = ExampleBlock.of("a.b", given, new Terms(), "c");
        assertTrue(block.lines().count() > 4, block);
        assertTrue(block.lines().allMatch(line -> line.length() <= 100), block);
    }

    @Test
    void numbersAreGroupedAsInContracts() {
        assertEquals("65_537", Terms.number(65_537));
        assertEquals("-1_000", Terms.number(-1_000));
        assertEquals("-100", Terms.number(-100));
        assertEquals("999", Terms.number(999));
        assertEquals("1_152_921_504_606_846_976", Terms.number(1L << 60));
    }

    @Test
    void aCodeWithoutANameIsShownAsANumber() {
        assertEquals("fit", Terms.name(2, NAMES));
        assertEquals("7", Terms.name(7, NAMES));
        assertEquals("-1", Terms.name(-1, NAMES));
    }

    @Test
    void allShowsScalarsAndTheCellsThatDiffer() {
        Terms terms = new Terms();
        terms.optional("promised", 0, 0, 0);
        terms.optional("votes[3].value", 0, 0, 0);
        terms.optional("votes[4].value", 9, 0, 0);
        assertEquals("promised = none, votes[4].value = 9", terms.all());
    }

    @Test
    void changesAreShownWithTheirNewValues() {
        Terms before = new Terms();
        before.number("base", 1, 0);
        before.number("low", 1, 0);
        Terms after = new Terms();
        after.number("base", 2, 0);
        after.number("low", 1, 0);
        assertEquals("base = 2", after.changedSince(before));
        assertEquals("nothing changed", before.changedSince(before));
    }
}
