package io.decree.tla;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceTest {

    @TempDir private Path folder;

    @Test
    void saysWhichRunIsMissing() throws IOException {
        IOException none = assertThrows(IOException.class, () -> Evidence.page(folder));
        assertEquals(
                folder.resolve("report.json")
                        + ": the page needs all runs: run `./decree model` first",
                none.getMessage());
        Files.writeString(
                folder.resolve("report.json"), "{\"rows\":[],\"findings\":[],\"open\":[]}");
        IOException seeded = assertThrows(IOException.class, () -> Evidence.page(folder));
        assertEquals(
                folder.resolve("seeded.json")
                        + ": the page needs all runs: run `./decree model --seeded` first",
                seeded.getMessage());
    }
}
