package io.decree.proofs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProofReportTest {

    @TempDir Path folder;

    private static GroupResult group(Verdict verdict) {
        return new GroupResult(
                "Door",
                "open.swing",
                Engine.KEY,
                verdict,
                1234,
                5600,
                1,
                false,
                List.of("open.is_open"),
                List.of(
                        new OpenGoal(
                                List.of("if x true"), "Door.java:3 return 1;", List.of("a = b"))),
                "open.swing: open.is_open is not proved");
    }

    @Test
    void aReportSurvivesTheFile() throws IOException {
        ProofReport report = new ProofReport(List.of(group(Verdict.OPEN)), List.of("a failure"), 7);
        Path file = folder.resolve("deep/report.json");
        report.save(file);
        assertEquals(report, ProofReport.load(file));
    }

    @Test
    void aGroupIsFoundByName() {
        ProofReport report = new ProofReport(List.of(group(Verdict.PROVED)), List.of(), 7);
        assertEquals(Verdict.PROVED, report.find("open.swing").orElseThrow().verdict());
        assertTrue(report.find("open.locked").isEmpty());
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void onlyProvedIsAPass(Verdict verdict) {
        ProofReport report = new ProofReport(List.of(group(verdict)), List.of(), 7);
        assertEquals(verdict == Verdict.PROVED, report.passed());
    }

    @Test
    void nothingProvedIsNoPass() {
        assertFalse(new ProofReport(List.of(), List.of(), 7).passed());
    }

    @Test
    void aFailureBesidesTheGroupsIsNoPass() {
        assertFalse(
                new ProofReport(List.of(group(Verdict.PROVED)), List.of("abstract body"), 7)
                        .passed());
    }

    @Test
    void anotherFileIsRefused() throws IOException {
        Path file = folder.resolve("other.json");
        Files.writeString(file, "{}");
        assertThrows(IOException.class, () -> ProofReport.load(file));
    }

    @Test
    void theTableNamesGroupEngineVerdictStepsAndCpu() {
        String table =
                ProofTable.of(new ProofReport(List.of(group(Verdict.OPEN)), List.of("x"), 7));
        assertTrue(table.contains("| open.swing"), table);
        assertTrue(table.contains("| key"), table);
        assertTrue(table.contains("| open "), table);
        assertTrue(table.contains("1,234"), table);
        assertTrue(table.contains("5.6"), table);
        assertTrue(table.contains("open.swing: open.is_open is not proved"), table);
        assertTrue(table.contains("Door.java:3 return 1;"), table);
        assertTrue(table.contains("failure: x"), table);
    }

    @Test
    void aReportThatLeavesAComponentOutIsNoPass() {
        ProofReport report =
                new ProofReport(List.of(group(Verdict.PROVED)), List.of(), 7, List.of("Learner"));
        assertFalse(report.passed());
        assertTrue(report.triedAreProved());
        assertTrue(ProofTable.of(report).contains("NOT PROVED YET"));
    }

    @Test
    void whatWasLeftOutIsReadBackAndAnOldReportLeftNothingOut(@TempDir Path folder)
            throws IOException {
        Path file = folder.resolve("report.json");
        ProofReport report =
                new ProofReport(List.of(group(Verdict.PROVED)), List.of(), 7, List.of("Learner"));
        report.save(file);
        assertEquals(report, ProofReport.load(file));
        String old = Files.readString(file).replaceAll("\"awaited\" : \\[[^\\]]*\\],", "");
        Files.writeString(file, old);
        assertEquals(List.of(), ProofReport.load(file).awaited());
    }
}
