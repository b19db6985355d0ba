package io.decree.codegen.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PropertyCountTest {

    private static final String LIST =
            """
            # Generated from box.contract. Do not edit; run `./decree generate`.
            constructorKeepsEveryClause Box.constructor keeps every clause
            openKeepsEveryClause open keeps every clause
            openFirst open.first
            """;

    private static final String CONSTRUCTOR =
            "<testcase name=\"Box.constructor keeps every clause\" classname=\"B\" time=\"1\"/>";
    private static final String PROPERTY =
            "<testcase name=\"open keeps every clause\" classname=\"B\" time=\"1\"/>";
    private static final String EXAMPLE =
            "<testcase name=\"openFirst\" classname=\"B\" time=\"1\"/>";

    @TempDir private Path folder;
    private Path list;
    private Path reports;

    @BeforeEach
    void writeTheList() throws IOException {
        list = Files.writeString(folder.resolve("BoxProperties.list"), LIST);
        reports = Files.createDirectory(folder.resolve("surefire-reports"));
    }

    @Test
    void allRan() throws IOException {
        report("B", CONSTRUCTOR + PROPERTY + EXAMPLE);
        assertEquals(3, PropertyCount.check(List.of(list), reports));
    }

    @Test
    void aPropertyThatTheRunnerOverlookedIsNamed() throws IOException {
        report("B", CONSTRUCTOR + EXAMPLE);
        assertMissing("1 of 3", "open keeps every clause");
    }

    @Test
    void aSkippedExampleDidNotRun() throws IOException {
        String skipped = "<testcase name=\"openFirst\" classname=\"B\"><skipped/></testcase>";
        report("B", CONSTRUCTOR + PROPERTY + skipped);
        assertMissing("1 of 3", "open.first");
    }

    @Test
    void aFailureStillRan() throws IOException {
        String failed =
                "<testcase name=\"openFirst\" classname=\"B\"><failure>x</failure></testcase>";
        report("B", CONSTRUCTOR + PROPERTY + failed);
        assertEquals(3, PropertyCount.check(List.of(list), reports));
    }

    @Test
    void aModuleWithoutReportsRanNothing() {
        assertMissing("3 of 3", "Box.constructor keeps every clause");
    }

    @Test
    void anUnrelatedReportDoesNotCount() throws IOException {
        report("Other", "<testcase name=\"opens\" classname=\"Other\"/>");
        assertMissing("3 of 3", "open.first");
    }

    @Test
    void oneRunDoesNotCountForTwoLists() throws IOException {
        report("B", CONSTRUCTOR + PROPERTY + EXAMPLE);
        Path second = Files.writeString(folder.resolve("OtherProperties.list"), LIST);
        IllegalStateException problem =
                assertThrows(
                        IllegalStateException.class,
                        () -> PropertyCount.check(List.of(list, second), reports));
        assertTrue(problem.getMessage().startsWith("3 of 6"), problem.getMessage());
    }

    @Test
    void withoutAListNothingIsProvenByCounting() {
        assertThrows(IllegalStateException.class, () -> PropertyCount.check(List.of(), reports));
    }

    @Test
    void theListsOfATreeAreFound() throws IOException {
        assertEquals(List.of(list), PropertyCount.manifests(folder));
    }

    private void assertMissing(String count, String label) {
        IllegalStateException problem =
                assertThrows(
                        IllegalStateException.class,
                        () -> PropertyCount.check(List.of(list), reports));
        assertTrue(problem.getMessage().startsWith(count), problem.getMessage());
        assertTrue(problem.getMessage().contains(label), problem.getMessage());
    }

    private void report(String name, String cases) throws IOException {
        String text =
                "<?xml version=\"1.0\"?><testsuite name=\"" + name + "\">" + cases + "</testsuite>";
        Files.writeString(reports.resolve("TEST-" + name + ".xml"), text);
    }
}
