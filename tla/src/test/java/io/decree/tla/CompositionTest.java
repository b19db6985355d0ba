package io.decree.tla;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.contracts.ContractCompiler;
import io.decree.contracts.model.Contract;
import io.decree.contracts.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A protocol whose components come from two contracts. */
class CompositionTest {

    private static final Path LIGHTING = Path.of("src/test/resources/lighting");
    private static final String WAITS = "\\* decree: not composed yet: ";

    @TempDir Path folder;
    private Path frames;

    @BeforeEach
    void sharedModule() throws IOException {
        frames = Files.createDirectories(folder.resolve("frames"));
        Files.copy(Models.FRAMES.resolve("Calls.tla"), frames.resolve("Calls.tla"));
    }

    @Test
    void blocksOfOneNameAreOneProtocolAndAClauseNamedTwiceIsOneClause() throws IOException {
        frame("Lighting");
        ModelReport report = run(lamp(), toggle());
        assertEquals(List.of(), report.findings(), () -> String.join("\n", report.lines()));
        assertEquals(List.of(), report.open());
        assertEquals(
                List.of(
                        "Lighting.lamp_follows",
                        "Lighting.discharges_stuck",
                        "Lighting.one_turn_at_a_time",
                        "Switch.is_on_or_off",
                        "shine.as_told",
                        "flip.turned"),
                report.rows().stream().map(ModelRow::clause).toList());
    }

    @Test
    void theStorySaysWhoseFieldChanged() throws IOException {
        frame("Lighting");
        edit("pending' = FALSE", "UNCHANGED pending");
        ModelReport report = run(lamp(), toggle());
        assertEquals("Lighting.one_turn_at_a_time", report.findings().get(0).clause());
        String story = String.join("\n", report.findings().get(0).story());
        assertTrue(story.contains("hall: flip.turn with Flip { on = true }"), story);
        assertTrue(story.contains("hall: Switch.on: false -> true"), story);
        assertTrue(story.contains("hall: Lamp.on: false -> true"), story);
    }

    @Test
    void aFrameThatLacksAComponentAndDoesNotSayItFails() throws IOException {
        frame("LampAlone");
        edit(WAITS + "Switch", "\\*");
        assertEquals(
                List.of(
                        "Switch is not in the frame; extend its module, or add the line "
                                + WAITS
                                + "Switch"),
                sentences(run(lamp(), toggle())));
    }

    @Test
    void aFrameThatSaysWhatItLacksIsJudgedWithoutIt() throws IOException {
        frame("LampAlone");
        ModelReport report = run(lamp(), toggle());
        assertEquals(List.of(), sentences(report));
        assertEquals(
                List.of(
                        "Lighting: Switch is not in the frame yet: 2 cases, and the safety clauses"
                                + " only its contract names, are not judged"),
                report.open());
        assertTrue(report.lines().contains(report.open().get(0)));
        assertEquals(
                List.of("Lighting.lamp_follows", "Lighting.discharges_stuck", "shine.as_told"),
                report.rows().stream().map(ModelRow::clause).toList());
    }

    @Test
    void aFrameThatSaysItLacksWhatItHasFails() throws IOException {
        frame("Lighting");
        edit("EXTENDS", WAITS + "Lamp, Socket\nEXTENDS");
        assertEquals(
                List.of(
                        "Lamp is in the frame, which says it is not yet",
                        "Socket is awaited, and no contract has it"),
                sentences(run(lamp(), toggle())));
    }

    private void frame(String name) throws IOException {
        Files.copy(LIGHTING.resolve(name + ".tla"), frames.resolve("Lighting.tla"));
        Files.copy(LIGHTING.resolve(name + "_main.cfg"), frames.resolve("Lighting_main.cfg"));
    }

    private void edit(String passage, String replacement) throws IOException {
        Path file = frames.resolve("Lighting.tla");
        Files.writeString(file, Files.readString(file).replace(passage, replacement));
    }

    private ModelReport run(Contract... contracts) throws IOException {
        Path output = folder.resolve("model");
        return new ModelRun(List.of(contracts), frames, output, line -> {}).run(false);
    }

    private static List<String> sentences(ModelReport report) {
        return report.findings().stream().map(f -> f.clause() + " " + f.cause()).toList();
    }

    private static Contract lamp() throws IOException {
        return resolved(text("lamp"), "lamp");
    }

    private static Contract toggle() throws IOException {
        return resolved(text("switch"), "switch");
    }

    private static String text(String name) throws IOException {
        return Files.readString(LIGHTING.resolve(name + ".contract"));
    }

    private static Contract resolved(String text, String name) {
        var compilation = ContractCompiler.resolve(new SourceFile(name + ".contract", text));
        return compilation
                .contract()
                .orElseThrow(() -> new AssertionError(compilation.diagnostics()));
    }
}
