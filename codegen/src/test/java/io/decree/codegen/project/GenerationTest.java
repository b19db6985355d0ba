package io.decree.codegen.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.decree.codegen.Emitter;
import io.decree.codegen.GeneratedFile;
import io.decree.codegen.GeneratedFile.Target;
import io.decree.codegen.Generator;
import io.decree.contracts.model.Contract;
import io.decree.contracts.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerationTest {

    private static final Contract CONTRACT =
            new Contract(
                    "a.b",
                    new SourceFile("box.contract", ""),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());

    @TempDir Path root;
    private Workspace workspace;

    @BeforeEach
    void describe() throws IOException {
        Files.writeString(
                root.resolve(Workspace.FILE),
                """
                projects = box
                box.contracts = contracts
                box.main-java = java
                box.main-jml = jml
                box.test-java = test
                box.tla = tla
                box.bodies = bodies
                box.support = support
                """);
        workspace = Workspace.find(root);
    }

    @Test
    void anEmptyTreeMissesEveryFileAndWritingMendsIt() throws IOException {
        assertEquals(
                List.of(Staleness.Kind.MISSING),
                generation("one // box.open\n").check().stream().map(Staleness::kind).toList());

        assertEquals(1, generation("one // box.open\n").write().size());

        assertEquals("one // box.open\n", Files.readString(root.resolve("java/a/Box.java")));
        assertTrue(generation("one // box.open\n").check().isEmpty());
    }

    @Test
    void anEditedFileIsOutOfDateAndNamesTheClausesOfTheLinesThatDiffer() throws IOException {
        generation("one // box.open\ntwo // box.shut\n").write();

        List<Staleness> found = generation("one // box.open\n2 // box.shut\n").check();

        assertEquals(1, found.size());
        assertEquals(Staleness.Kind.OUT_OF_DATE, found.get(0).kind());
        assertEquals(Set.of("box.shut"), found.get(0).clauses(Set.of("box.open", "box.shut")));
        assertTrue(found.get(0).diff().contains("+2 // box.shut"), found.get(0).diff()::toString);
    }

    @Test
    void aFileNoContractAsksForIsAnOrphanAndWritingRemovesIt() throws IOException {
        generation("one\n").write();
        Path orphan = root.resolve("tla/Old.tla");
        Files.createDirectories(orphan.getParent());
        Files.writeString(orphan, "old\n");

        assertEquals(Staleness.Kind.ORPHAN, generation("one\n").check().get(0).kind());
        generation("one\n").write();

        assertFalse(Files.exists(orphan));
    }

    @Test
    void twoContractsMayNotGenerateTheSameFile() {
        Generator generator = new Generator(List.of(box("one\n"), box("two\n")));
        Map<ContractProject, List<Contract>> contracts =
                Map.of(workspace.projects().get(0), List.of(CONTRACT));

        IllegalStateException error =
                assertThrows(
                        IllegalStateException.class,
                        () -> new Generation(workspace, contracts, generator));

        assertEquals("two contracts generate " + Path.of("java/a/Box.java"), error.getMessage());
    }

    @Test
    void twoContractsMayShareAFileTheyAgreeOn() throws IOException {
        Generator generator = new Generator(List.of(box("one\n"), box("one\n")));
        Map<ContractProject, List<Contract>> contracts =
                Map.of(workspace.projects().get(0), List.of(CONTRACT));

        assertEquals(1, new Generation(workspace, contracts, generator).size());
    }

    @Test
    void aMissingEntryOfTheDescriptionIsNamed() throws IOException {
        Files.writeString(root.resolve(Workspace.FILE), "projects = box\n");

        IllegalArgumentException error =
                assertThrows(IllegalArgumentException.class, () -> Workspace.read(root));

        assertTrue(error.getMessage().contains("has no entry `box."), error.getMessage());
    }

    @Test
    void aFolderOutsideAnyWorkspaceIsRefused(@TempDir Path elsewhere) {
        IOException error = assertThrows(IOException.class, () -> Workspace.find(elsewhere));

        assertTrue(error.getMessage().contains("there is no " + Workspace.FILE));
    }

    private Generation generation(String text) {
        return new Generation(
                workspace,
                Map.of(workspace.projects().get(0), List.of(CONTRACT)),
                new Generator(List.of(box(text))));
    }

    private static Emitter box(String text) {
        return contract -> List.of(new GeneratedFile(Target.MAIN_JAVA, "a/Box.java", text));
    }
}
