package io.decree.codegen.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.decree.contracts.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several contracts are checked together. */
class CheckedWorkspaceTest {

    @TempDir Path folder;

    @Test
    void contractsWithNamesOfTheirOwnStandSideBySide() throws IOException {
        assertEquals(List.of(), found(door("Door", "open"), door("Gate", "swing")));
    }

    @Test
    void aHandlerNamedLikeAnotherFilesHandlerIsReportedInTheSecondFile() throws IOException {
        List<Diagnostic> found = found(door("Door", "open"), door("Gate", "open"));
        assertEquals(
                List.of("handler `open` is declared twice (first in Door.contract)"),
                found.stream().map(Diagnostic::cause).toList());
        assertEquals("C103", found.get(0).code().name());
        assertEquals(8, found.get(0).span().line());
    }

    @Test
    void aComponentNamedLikeAnotherFilesComponentIsReported() throws IOException {
        Path first = door("Door", "open");
        Path second = folder.resolve("Other.contract");
        Files.writeString(second, Files.readString(first).replace("open", "swing"));
        assertEquals(
                List.of("component `Door` is declared twice (first in Door.contract)"),
                found(first, second).stream().map(Diagnostic::cause).toList());
    }

    private List<Diagnostic> found(Path... files) throws IOException {
        CheckedWorkspace checked = CheckedWorkspace.check(List.of(files));
        List<Diagnostic> found =
                checked.files().stream()
                        .flatMap(f -> f.compilation().diagnostics().stream())
                        .toList();
        assertFalse(checked.hasErrors() == found.isEmpty());
        return found;
    }

    private Path door(String name, String handler) throws IOException {
        return Files.writeString(
                folder.resolve(name + ".contract"),
                """
                contract io.decree.test.%s;

                component %s {
                  state {
                    wide: bool = false;
                  }

                  handler %s() {
                    case already when wide {
                      changes nothing;
                    }
                    case now otherwise {
                      changes wide;
                      ensures is_wide: wide;
                    }
                  }
                }
                """
                        .formatted(name.toLowerCase(Locale.ROOT), name, handler));
    }
}
